import { installFromDebian } from './debian.ts'
import { findExecutable } from './executable.ts'

/** The WebDriver server of WebKitGTK, which starts its MiniBrowser, and the script that gives it a virtual screen. */
export interface WebKit {
  readonly driver: string
  readonly virtualScreen: string
}

/** Returns the programs that run WebKit (`WEBKIT_DRIVER_PATH` first), or `undefined` where one is missing. */
function installedWebKit(): WebKit | undefined {
  const driver = findExecutable({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] })
  const virtualScreen = findExecutable({ variable: 'XVFB_RUN_PATH', names: ['xvfb-run'] })
  return driver && virtualScreen ? { driver, virtualScreen } : undefined
}

/** Returns the programs that run WebKit, which are installed from Debian. @throws Error that says what to install */
export function provideWebKit(): WebKit {
  const found = installedWebKit()
  if (found) return found
  process.stderr.write('No WebKit found: installing one for the tests.\n')
  const installed = installFromDebian('webkit2gtk-driver', 'xvfb', 'xauth')
    ? installedWebKit()
    : undefined
  if (installed) return installed
  throw new Error(
    'The suite `engines` needs WebKitWebDriver (WebKitGTK) and xvfb-run: install them, or run `--project chromium --project firefox` only.',
  )
}
