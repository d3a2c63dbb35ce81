import { expect, type Locator, type Page } from '@playwright/test'
import type { PhoneOutcome, OutcomeNumber, Simulator } from '@otp-kit/simulator'
import type { RunningSignUp } from '../examples/signup/src/server/start.ts'

export interface Environment {
  readonly signUp: RunningSignUp
  readonly simulator: Simulator
  readonly outcomeNumbers: readonly OutcomeNumber[]
}

/** Actions of a user on the sign-up page, with access to the messages of their phone. */
export class User {
  readonly page: Page
  readonly name = 'Ada'
  readonly email: string
  readonly password = 'correct horse battery'
  /** E.164; reserved for fiction. */
  readonly phone: string
  readonly phoneField: Locator
  readonly codeField: Locator
  /** Replaces the fields once the number is verified. */
  readonly verified: Locator
  readonly #signUp: RunningSignUp
  readonly #simulator: Simulator

  readonly #outcomeNumbers: readonly OutcomeNumber[]

  constructor(page: Page, environment: Environment, index: number) {
    this.page = page
    this.phone = `+1212555${String(100 + index).padStart(4, '0')}`
    this.email = `ada.${index}@example.com`
    this.phoneField = page.getByRole('textbox', { name: 'Phone number' })
    this.codeField = page.getByRole('textbox', { name: 'Verification code' })
    this.verified = this.text(/is verified\.$/)
    this.#signUp = environment.signUp
    this.#simulator = environment.simulator
    this.#outcomeNumbers = environment.outcomeNumbers
  }

  /** Returns the simulator's test number of an outcome. */
  numberFor(outcome: PhoneOutcome): string {
    const found = this.#outcomeNumbers.find((each) => each.outcome === outcome)
    if (!found) throw new Error(`The simulator has no number for ${outcome}.`)
    return found.number
  }

  async open(): Promise<void> {
    await this.page.goto(this.#signUp.url)
  }

  async fillInDetails(): Promise<void> {
    await this.page.getByLabel('Name').fill(this.name)
    await this.page.getByLabel('E-mail').fill(this.email)
    await this.page.getByLabel('Password').fill(this.password)
  }

  async typeNumber(phone: string = this.phone): Promise<void> {
    await this.phoneField.fill(phone)
  }

  async pressSend(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send code' }).click()
  }

  async requestCode(phone: string = this.phone): Promise<void> {
    await this.typeNumber(phone)
    const before = this.messages(phone)
    await this.pressSend()
    // The code form opens before the message is sent, so that a phone shows its keyboard within the gesture.
    await expect.poll(() => this.messages(phone)).toBe(before + 1)
    await expect(this.text('We sent a code')).toBeVisible()
  }

  async pressResend(): Promise<void> {
    await this.page.getByRole('button', { name: /^Send again/ }).click()
  }

  async createAccount(): Promise<void> {
    await this.page.getByRole('button', { name: 'Create account' }).click()
  }

  /** Locates the first occurrence of a text, which live regions may repeat. */
  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first()
  }

  /** Returns the number of messages to a phone. */
  messages(phone: string = this.phone): number {
    return this.#simulator.inbox.messages(phone).length
  }

  /** Returns the code of the newest message. */
  code(phone: string = this.phone): string {
    const code = this.#simulator.inbox.latest(phone)?.code
    if (!code) throw new Error('There is no message with a code.')
    return code
  }

  /** Returns a code that differs from the one in the newest message, another one for each `nth`. */
  wrongCode(nth = 1): string {
    return String((Number(this.code()) + nth) % 1_000_000).padStart(6, '0')
  }

  async typeCode(code: string): Promise<void> {
    await this.codeField.fill('')
    await this.codeField.pressSequentially(code)
  }

  /** Advances the clocks of the page, the proxy and the simulator. */
  async wait(milliseconds: number): Promise<void> {
    this.#simulator.clock.advance(milliseconds)
    await this.page.clock.fastForward(milliseconds)
  }
}
