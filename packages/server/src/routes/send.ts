import { sendRequest, type Channel, type SendRequest } from '@otp-kit/core/contract'
import { Fault, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { requireCooledDown, sendsInARow } from '../guards/cooldown.ts'
import { readDestination } from '../guards/destination.ts'
import { once, type Act } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { addressSends, destinationSends, groupSends } from '../guards/send-limits.ts'
import { openHandle, sealHandle, type HandleClaims } from '../handle/handle.ts'
import { offerOf, offersOf, roundKey, type Call, type Kit, type Offer } from '../kit.ts'
import { handleLifetimeMs } from '../limits.ts'
import { randomId } from '../random-id.ts'
import { isExpired, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import { settleLostSend } from './lost-send.ts'
import { deliver, type Sending } from './deliver.ts'

/** `POST send`: starts a verification, or sends its code again. */
export async function send(kit: Kit, call: Call, body: unknown): Promise<Answer> {
  const request = readBody(sendRequest, body)
  const resend = 'verification' in request
  const target = resend
    ? await reopen(kit, call, request.verification)
    : await begin(kit, call, readDestination(kit.settings, request))
  const offers = offersOf(kit, target.claims.kind)
  const leaseMs = offers.reduce((sum, { provider }) => sum + provider.timeoutMs, 5000)
  return once(kit, call, 'send', request, leaseMs, (act) =>
    guarded(kit, call, act, request, { ...target, resend }),
  )
}

interface Target {
  readonly claims: HandleClaims
  readonly handle: string
}

async function begin(
  kit: Kit,
  call: Call,
  destination: Pick<HandleClaims, 'kind' | 'to'>,
): Promise<Target> {
  const { kind, to } = destination
  const { purpose, proofLifetimeMs } = kit.settings
  const bornAt = kit.now()
  const claims: HandleClaims = {
    id: randomId(),
    kind,
    to,
    purpose: typeof purpose === 'string' ? purpose : await purpose(call.request),
    browser: call.browser,
    bornAt,
    endsAt: bornAt + handleLifetimeMs + proofLifetimeMs,
  }
  return { claims, handle: await sealHandle(kit.keys, claims) }
}

async function reopen(kit: Kit, call: Call, handle: string): Promise<Target> {
  const claims = await openHandle(kit.keys, handle, call.browser, kit.now())
  if (!claims) throw new Fault('verification_lost')
  return { claims, handle }
}

/** The guards that count, in their order, and then the provider. What stands before them is in `server.ts`. */
async function guarded(
  kit: Kit,
  call: Call,
  act: Act,
  request: SendRequest,
  { claims, handle, resend }: Target & { readonly resend: boolean },
): Promise<Answer> {
  if (act.note !== null) return settleLostSend(kit, call, act.note)
  const key = await roundKey(kit, claims)
  const record = await kit.verifications.read(claims.id, kit.now())
  if (resend) requireResendable(record)
  const round = await kit.rounds.read(key, kit.now())
  const { channel, offers } = chooseChannel(
    kit,
    claims,
    request.channel,
    record,
    pendingProvider(kit, claims, round),
  )
  requireCooledDown(kit, round, record, call.browser, offers[0]!)

  const reservation = createReservation(kit)
  const address = addressSends(kit, call)
  try {
    await reservation.take(address)
    // A challenge is judged here: only who is within the address's limit costs a call to its service.
    for (const limit of destinationSends(kit, claims)) await reservation.take(limit)
    await reservation.take(groupSends(kit, claims))
    const sending: Sending = {
      claims,
      handle,
      resend,
      key,
      channel,
      locale: request.locale,
      sends: sendsInARow(round, record, call.browser).sends + 1,
      before: record,
      reservation,
    }
    return await deliver(kit, call, act, sending, offers)
  } catch (error) {
    if (error instanceof Fault && error.answer.code !== 'send_unconfirmed') {
      const { code } = error.answer
      // Whoever asks for what is refused has asked; the site's own trouble costs the address nothing.
      const blameless = ['provider_unavailable', 'misconfigured', 'internal'].includes(code)
      await reservation.giveBack(
        (limit) => limit.gives === 'always' || (limit.gives === 'if-blameless' && blameless),
      )
    }
    throw error
  }
}

function requireResendable(record: VerificationRecord | null): void {
  switch (record?.state) {
    case 'awaiting':
    case 'declined-attempts':
      return
    case 'declined-policy':
      throw new Fault('policy')
    case 'approved':
    case 'void':
    case undefined:
      throw new Fault('verification_lost')
  }
}

function pendingProvider(kit: Kit, { kind }: HandleClaims, round: Round | null): string | null {
  if (!round || round.over !== null) return null
  const { capabilities } = offerOf(kit, kind, round.provider)
  return isExpired(round, capabilities, kit.now()) ? null : round.provider
}

/** The providers that have the channel, the one of the pending round first: it alone can repeat the message. */
function chooseChannel(
  kit: Kit,
  { kind }: HandleClaims,
  asked: Channel | undefined,
  record: VerificationRecord | null,
  pending: string | null,
): { readonly channel: Channel; readonly offers: readonly Offer[] } {
  const all = offersOf(kit, kind)
  const channel = asked ?? record?.channel ?? all[0]!.capabilities.channels[0]!
  const able = all.filter(({ capabilities }) => capabilities.channels.includes(channel))
  if (able.length === 0) throw new Fault('channel_unavailable')
  const [ours, others] = [true, false].map((first) =>
    able.filter(({ provider }) => (provider.name === pending) === first),
  )
  return { channel, offers: [...ours!, ...others!] }
}
