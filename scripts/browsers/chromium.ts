// Finds or installs the Chromium of the browser suites: an installed one, else Debian's, else Playwright's.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installFromDebian, run } from './debian.ts'
import { findExecutable } from './executable.ts'

/** Without them, a browser that cannot reach its vendor's hosts retries, which slows down every test. */
export const chromiumArgs: string[] = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** Returns the path of an installed Chromium or Chrome (`CHROMIUM_PATH` first), or `undefined`. */
export function installedChromium(): string | undefined {
  return findExecutable({
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  })
}

async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** Returns the path of a browser, which is installed where there is none. @throws Error that says what to install */
export async function provideChromium(): Promise<string> {
  const found = installedChromium() ?? (await playwrightChromium())
  if (found) return found
  process.stderr.write('No Chromium or Chrome found: installing one for the tests.\n')
  if (installFromDebian('chromium', 'fonts-noto-core', 'fonts-liberation')) {
    const installed = installedChromium()
    if (installed) return installed
  }
  if (
    run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
  ) {
    const downloaded = await playwrightChromium()
    if (downloaded) return downloaded
  }
  throw new Error(
    'The tests need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}
