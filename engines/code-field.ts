import type { Point } from './driver/driver.ts'
import type { Tab } from './tab.ts'

interface CodeState {
  readonly value: string
  /** What the slots show. */
  readonly shown: string
  /** The indices of the outlined slots. */
  readonly active: readonly number[]
  readonly selected: readonly number[]
}

/** A code field on the page of the examples, as a user sees it. */
export class CodeField {
  readonly #tab: Tab

  constructor(tab: Tab) {
    this.#tab = tab
  }

  state(): Promise<CodeState> {
    return this.#tab.read('.otp-input', (root) => {
      const slots = [...root.querySelectorAll('.otp-slot')]
      const marked = (attribute: string) =>
        slots.flatMap((slot, index) => (slot.hasAttribute(attribute) ? [index] : []))
      return {
        value: root.querySelector('input')?.value ?? '',
        shown: slots.map((slot) => slot.textContent).join(''),
        active: marked('data-active'),
        selected: marked('data-selected'),
      }
    })
  }

  /** Returns the point at a fraction of each slot's width. */
  points(x: number): Promise<Point[]> {
    const boxes = this.#tab.read('.otp-input', (root) =>
      Array.from(root.querySelectorAll('.otp-slot'), (slot) => {
        const { left, top, width, height } = slot.getBoundingClientRect()
        return { left, width, y: top + height / 2 }
      }),
    )
    return boxes.then((all) => all.map(({ left, width, y }) => ({ x: left + width * x, y })))
  }

  /** Presses the middle of a slot, `count` times quickly. */
  async press(slot: number, count = 1): Promise<void> {
    const point = (await this.points(0.5))[slot]
    if (!point) throw new Error(`There is no slot ${slot}.`)
    await this.#tab.pressAt(point, count)
  }

  sees(expected: Partial<CodeState>): Promise<void> {
    return this.#tab.seesMatch(() => this.state(), expected)
  }

  /** Waits until one slot is outlined, and shows the code. */
  seesActive(active: number, value: string): Promise<void> {
    return this.sees({ active: [active], selected: [], value, shown: value })
  }
}
