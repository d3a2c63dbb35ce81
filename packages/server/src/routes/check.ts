import { checkRequest } from '@otp-kit/core/contract'
import { Fault, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { readCode } from '../guards/code.ts'
import { once, type Act } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressChecks } from '../guards/send-limits.ts'
import { openHandle, type HandleClaims } from '../handle/handle.ts'
import { offerOf, offersOf, roundKey, type Call, type Kit, type Offer } from '../kit.ts'
import type { Masked } from '../masked.ts'
import { callProvider } from './call-provider.ts'
import type { CheckInput, CheckResult } from '../providers/provider.ts'
import { reserveAttempt } from '../record/attempts.ts'
import { incorrectAnswer, noAttemptsLeft } from '../record/reading.ts'
import { attemptsLeft, type Round } from '../record/round.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { settleCheck, type Checking } from './settle-check.ts'
import { truthNow, type Truth } from './status.ts'

/** How long the question may take how a lost check ended; within the lease of the check's key. */
const settleTimeoutMs = 4000

/** `POST check`: tries a code. */
export async function check(kit: Kit, call: Call, body: unknown): Promise<Answer> {
  const { verification, code } = readBody(checkRequest, body)
  const claims = await openHandle(kit.keys, verification, call.browser, kit.now())
  if (!claims) throw new Fault('verification_lost')
  const slowest = Math.max(...offersOf(kit, claims.kind).map(({ provider }) => provider.timeoutMs))
  return once(kit, call, 'check', { verification, code }, slowest + 5000, async (act) => {
    const key = await roundKey(kit, claims)
    const truth = await truthNow(kit, claims, verification, key)
    // A lost check may have ended before its code expired.
    const lost = act.note !== null && (truth.round || truth.answer.status === 'expired')
    if (lost) return settleLost(kit, claims, key, code, { truth, tried: Number(act.note) })
    // Whatever is settled already is said again, and costs nothing.
    if (!truth.round) return truth.answer
    const offer = offerOf(kit, claims.kind, truth.round.provider)
    const checking = { claims, handle: verification, key, offer }
    return tryCode(kit, call, act, checking, readCode(code, offer.capabilities.code))
  })
}

async function tryCode(
  kit: Kit,
  call: Call,
  act: Act,
  checking: Omit<Checking, 'round'> & { readonly handle: string },
  code: Masked,
): Promise<Answer> {
  const { claims, key, offer, handle } = checking
  const { provider, capabilities } = offer
  const reservation = createReservation(kit)
  let round: Round | null
  try {
    await reservation.take(addressChecks(kit, call))
    for (const limit of budgetOf(provider, 'check')) await reservation.take(limit)
    round = await reserveAttempt(kit, claims, key, capabilities)
  } catch (error) {
    if (error instanceof Fault) await reservation.giveBack()
    throw error
  }
  if (!round) {
    // Others took the last attempts, or the round, since it was looked at.
    await reservation.giveBack()
    const truth = await truthNow(kit, claims, handle, key)
    if (!truth.round) return truth.answer
    if (attemptsLeft(truth.round, capabilities) === 0) {
      return noAttemptsLeft(kit, truth.record, truth.round, capabilities)
    }
    // One of them has given its attempt back in this moment.
    throw new Fault('check_limit', { retryAt: kit.now() + 1000 })
  }
  await act.begin(String(round.number))
  const input = inputOf(claims, code, round)
  const result: CheckResult = await callProvider(kit, provider, (context) =>
    provider.check(input, context),
  )
  const nothingChecked = result.status === 'unavailable' || result.status === 'misconfigured'
  if (nothingChecked) await reservation.giveBack((limit) => limit.code === 'check_limit')
  return conclude(kit, { ...checking, round }, await askAtOnce(kit, offer, input, result))
}

/** Asks how a check ended whose answer was lost. */
async function ask(kit: Kit, { provider }: Offer, input: CheckInput): Promise<CheckResult> {
  const bounded = { ...provider, timeoutMs: Math.min(provider.timeoutMs, settleTimeoutMs) }
  return callProvider(kit, bounded, (context) => provider.settleCheck!(input, context))
}

/** A check that was made a moment ago may still arrive, so what is not there yet stays open. */
async function askAtOnce(
  kit: Kit,
  offer: Offer,
  input: CheckInput,
  result: CheckResult,
): Promise<CheckResult> {
  if (result.status !== 'unconfirmed' || !offer.provider.settleCheck) return result
  const settled = await ask(kit, offer, input)
  return settled.status === 'unavailable' ? result : settled
}

function inputOf({ kind, to, id }: HandleClaims, code: Masked, round: Round): CheckInput {
  return { kind, to, code, reference: id, providerId: round.providerId }
}

/** The same code again, whose first answer was lost: no second attempt is taken for it. */
async function settleLost(
  kit: Kit,
  claims: HandleClaims,
  key: string,
  text: string,
  { truth, tried }: { readonly truth: Truth; readonly tried: number },
): Promise<Answer> {
  const round = await kit.rounds.read(key, kit.now())
  if (!round) return { status: 'expired' }
  const offer = offerOf(kit, claims.kind, round.provider)
  const { provider, capabilities } = offer
  // The round that it was tried in is over. It was not approved there, or the record would be.
  if (round.number !== tried)
    return truth.round ? incorrectAnswer(round, capabilities) : truth.answer
  const input = inputOf(claims, readCode(text, capabilities.code), round)
  const settled =
    provider.settleCheck && round.providerId !== null ? await ask(kit, offer, input) : null
  // It never arrived, or nobody can tell: trying it again is the only way on.
  const again = settled === null || settled.status === 'unavailable'
  const result = again
    ? await callProvider(kit, provider, (context) => provider.check(input, context))
    : settled
  return conclude(kit, { claims, key, offer, round }, result)
}

async function conclude(kit: Kit, checking: Checking, result: CheckResult): Promise<Answer> {
  try {
    return await settleCheck(kit, checking, result)
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    kit.emit({ type: 'store-unavailable', cause: error.message })
    throw new Fault('check_unconfirmed', { fate: 'open' })
  }
}
