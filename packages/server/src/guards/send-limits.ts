import { rulesOf } from '../kinds/kind-rules.ts'
import type { Call, ServerContext, Candidate } from '../server-context.ts'
import { showLimit } from '../problem.ts'
import { dayMs, hourMs, minuteMs, type Limits } from '../limits.ts'
import { addressBuckets } from './client-address.ts'
import type { Destination } from './destination.ts'
import { createReservation, shownLimit, type Limit } from './limit.ts'

function perAddress(
  { settings }: ServerContext,
  call: Call,
  name: (keyof Limits & `${string}PerAddress${string}`) | 'addressPerHour',
  rest: Pick<Limit, 'code' | 'refund'> & { readonly windowMs: number; readonly route?: string },
): readonly Limit[] {
  const { windowMs, code, refund, route = '' } = rest
  return addressBuckets(call.address).map(({ bucket, factor }) => ({
    name,
    code,
    refund,
    rule: { limit: settings.limits[name] * factor, windowMs },
    counts: [route, bucket],
  }))
}

export function addressSends(context: ServerContext, call: Call): readonly Limit[] {
  const rest = { code: 'send_limit', refund: 'if-not-caller', windowMs: hourMs } as const
  return perAddress(context, call, 'addressPerHour', rest)
}

export function addressChecks(context: ServerContext, call: Call): readonly Limit[] {
  const rest = { code: 'check_limit', refund: 'always', windowMs: hourMs } as const
  return perAddress(context, call, 'checksPerAddressPerHour', rest)
}

/**
 * Requires that the client's address has requests left for a route, and shows how many. Nothing is read or stored before.
 *
 * @throws ProblemError
 */
export async function requireRequestsLeft(
  context: ServerContext,
  call: Call,
  route: 'send' | 'check' | 'status',
): Promise<void> {
  const code = route === 'send' ? 'send_limit' : 'check_limit'
  const rest = { code, refund: 'never', windowMs: minuteMs, route } as const
  const reservation = createReservation(context)
  await reservation.take(perAddress(context, call, 'requestsPerAddressPerMinute', rest))
  const fewest = [...reservation.states()].sort((a, b) => a.state.left - b.state.left)[0]
  if (!fewest) return
  const { left, retryInMs } = fewest.state
  const state = { left, retryIn: Math.ceil(retryInMs / 1000) }
  showLimit(call.responseHeaders, shownLimit(fewest.limit), state)
}

/** `slowed`: after many wrong codes in a row, one message a day is allowed. */
export function destinationSends(
  { settings }: ServerContext,
  { kind, to }: Destination,
  slowed = false,
): readonly Limit[] {
  const { destinationPerHour, destinationPerDay } = settings.limits
  const both = {
    code: 'destination_limit',
    refund: 'always',
    counts: [kind, rulesOf[kind].limitKey(to.reveal())],
  } as const
  const name = 'destinationPerDay'
  const perHour = { limit: destinationPerHour, windowMs: hourMs }
  const perDay = { limit: destinationPerDay, windowMs: dayMs }
  return [
    { ...both, name: 'destinationPerHour', rule: perHour },
    slowed
      ? { ...both, name: 'wrong-codes', replaces: name, rule: { ...perDay, limit: 1 } }
      : { ...both, name, rule: perDay },
  ]
}

/** Returns the provider's own cap per destination. The provider would refuse anyway, without saying for how long. */
export function providerCap(
  { kind, to }: Destination,
  { provider, capabilities }: Candidate,
): readonly Limit[] {
  const rule = capabilities.destinationCap
  if (!rule) return []
  const counts = [kind, rulesOf[kind].limitKey(to.reveal())]
  return [
    { name: `${provider.name}-cap`, code: 'destination_limit', refund: 'always', rule, counts },
  ]
}

export function groupSends({ settings }: ServerContext, { kind, to }: Destination): Limit {
  const { limit, key } = rulesOf[kind].group(to.reveal())
  return {
    name: limit,
    code: 'send_limit',
    refund: 'always',
    rule: { limit: settings.limits[limit], windowMs: hourMs },
    counts: [kind, key],
  }
}
