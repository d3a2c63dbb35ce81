import { expect } from '@playwright/test'
import type { Driver, Point } from './driver/driver.ts'

/** Finds the first visible element in the page and its open shadow trees. Runs in the page. */
function findElement(selector: string, text: string | null): Element | undefined {
  const roots: ParentNode[] = [document]
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
    for (const element of root.querySelectorAll(selector)) {
      const isNamed = text === null || (element.textContent ?? '').trim().startsWith(text)
      if (isNamed && element.getClientRects().length > 0) return element
    }
  }
  return undefined
}

export interface Target {
  readonly selector: string
  /** How its text begins. */
  readonly text?: string | undefined
}

interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A position within an element's box, in fractions of its size. */
type Part = readonly [x: number, y: number]

const middle: Part = [0.5, 0.5]

/** Conditions are checked this often, in milliseconds. */
const intervals = [10, 20, 40, 80]

/** What a user does on a page, and what is to be seen there. */
export class Tab {
  readonly #driver: Driver
  readonly #origin: string
  #size = ''

  constructor(driver: Driver, origin: string) {
    this.#driver = driver
    this.#origin = origin
  }

  async open(path: string): Promise<void> {
    await this.#driver.open(`${this.#origin}${path}`)
  }

  /** Sets the size of the viewport. Waits until the page has it. */
  async resize(width: number, height: number): Promise<void> {
    const size = `${width}×${height}`
    if (size === this.#size) return
    await this.#driver.resize(width, height)
    await this.sees(() => this.#driver.evaluate('`${innerWidth}×${innerHeight}`'), size)
    this.#size = size
  }

  /** Runs a function in the page, with the first visible element of a selector. Waits for the element. */
  async read<Result>(
    target: string | Target,
    run: ((element: HTMLElement) => Result | Promise<Result>) | string,
  ): Promise<Result> {
    const { selector, text } = typeof target === 'string' ? { selector: target } : target
    const found = `(${String(findElement)})(${JSON.stringify(selector)}, ${JSON.stringify(text ?? null)})`
    const answer = async () =>
      // Chromium and Firefox await a promise, and only its value is sent.
      this.#driver.evaluate(
        `(async (element) => element ? { value: await (${String(run)})(element) } : null)(${found})`,
      )
    let value: unknown
    await expect
      .poll(async () => (value = await answer()), {
        intervals,
        message: `finds ${selector} ${text ?? ''}`,
      })
      .not.toBeNull()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was sent as JSON.
    return (value as { readonly value: Result }).value
  }

  /** Runs statements in the page. */
  async run(statements: string): Promise<void> {
    await this.#driver.evaluate(`(() => {${statements}})()`)
  }

  /** Returns whether there is such an element that is visible. */
  async has(selector: string, text?: string): Promise<boolean> {
    const found = `!!(${String(findElement)})(${JSON.stringify(selector)}, ${JSON.stringify(text ?? null)})`
    return (await this.#driver.evaluate(found)) === true
  }

  async box(target: string | Target): Promise<Box> {
    return this.read(target, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    })
  }

  async press(target: string | Target, part: Part = middle, count = 1): Promise<void> {
    await this.#driver.press(pointIn(await this.box(target), part), count)
  }

  pressAt(point: Point, count = 1): Promise<void> {
    return this.#driver.press(point, count)
  }

  drag(from: Point, to: Point): Promise<void> {
    return this.#driver.drag(from, to)
  }

  type(text: string): Promise<void> {
    return this.#driver.type(text)
  }

  /** Presses keys one after the other, some of them together: `keys('Tab', 'Control+a')`. */
  async keys(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.#driver.chord(chord.split('+'))
  }

  /** Undoes the last edit, by the keys where the engine has them. */
  undo(): Promise<void> {
    return this.#driver.undo()
  }

  /** Sets an input's text and sends its event, as autofill and password managers do it. */
  async fillByScript(selector: string, text: string): Promise<void> {
    await this.read(
      selector,
      `(input) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(text)})
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }`,
    )
  }

  text(selector: string): Promise<string> {
    return this.read(selector, (element) => element.textContent ?? '')
  }

  value(selector: string): Promise<string> {
    return this.read(selector, (input) => (input instanceof HTMLInputElement ? input.value : ''))
  }

  screenshot(): Promise<Buffer> {
    return this.#driver.screenshot()
  }

  /** Waits until what is read equals what is expected. */
  async sees<Value>(read: () => Promise<Value>, expected: NoInfer<Value>): Promise<void> {
    await expect.poll(read, { intervals }).toEqual(expected)
  }

  /** Waits until what is read has the expected properties. */
  async seesMatch<Value extends object>(
    read: () => Promise<Value>,
    expected: Partial<NoInfer<Value>>,
  ): Promise<void> {
    await expect.poll(read, { intervals }).toMatchObject(expected)
  }

  async seesFocus(selector: string): Promise<void> {
    await this.sees(
      () =>
        this.read(selector, (element) => {
          const root = element.getRootNode()
          return (root instanceof ShadowRoot ? root : document).activeElement === element
        }),
      true,
    )
  }

  /** Waits until the focused element has this role and name for assistive technology. */
  async seesFocusOn(role: string, name: string): Promise<void> {
    await expect
      .poll(() => this.#driver.isFocused(role, name), {
        intervals,
        message: `the focus is on the ${role} “${name}”`,
      })
      .toBe(true)
  }

  async seesText(selector: string, text: string): Promise<void> {
    await expect
      .poll(() => this.has(selector, text), { intervals, message: `sees “${text}”` })
      .toBe(true)
  }
}

function pointIn(box: Box, [x, y]: Part): Point {
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}
