import { codeField, destinationField, flow, stepButton } from './fill/selectors.ts'
import { waitUntil } from './fill/wait-until.ts'

/** The part of `@testing-library/user-event` that is used. `userEvent` of `storybook/test` and of Vitest have it too. */
export interface User {
  click(element: Element): Promise<unknown>
  clear(element: Element): Promise<unknown>
  type(element: Element, text: string): Promise<unknown>
}

/** Returns the code that arrived for a number or an address, such as `world.waitForCode`. */
export type ReadCode = (to: string) => string | Promise<string>

/**
 * Types a phone number (E.164) or an e-mail address into its field and asks for the code, by the button of
 * `OtpVerification` or by Enter in a form of your own. Resolves once the send is over, whatever its outcome. The field is
 * found by its `autocomplete` or `type`, in any language.
 *
 * @param within where the field is. @default document.body
 * @throws Error where no such field appears within five seconds
 */
export async function askForCode(
  user: User,
  to: string,
  within: Element = document.body,
): Promise<void> {
  const field = await findInput(within, destinationField(to))
  await user.clear(field)
  await user.type(field, to)
  const button = field.closest(flow)?.querySelector(stepButton)
  await (button ? user.click(button) : user.type(field, '{Enter}'))
  await leaves(within, 'sending')
}

/**
 * Waits for the code field and types a code into it. Resolves once the check is over, whatever its outcome.
 *
 * @param within where the field is. @default document.body
 * @throws Error where no code field appears within five seconds
 */
export async function typeCode(
  user: User,
  code: string,
  within: Element = document.body,
): Promise<void> {
  const field = await findInput(within, codeField)
  await user.clear(field)
  await user.type(field, code)
  await leaves(within, 'checking')
}

/**
 * Asks for a code and types the one that arrives.
 *
 * @param readCode returns that code, such as `world.waitForCode`
 * @param within where the fields are. @default document.body
 */
export async function verify(
  user: User,
  to: string,
  readCode: ReadCode,
  within: Element = document.body,
): Promise<void> {
  await askForCode(user, to, within)
  await typeCode(user, await readCode(to), within)
}

/** A form may have another e-mail field than the one to verify, so that a flow's own field comes first. */
function findInput(within: Element, selector: string): Promise<HTMLInputElement> {
  const find = () => {
    const usable = [...within.querySelectorAll<HTMLInputElement>(selector)].filter(
      ({ disabled }) => !disabled,
    )
    return usable.find((input) => input.closest(flow)) ?? usable[0]
  }
  return waitUntil(find, within, () => `There is no ${selector} to type into.`)
}

/** Waits until no flow is in this status. A form without `OtpVerification` has none to wait for. */
async function leaves(within: Element, status: string): Promise<void> {
  const inStatus = () =>
    [within.closest<HTMLElement>(flow), ...within.querySelectorAll<HTMLElement>(flow)].some(
      (each) => each?.dataset['status'] === status,
    )
  await waitUntil(
    () => !inStatus() || null,
    within,
    () => `The flow is still ${status}.`,
  )
}
