import puppeteer, { type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core'
import { chromiumArgs, provideChromium } from '../../scripts/browsers/chromium.ts'
import { provideFirefox } from '../../scripts/browsers/firefox.ts'
import type { Driver } from './driver.ts'

/** Starts a headless Chromium, driven over the DevTools protocol. */
export async function startChromium(): Promise<Driver> {
  const executablePath = await provideChromium()
  return start({ browser: 'chrome', executablePath, args: [...chromiumArgs, '--lang=en-US'] })
}

/** Starts a headless Firefox, driven over WebDriver BiDi. */
export function startFirefox(): Promise<Driver> {
  return start({
    browser: 'firefox',
    executablePath: provideFirefox(),
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  })
}

async function start(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: null, ...options })
  // The window's first page has no focus in Firefox.
  return drive(await browser.newPage(), () => browser.close())
}

function drive(page: Page, close: () => Promise<void>): Driver {
  const { mouse, keyboard } = page
  async function chord(keys: readonly string[]): Promise<void> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- their names are those of `KeyboardEvent.key`.
    const inputs = keys as readonly KeyInput[]
    for (const key of inputs) await keyboard.down(key)
    for (const key of inputs.toReversed()) await keyboard.up(key)
  }
  return {
    close,
    open: async (url) => void (await page.goto(url)),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: (expression) => page.evaluate(expression),
    press: ({ x, y }, count) => mouse.click(x, y, { count }),
    async drag(from, to) {
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(to.x, to.y, { steps: 4 })
      await mouse.up()
    },
    type: (text) => keyboard.type(text),
    chord,
    undo: () => chord(['Control', 'z']),
    async isFocused(role, name) {
      const element = await page.$(`::-p-aria([name="${name}"][role="${role}"])`)
      return (await element?.evaluate((found) => found === document.activeElement)) ?? false
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
  }
}
