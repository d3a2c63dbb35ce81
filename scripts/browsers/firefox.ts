import { installFromDebian } from './debian.ts'
import { findExecutable } from './executable.ts'

/** Returns the path of an installed Firefox (`FIREFOX_PATH` first), or `undefined`. */
function installedFirefox(): string | undefined {
  return findExecutable({
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  })
}

/** Returns the path of Firefox, which is installed from Debian where there is none. @throws Error that says what to install */
export function provideFirefox(): string {
  const found = installedFirefox()
  if (found) return found
  process.stderr.write('No Firefox found: installing one for the tests.\n')
  const installed = installFromDebian('firefox-esr') ? installedFirefox() : undefined
  if (installed) return installed
  throw new Error('The suite `engines` needs Firefox: install it, or set FIREFOX_PATH to it.')
}
