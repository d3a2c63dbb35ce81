import type { Kind } from '@otp-kit/core/contract'
import type { Simulator } from '@otp-kit/simulator'
import { expect, type Locator, type Page } from '@playwright/test'
import { kindTexts, type KindTexts } from './kinds.ts'

/** A user's phone number or e-mail address: its part of the sign-up form, and the messages to it. */
export class Contact {
  readonly kind: Kind
  /** E.164 reserved for fiction, or an address. */
  readonly to: string
  /** Another one of the same user. */
  readonly another: string
  readonly texts: KindTexts
  /** Everything that verifies this contact. */
  readonly flow: Locator
  readonly field: Locator
  readonly codeField: Locator
  readonly resendButton: Locator
  /** Replaces the fields once the contact is verified. */
  readonly verified: Locator
  readonly #simulator: Simulator

  constructor(
    page: Page,
    simulator: Simulator,
    contact: { readonly kind: Kind; readonly to: string; readonly another: string },
  ) {
    this.kind = contact.kind
    this.to = contact.to
    this.another = contact.another
    this.texts = kindTexts[contact.kind]
    this.flow = page.locator(`[data-kind="${contact.kind}"]`)
    this.field = this.flow.getByRole('textbox', { name: this.texts.label })
    this.codeField = this.flow.getByRole('textbox', { name: 'Verification code' })
    this.resendButton = this.flow.getByRole('button', { name: /^Send again/ })
    this.verified = this.text(/is verified\.$/)
    this.#simulator = simulator
  }

  /** Locates the first occurrence of a text, which live regions may repeat. */
  text(text: string | RegExp): Locator {
    return this.flow.getByText(text).first()
  }

  async pressSend(): Promise<void> {
    await this.flow.getByRole('button', { name: 'Send code' }).click()
  }

  async pressChange(): Promise<void> {
    await this.flow.getByRole('button', { name: this.texts.change }).click()
  }

  /** Requests a code, and waits until it is sent. */
  async requestCode(to: string = this.to): Promise<void> {
    await this.field.fill(to)
    const before = this.messages(to)
    await this.pressSend()
    // The code form opens before the message is sent, so that a phone shows its keyboard within the gesture.
    await expect.poll(() => this.messages(to)).toBe(before + 1)
    await expect(this.text('Code sent')).toBeVisible()
  }

  async verify(to: string = this.to): Promise<void> {
    await this.requestCode(to)
    await this.typeCode(this.code(to))
    await expect(this.verified).toBeVisible()
  }

  async typeCode(code: string): Promise<void> {
    await this.codeField.fill('')
    await this.codeField.pressSequentially(code)
  }

  /** Returns the number of messages. */
  messages(to: string = this.to): number {
    return this.#simulator.inbox.messages(to).length
  }

  /** Returns the code of the newest message. */
  code(to: string = this.to): string {
    const code = this.#simulator.inbox.latest(to)?.code
    if (!code) throw new Error('There is no message with a code.')
    return code
  }

  /** Returns a code that differs from the one in the newest message, another one for each `nth`. */
  wrongCode(nth = 1): string {
    return String((Number(this.code()) + nth) % 1_000_000).padStart(6, '0')
  }
}
