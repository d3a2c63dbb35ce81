// Finds or installs the Chromium for the browser suites: an installed one, else Debian's, else Playwright's.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Without them, a browser that cannot reach its vendor's hosts retries, which slows down every test. */
export const chromiumArgs: string[] = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Returns the path of an installed Chromium or Chrome (`CHROMIUM_PATH` first), or `undefined`. */
export function installedChromium(): string | undefined {
  const configured = process.env.CHROMIUM_PATH
  if (configured) {
    if (isExecutable(configured)) return configured
    throw new Error(`CHROMIUM_PATH is ${configured}, which is not an executable file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...macApplications].find(isExecutable)
}

function run(command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0
  )
}

function installFromDebian(): boolean {
  if (!existsSync('/etc/debian_version')) return false
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]): boolean => {
    return run(sudo[0] ?? 'env', [
      ...sudo.slice(1),
      ...(sudo.length > 0 ? ['env'] : []),
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ])
  }
  return (
    apt('update', '-qq') &&
    apt(
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
      'fonts-liberation',
    )
  )
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
  if (installFromDebian()) {
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
