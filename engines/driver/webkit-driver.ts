import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { Builder, Key, type WebDriver } from 'selenium-webdriver'
import { provideWebKit } from '../../scripts/browsers/webkit.ts'
import { freePort } from '../../scripts/outside/free-port.ts'
import type { Driver, Point } from './driver.ts'

/** Starts WebKitGTK's MiniBrowser on a virtual screen, driven over WebDriver. */
export async function startWebKit(): Promise<Driver> {
  const { driver, virtualScreen } = provideWebKit()
  const port = await freePort()
  const server = spawn(
    virtualScreen,
    ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`],
    {
      // A process group of its own: the screen, the server and the browser end together.
      detached: true,
      stdio: 'ignore',
      // WebKit's sandbox needs privileges that a container does not have.
      env: { ...process.env, LANG: 'C.UTF-8', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    },
  )
  const url = `http://127.0.0.1:${port}`
  await answers(url)
  const browser = await new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build()
  return drive(browser, async () => {
    await browser.quit()
    if (server.pid) process.kill(-server.pid)
  })
}

/** Resolves once a server answers. */
async function answers(url: string): Promise<void> {
  const isUp = () => fetch(`${url}/status`).then(Boolean, () => false)
  while (!(await isUp())) await setTimeout(50)
}

const namedKeys: Readonly<Record<string, string>> = {
  Alt: Key.ALT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
}

/** MiniBrowser's window is at least 447 CSS pixels wide: a narrower page is in a frame. */
const minWidth = 450

function drive(browser: WebDriver, close: () => Promise<void>): Driver {
  const moveTo = ({ x, y }: Point) =>
    browser.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 })
  const evaluate = (expression: string) => browser.executeScript(`return ${expression}`)
  let frame: { readonly width: number; readonly height: number } | null = null

  async function open(url: string): Promise<void> {
    await browser.switchTo().defaultContent()
    if (!frame) return browser.get(url)
    // A page of the same origin, which alone may frame the demo's pages, without a script.
    if (url.startsWith('http')) await browser.get(new URL('/empty', url).href)
    await browser.executeAsyncScript(
      (src: string, width: number, height: number, done: () => void) => {
        const element = document.createElement('iframe')
        element.style.cssText = `position: fixed; left: 0; top: 0; border: 0; width: ${width}px; height: ${height}px`
        element.addEventListener('load', done)
        element.src = src
        document.body.replaceChildren(element)
      },
      url,
      frame.width,
      frame.height,
    )
    await browser.switchTo().frame(0)
  }

  return {
    close,
    evaluate,
    open,
    async resize(width, height) {
      await browser.switchTo().defaultContent()
      const window = browser.manage().window()
      const outer = await window.getRect()
      const [innerWidth, innerHeight] = await browser.executeScript<[number, number]>(
        'return [innerWidth, innerHeight]',
      )
      await window.setRect({
        width: Math.max(width, minWidth) + outer.width - innerWidth,
        height: height + outer.height - innerHeight,
      })
      frame = width < minWidth ? { width, height } : null
      if (frame) await open(await browser.getCurrentUrl())
    },
    async press(point, count) {
      let actions = moveTo(point)
      for (let nth = 0; nth < count; nth++) actions = actions.press().release()
      await actions.perform()
    },
    async drag(from, to) {
      await moveTo(from).press().perform()
      await moveTo(to).release().perform()
    },
    type: (text) => browser.actions().sendKeys(text).perform(),
    async chord(keys) {
      const codes = keys.map((key) => namedKeys[key] ?? key)
      let actions = browser.actions()
      for (const code of codes) actions = actions.keyDown(code)
      for (const code of codes.toReversed()) actions = actions.keyUp(code)
      await actions.perform()
    },
    // The driver binds no key to it.
    undo: async () => void (await evaluate("document.execCommand('undo')")),
    async isFocused(role, name) {
      const element = browser.switchTo().activeElement()
      return (await element.getAriaRole()) === role && (await element.getAccessibleName()) === name
    },
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
  }
}
