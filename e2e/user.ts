import type { Simulator } from '@otp-kit/simulator'
import type { Locator, Page } from '@playwright/test'
import { Contact } from './contact.ts'

/** Actions of a user on the sign-up page, with access to the messages of their phone and mailbox. */
export class User {
  readonly page: Page
  readonly name = 'Ada'
  readonly password = 'correct horse battery'
  readonly phone: Contact
  readonly email: Contact
  readonly welcome: Locator
  readonly #simulator: Simulator

  constructor(page: Page, simulator: Simulator, index: number) {
    const digits = String(100 + index).padStart(4, '0')
    this.page = page
    this.phone = new Contact(page, simulator, {
      kind: 'phone',
      to: `+1212555${digits}`,
      another: `+1312555${digits}`,
    })
    this.email = new Contact(page, simulator, {
      kind: 'email',
      to: `ada.${index}@example.com`,
      another: `ada.${index}@example.org`,
    })
    this.welcome = page.getByRole('heading', { name: 'Welcome, Ada' })
    this.#simulator = simulator
  }

  /** Opens the page, which verifies a phone number, an e-mail address, or both. */
  async open(verify: 'both' | 'phone' | 'email' = 'both'): Promise<void> {
    await this.page.goto(`/?verify=${verify}`)
  }

  async fillInDetails(): Promise<void> {
    await this.page.getByLabel('Name').fill(this.name)
    await this.page.getByLabel('Password').fill(this.password)
  }

  async createAccount(): Promise<void> {
    await this.page.getByRole('button', { name: 'Create account' }).click()
  }

  /** Advances the clocks of the page, the proxy and the simulator. */
  async wait(milliseconds: number): Promise<void> {
    this.#simulator.clock.advance(milliseconds)
    await this.page.clock.fastForward(milliseconds)
  }
}
