import { ProblemError, type Answer, type ProblemAnswer } from '../answer.ts'
import { sleep } from '../clock.ts'
import { describeError } from '../events.ts'
import type { Facts } from '../facts.ts'
import { readJson, requireJson } from '../guards/body.ts'
import { addCookie, browserId, identifyBrowser } from '../guards/browser.ts'
import { addressWarning, clientAddress } from '../guards/client-address.ts'
import { originOf, requireOrigin } from '../guards/origin.ts'
import type { Route, ServerContext } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'

/**
 * Answers a POST: first the guards that every route has, in the order of their cost. Nothing is counted here: idempotency and
 * the guards that count are in the routes (`send.ts`, `check.ts`).
 *
 * @throws ProblemError
 */
export async function answerPost(
  context: ServerContext,
  route: Route,
  request: Request,
  facts: Facts,
  reply: (answer: Answer) => Response,
): Promise<Response> {
  const { settings } = context
  requireOrigin(context, request, originOf(request, facts))
  requireJson(request)
  const browser = identifyBrowser(settings, request, facts)
  const fix = addressWarning(request.headers, facts.address, settings.clientAddress)
  if (fix !== null) context.emitOnce({ type: 'client-address-unknown', fix })
  const call = {
    request,
    browser: await browserId(browser.secret),
    newBrowser: browser.cookie !== null,
    address: clientAddress(request.headers, facts.address, settings.clientAddress),
    responseHeaders: new Headers(),
  }
  const body = await readJson(request)
  // Counted from here, because how long the body takes is up to the client.
  const startedAt = context.now()
  const answer = await catchErrors(context, () => route(context, call, body))
  await delayPolicyRefusal(context, answer, startedAt)
  const response = reply(answer)
  // A refusal shows the limit that refused, or none: that others allow more would contradict it.
  if (!response.headers.has('retry-after')) {
    for (const [name, value] of call.responseHeaders) response.headers.set(name, value)
  }
  addCookie(response, browser, facts)
  return response
}

/** Returns the problem for an error. An unexpected one reveals nothing to the client. */
export function toProblem(context: ServerContext, error: unknown): ProblemAnswer {
  if (error instanceof ProblemError) return error.answer
  if (isStoreUnavailableError(error)) {
    context.emit({ type: 'store-unavailable', cause: error.message })
    return { status: 'problem', code: 'store_unavailable', retryAt: context.now() + 5000 }
  }
  context.emit({ type: 'internal-error', error: describeError(error) })
  return { status: 'problem', code: 'internal' }
}

async function catchErrors(context: ServerContext, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    return toProblem(context, error)
  }
}

/** Delays refusals by policy, so that their time does not reveal which check refused. */
async function delayPolicyRefusal(
  context: ServerContext,
  answer: Answer,
  startedAt: number,
): Promise<void> {
  const policy =
    answer.status === 'declined'
      ? answer.reason === 'policy'
      : 'code' in answer && answer.code === 'policy'
  const { clock, policyFloorMs } = context.settings
  const remainingMs = startedAt + policyFloorMs - context.now()
  if (policy && remainingMs > 0) await sleep(clock, remainingMs)
}
