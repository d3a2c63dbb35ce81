import type { Awaiting, CheckReply, Incorrect, KindConfig } from '../../contract/messages.ts'
import { problem } from '../../contract/problems.ts'
import type { Channel, Kind } from '../../contract/terms.ts'
import { exchange, type Answer } from '../../transport/exchange.ts'
import { ProblemError } from '../../transport/problem-error.ts'
import type { CallOptions, Transport } from '../../transport/transport.ts'
import { diditKinds } from './didit-kinds.ts'
import { createOncePerKey } from './once-per-key.ts'
import { channelsOf, codeShapeOf, type DiditTransportOptions, urlsOf } from './options.ts'
import { readCheck } from './read-check.ts'
import { isLocaleRefused, readDiditProblem, unexpected } from './read-problem.ts'

/** One verification of this page. Its destination is kept in memory only, so that a reload forgets it. */
interface Known {
  readonly kind: Kind
  readonly to: string
  readonly channel: Channel
  /** Didit's id; `null` until a send is confirmed. */
  readonly requestId: string | null
  readonly sends: number
  readonly sentAt: number
  outcome: Exclude<CheckReply<null>, Incorrect> | null
}

/**
 * Returns a transport for a backend that forwards the JSON of Didit's send and check calls unchanged, live or sandbox,
 * and adds only the API key. What Didit's JSON does not contain is `null`: the expiry, the sends left, the attempts left
 * before the first wrong code, and the proof. Such a backend has to note itself that a check was approved.
 *
 * The handle of a verification is valid on its page only; after a reload its status is `verification_lost`. Tokens of
 * challenges are not sent.
 *
 * @throws TypeError where a URL is missing
 */
export function diditTransport(options: DiditTransportOptions): Transport<null> {
  const { kinds = ['phone', 'email'], cooldown = [30, 40, 60] } = options
  const { now = () => performance.now() } = options
  for (const kind of kinds) urlsOf(options, kind)
  const verifications = new Map<string, Known>()

  const sends = createOncePerKey<Awaiting>()
  const checks = createOncePerKey<CheckReply<null>>()

  async function post(url: string, body: object, signal: CallOptions['signal']): Promise<Answer> {
    return exchange({ url, headers: { Accept: 'application/json' }, body, signal }, options)
  }

  async function deliver(
    handle: string,
    known: Known,
    locale: string | undefined,
    signal: CallOptions['signal'],
  ): Promise<Awaiting> {
    const { kind, to, channel } = known
    const { sendRequest, parseSendReply } = diditKinds[kind]
    const { send } = urlsOf(options, kind)
    const shape = codeShapeOf(options, kind)
    const ask = (locale: string | undefined) =>
      post(send, sendRequest({ to, shape, channel, locale }), signal)
    let answer = await ask(locale)
    // The refusal shows that nothing was sent.
    if (locale !== undefined && isLocaleRefused(answer)) answer = await ask(undefined)
    const sent = (requestId: string | null) => {
      const next = { ...known, requestId, sends: known.sends + 1, sentAt: now(), outcome: null }
      verifications.set(handle, next)
      return awaitingOf(handle, next)
    }
    if (!answer.response.ok) {
      const error = readDiditProblem(answer, 'send')
      if (error.problem.code !== 'send_unconfirmed') throw error
      // A message may be out, and a check needs no more than the destination.
      const awaiting = sent(known.requestId)
      const { resendIn: retryIn } = awaiting
      throw new ProblemError({ ...error.problem, awaiting, retryIn }, { uncertain: true })
    }
    const reply = parseSendReply(answer.json)
    switch (reply?.status) {
      case 'Success':
      case 'Retry':
        return sent(reply.request_id)
      case 'Blocked':
        throw new ProblemError(problem('policy'), { uncertain: false })
      case 'Undeliverable':
        throw new ProblemError(problem('destination_undeliverable'), { uncertain: false })
      case undefined:
        throw misfit(answer)
    }
  }

  async function judge(
    known: Known,
    code: string,
    signal: CallOptions['signal'],
  ): Promise<CheckReply<null>> {
    const { kind, to } = known
    const { checkRequest, parseCheckReply } = diditKinds[kind]
    const answer = await post(urlsOf(options, kind).check, checkRequest(to, code), signal)
    const reply = parseCheckReply(answer.json)
    // Older servers of Didit's answered 404 where there was nothing to check.
    const readable = answer.response.ok || (answer.response.status === 404 && reply !== null)
    if (!readable) throw readDiditProblem(answer, 'check')
    if (!reply) throw misfit(answer)
    const result = readCheck(reply, known, resendIn(known))
    // A wrong code leaves the verification as it is.
    if (result.status !== 'incorrect') known.outcome = result
    return result
  }

  function resendIn({ sends, sentAt }: Known): number {
    const seconds = cooldown[Math.min(sends, cooldown.length) - 1] ?? 0
    return Math.max(0, Math.ceil(seconds - (now() - sentAt) / 1000))
  }

  function awaitingOf(verification: string, known: Known): Awaiting {
    const { kind, to, channel } = known
    const { mask, resendSemantics } = diditKinds[kind]
    return {
      status: 'awaiting',
      verification,
      to: mask(to),
      kind,
      channel,
      code: codeShapeOf(options, kind),
      originBound: false,
      expiresIn: null,
      resendIn: resendIn(known),
      attemptsLeft: null,
      sendsLeft: null,
      channels: channelsOf(options, kind),
      resendSemantics,
    }
  }

  function find(handle: string): Known {
    const known = verifications.get(handle)
    if (!known) throw new ProblemError(problem('verification_lost'), { uncertain: false })
    return known
  }

  const configOf = (kind: Kind): KindConfig => ({
    channels: channelsOf(options, kind),
    code: codeShapeOf(options, kind),
    countries: kind === 'phone' ? (options.phone?.countries ?? null) : null,
  })

  return {
    async config() {
      return {
        kinds: Object.fromEntries(kinds.map((kind) => [kind, configOf(kind)])),
        challenge: null,
        languages: [],
      }
    },
    async send(request, { idempotencyKey, signal }) {
      return sends(idempotencyKey, signal, async () => {
        if ('verification' in request) {
          const known = find(request.verification)
          const channel = request.channel ?? known.channel
          return deliver(request.verification, { ...known, channel }, request.locale, signal)
        }
        const { kind } = request
        const to = await diditKinds[kind].read(request)
        if (to === null)
          throw new ProblemError(problem('destination_invalid'), { uncertain: false })
        const channel = request.channel ?? channelsOf(options, kind)[0]!
        const fresh = { kind, to, channel, requestId: null, sends: 0, sentAt: 0, outcome: null }
        return deliver(idempotencyKey, fresh, request.locale, signal)
      })
    },
    async check({ verification, code }, { idempotencyKey, signal }) {
      return checks(idempotencyKey, signal, () => judge(find(verification), code, signal))
    },
    async status({ verification }) {
      const known = find(verification)
      return known.outcome ?? awaitingOf(verification, known)
    },
  }
}

function misfit({ response }: Answer): ProblemError {
  const detail = unexpected(response.status)
  // It came with a 2xx: something was done.
  return new ProblemError(problem('unexpected_reply', { detail }), { uncertain: true })
}
