import { connectSimulator, type RemoteSimulator } from '@otp-kit/simulator'
import { expect } from '@playwright/test'
import type { Tab } from './tab.ts'

export type Kind = 'phone' | 'email'

const day = 24 * 60 * 60 * 1000

/** What a user does to verify a phone number or an e-mail address, with access to the messages that arrive. */
export class Verification {
  readonly tab: Tab
  readonly kind: Kind
  /** E.164 reserved for fiction, or an address. */
  readonly to: string
  readonly another: string
  readonly codeField: string
  readonly #simulator: RemoteSimulator = connectSimulator(process.env['DEMO_SIMULATOR_URL'] ?? '')

  /** @param index another one for each test: all of them share the demo */
  constructor(tab: Tab, kind: Kind, index: number) {
    const digits = String(100 + index).padStart(4, '0')
    const isPhone = kind === 'phone'
    this.tab = tab
    this.kind = kind
    this.to = isPhone ? `+1212555${digits}` : `ada.${index}@example.com`
    this.another = isPhone ? `+1312555${digits}` : `ada.${index}@example.org`
    this.codeField = this.within('.otp-input')
  }

  within(selector: string): string {
    return `[data-kind="${this.kind}"] ${selector}`
  }

  /** Opens a page with nothing of earlier verifications. */
  async open(path: string = `/?verify=${this.kind}`): Promise<void> {
    await this.tab.open(path)
    await this.tab.read('body', () => sessionStorage.clear())
    await this.tab.open(path)
    // Resets the limits, because all tests share one client address.
    await this.#simulator.clock.advance(day)
  }

  async requestCode(to: string = this.to): Promise<void> {
    await this.tab.press(this.within('input:is([type=tel], [type=email])'))
    await this.tab.keys('Control+a')
    await this.tab.type(to)
    await this.press('Send code')
    await this.sees('Code sent')
  }

  /** Presses a button of the flow. */
  async press(label: string): Promise<void> {
    await this.tab.press({ selector: this.within('button'), text: label })
  }

  /** Returns the code of the newest message. */
  async code(to: string = this.to): Promise<string> {
    const message = await this.#simulator.inbox.latest(to, { waitMs: 5000 })
    if (!message?.code) throw new Error('There is no message with a code.')
    return message.code
  }

  async wrongCode(): Promise<string> {
    return String((Number(await this.code()) + 1) % 1_000_000).padStart(6, '0')
  }

  async messages(): Promise<number> {
    return (await this.#simulator.inbox.messages(this.to)).length
  }

  /** Lets the device sleep: the clocks of the day go on, the page does not run until it is resumed. */
  async sleep(milliseconds: number): Promise<void> {
    await this.#simulator.clock.advance(milliseconds)
    await this.tab.run(`
      const now = Date.now
      Date.now = () => now() + ${milliseconds}
      document.dispatchEvent(new Event('resume'))
    `)
  }

  /** Waits for a text in the flow. */
  async sees(text: string): Promise<void> {
    await expect
      .poll(() => this.tab.read(`[data-kind="${this.kind}"]`, (root) => root.textContent), {
        intervals: [20, 50],
        message: `sees “${text}”`,
      })
      .toContain(text)
  }

  async seesVerified(): Promise<void> {
    await this.tab.sees(
      () => this.tab.read(`[data-kind="${this.kind}"]`, (root) => root.dataset['status']),
      'verified',
    )
  }

  /** Waits until the code field has the focus. */
  async seesCodeFieldFocused(): Promise<void> {
    await this.tab.seesFocus(this.within('.otp-input-text'))
  }
}
