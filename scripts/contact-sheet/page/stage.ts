import type { Kind } from '@otp-kit/core/contract'
import { addressFor, numberFor, type World } from '@otp-kit/testing'
import { askForCode, typeCode } from '@otp-kit/testing/user-event'
import { waitFor } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'

/** An outcome that numbers and addresses have. */
type Outcome = Parameters<typeof numberFor>[0] & Parameters<typeof addressFor>[0]

interface StageOptions {
  readonly kind: Kind
  readonly world: World
  readonly user: UserEvent
  /** Where the flow is rendered. */
  readonly root: HTMLElement
}

/** Returns what a user does on the page of a flow. */
export function createStage({ kind, world, user, root }: StageOptions) {
  const isPhone = kind === 'phone'
  const to = isPhone ? '+12015550123' : 'ada@example.com'

  const finds = (selector: string): Promise<Element> =>
    waitFor(() => {
      const element = root.querySelector(selector)
      if (!element) throw new Error(`There is no ${selector}.`)
      return element
    })
  const reaches = (status: string) => finds(`[data-step][data-status="${status}"]`)
  /** As it is written in its country. */
  const typed = isPhone ? '2015550123' : to
  const type = (text: string) => user.type(root.querySelector('input')!, text)
  const press = async (action: 'send' | 'resend') =>
    user.click(await finds(`button[data-action="${action}"]:not([aria-disabled])`))
  const ask = (destination: string = typed) => askForCode(user, destination, root)
  const enter = (code: string) => typeCode(user, code, root)

  return {
    kind,
    world,
    to,
    typed,
    /** Returns the simulator's number or address of an outcome. */
    of: (outcome: Outcome): string => (isPhone ? numberFor(outcome) : addressFor(outcome)),
    finds,
    reaches,
    type,
    press,
    ask,
    enter,
    /** Pastes a text into the input of the step. */
    async paste(text: string) {
      await user.click(root.querySelector('input')!)
      await user.paste(text)
    },
    /** Presses keys in the input that has the focus. */
    keys: (keys: string) => user.keyboard(keys),
    pressCountry: () => user.click(root.querySelector('.otp-country-button')!),
    focus: () => user.click(root.querySelector('input')!),
    /** Asks for a code and leaves the request on its way. */
    async askAndLeave() {
      world.network.set('paused', 'send')
      void ask().catch(() => {})
      await reaches('sending')
    },
    async enterWrong(times: number) {
      const code = world.code(to)
      for (let n = 1; n <= times; n += 1) {
        await enter(code.replace(/.$/, (last) => String((Number(last) + n) % 10)))
      }
    },
  }
}

export type Stage = ReturnType<typeof createStage>
