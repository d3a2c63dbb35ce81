import type { Browser } from './browser.ts'
import { codeField, destinationField, flow, stepButton } from './fill/selectors.ts'
import type { ReadCode } from './user-event.ts'

/** The part of Playwright's `Locator` that is used. */
interface Field {
  first(): Field
  click(): Promise<void>
  fill(text: string): Promise<void>
  press(key: string): Promise<void>
  pressSequentially(text: string): Promise<void>
  count(): Promise<number>
  waitFor(options: { readonly state: 'hidden' | 'visible' }): Promise<void>
}

/** Playwright's `Page`, `Frame` or `Locator`: where the fields are. */
export interface Scope {
  locator(selector: string): Field
}

/**
 * Types a phone number (E.164) or an e-mail address into its field and asks for the code, by the button of
 * `OtpVerification` or by Enter in a form of your own. Resolves once the send is over, whatever its outcome. The field is
 * found by its `autocomplete` or `type`, in any language.
 */
export async function askForCode(scope: Scope, to: string): Promise<void> {
  const field = await findField(scope, destinationField(to))
  await field.fill(to)
  const button = scope.locator(`${flow}:has(${destinationField(to)}) ${stepButton}`).first()
  await ((await button.count()) > 0 ? button.click() : field.press('Enter'))
  await leaves(scope, 'sending')
}

/** Waits for the code field and types a code into it. Resolves once the check is over, whatever its outcome. */
export async function typeCode(scope: Scope, code: string): Promise<void> {
  const field = await findField(scope, codeField)
  await field.fill('')
  await field.pressSequentially(code)
  await leaves(scope, 'checking')
}

/**
 * Asks for a code and types the one that arrives.
 *
 * @param readCode returns that code, such as `world.waitForCode`
 */
export async function verify(scope: Scope, to: string, readCode: ReadCode): Promise<void> {
  await askForCode(scope, to)
  await typeCode(scope, await readCode(to))
}

/** A form may have another e-mail field than the one to verify, so that a flow's own field comes first. */
async function findField(scope: Scope, selector: string): Promise<Field> {
  const any = scope.locator(selector)
  await any.first().waitFor({ state: 'visible' })
  const inFlow = scope.locator(`${flow} ${selector}`)
  return (await inFlow.count()) > 0 ? inFlow.first() : any.first()
}

/** `:scope`, because the scope can be the flow itself, which no selector for what is in it finds. */
function leaves(scope: Scope, status: string): Promise<void> {
  const inStatus = `[data-status="${status}"]`
  return scope.locator(`${flow}${inStatus}, :scope${inStatus}`).first().waitFor({ state: 'hidden' })
}

/** The part of Playwright's `Route` that is used. */
interface Route {
  request(): {
    url(): string
    method(): string
    headers(): Record<string, string>
    postData(): string | null
  }
  fulfill(reply: {
    readonly status: number
    readonly headers: Record<string, string>
    readonly body: string
  }): Promise<void>
  abort(): Promise<void>
}

/** The part of Playwright's `Page` and `BrowserContext` that is used. */
export interface Routable {
  route(url: (url: URL) => boolean, handler: (route: Route) => Promise<void>): Promise<unknown>
}

/**
 * Answers a page's calls to the proxy from a world in the test's own process, so that no backend has to run for them.
 *
 * @param browser the world, or one of its browsers
 */
export async function routeToWorld(
  page: Routable,
  { fetch, endpoint }: Pick<Browser, 'fetch' | 'endpoint'>,
): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith(`${endpoint}/`),
    async (route) => {
      const request = route.request()
      const body = request.postData()
      try {
        const reply = await fetch(request.url(), {
          method: request.method(),
          headers: request.headers(),
          ...(body === null ? {} : { body }),
        })
        const headers = Object.fromEntries(reply.headers)
        await route.fulfill({ status: reply.status, headers, body: await reply.text() })
      } catch {
        await route.abort()
      }
    },
  )
}
