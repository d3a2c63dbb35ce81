import type { World } from '@otp-kit/testing'
import type { Tab } from './tab.ts'
import type { Kind } from './verification.ts'

/** A number and an address that get a message, with the names of their inputs. */
const destinations = {
  phone: { label: 'Phone number', to: '+12025550199' },
  email: { label: 'E-mail address', to: 'ada@example.com' },
} as const

/** What a user does in the flow of the example `announced-flow`, and what it announces. */
export class AnnouncedFlow {
  readonly label: string
  readonly #to: string
  readonly #tab: Tab
  readonly #kind: Kind
  #read = 0

  constructor(tab: Tab, kind: Kind) {
    this.#tab = tab
    this.#kind = kind
    this.label = destinations[kind].label
    this.#to = destinations[kind].to
  }

  /** Opens the flow and focuses the input of the destination. */
  async open(): Promise<void> {
    const input = this.#kind === 'phone' ? '.otp-phone-input' : '.otp-email-input'
    await this.#tab.open(`/fields/?example=announced-flow&kind=${this.#kind}`)
    await this.#tab.press(input)
    await this.#tab.seesFocusOn('textbox', this.label)
    // Then the numbering metadata is loaded.
    if (this.#kind === 'phone') {
      await this.#tab.sees(
        () => this.#tab.read(input, (element) => element.hasAttribute('placeholder')),
        true,
      )
    }
  }

  /** Opens the flow and requests a code. */
  async openAwaiting(): Promise<void> {
    await this.open()
    await this.#tab.type(this.#to)
    await this.press('Send code')
    await this.seesStatus('awaiting')
    await this.#tab.seesFocusOn('textbox', 'Verification code')
  }

  press(label: string): Promise<void> {
    return this.#tab.press({ selector: '.otp-button', text: label })
  }

  async seesStatus(status: string): Promise<void> {
    await this.#tab.sees(
      () => this.#tab.read('.otp-verification', (root) => root.dataset['status'] ?? ''),
      status,
    )
  }

  /** Waits for an error under the input. */
  seesProblem(text: string): Promise<void> {
    return this.#tab.seesText('.otp-problem', text)
  }

  code(): Promise<string> {
    return this.#tab.read('body', () => window.announced.code())
  }

  /** Returns a code of which only the last digit is wrong, another one for each `nth`. */
  async wrongCode(nth = 1): Promise<string> {
    const code = await this.code()
    return code.replace(/.$/, (last) => String((Number(last) + nth) % 10))
  }

  async setNetwork(...condition: Parameters<World['network']['set']>): Promise<void> {
    await this.#tab.run(`announced.network.set(...${JSON.stringify(condition)})`)
  }

  /** Lets seconds pass, and returns what was announced since the last call: the second, the region and the sentence. */
  async announced(seconds: number): Promise<readonly string[]> {
    // A few at a time: each is a render, and reading from the page has a time limit.
    for (let left = seconds; left > 0; left -= 10) {
      const step = Math.min(left, 10)
      await this.#tab.read('body', `async () => { await announced.pass(${step}); return true }`)
    }
    const log = await this.#tab.read<readonly string[]>('body', () => window.announced.log)
    const unread = log.slice(this.#read)
    this.#read = log.length
    return unread
  }
}
