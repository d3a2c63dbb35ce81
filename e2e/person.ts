import { expect, type Locator, type Page } from '@playwright/test'
import type { PhoneOutcome, OutcomeNumber, Simulator } from '@otp-kit/simulator'
import type { RunningSignUp } from '../examples/signup/src/server/start.ts'

export interface World {
  readonly signUp: RunningSignUp
  readonly simulator: Simulator
  readonly outcomeNumbers: readonly OutcomeNumber[]
}

/** Somebody in front of the sign-up page, with a phone whose messages they can read. */
export class Person {
  readonly page: Page
  readonly name = 'Ada'
  readonly email: string
  readonly password = 'correct horse battery'
  /** E.164; of a range that is kept for fiction. */
  readonly phone: string
  readonly phoneField: Locator
  readonly codeField: Locator
  /** What stands in the place of the fields once the number is verified. */
  readonly verified: Locator
  readonly #signUp: RunningSignUp
  readonly #simulator: Simulator

  readonly #outcomeNumbers: readonly OutcomeNumber[]

  constructor(page: Page, world: World, index: number) {
    this.page = page
    this.phone = `+1212555${String(100 + index).padStart(4, '0')}`
    this.email = `ada.${index}@example.com`
    this.phoneField = page.getByRole('textbox', { name: 'Phone number' })
    this.codeField = page.getByRole('textbox', { name: 'Verification code' })
    this.verified = this.says(/is verified\.$/)
    this.#signUp = world.signUp
    this.#simulator = world.simulator
    this.#outcomeNumbers = world.outcomeNumbers
  }

  /** A number of the simulator's that ends as its outcome says. */
  numberThat(outcome: PhoneOutcome): string {
    const found = this.#outcomeNumbers.find((each) => each.outcome === outcome)
    if (!found) throw new Error(`The simulator has no number that is ${outcome}.`)
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

  async askForCode(phone: string = this.phone): Promise<void> {
    await this.typeNumber(phone)
    const before = this.messages(phone)
    await this.pressSend()
    // The code form opens before the message is out, so that a phone's keyboard can come up within the gesture.
    await expect.poll(() => this.messages(phone)).toBe(before + 1)
    await expect(this.says('We sent a code')).toBeVisible()
  }

  async pressResend(): Promise<void> {
    await this.page.getByRole('button', { name: /^Send again/ }).click()
  }

  async createAccount(): Promise<void> {
    await this.page.getByRole('button', { name: 'Create account' }).click()
  }

  /** What the page says, where it stands; its live regions say much of it too. */
  says(text: string | RegExp): Locator {
    return this.page.getByText(text).first()
  }

  /** How many messages the phone has got. */
  messages(phone: string = this.phone): number {
    return this.#simulator.inbox.messages(phone).length
  }

  /** The code in the newest message. */
  code(phone: string = this.phone): string {
    const code = this.#simulator.inbox.latest(phone)?.code
    if (!code) throw new Error('The phone has no message with a code.')
    return code
  }

  /** A code that is certainly not the one in the newest message; another one for each `nth`. */
  wrongCode(nth = 1): string {
    return String((Number(this.code()) + nth) % 1_000_000).padStart(6, '0')
  }

  async typeCode(code: string): Promise<void> {
    await this.codeField.fill('')
    await this.codeField.pressSequentially(code)
  }

  /** Time passes, for the page and for everyone behind it. */
  async wait(milliseconds: number): Promise<void> {
    this.#simulator.clock.advance(milliseconds)
    await this.page.clock.fastForward(milliseconds)
  }
}
