import type { HandleClaims } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { Call, ServerContext, Candidate } from '../server-context.ts'
import { dayMs, hourMs } from '../limits.ts'
import { addressBucket } from './client-address.ts'
import type { Limit } from './limit.ts'

export function addressSends({ settings }: ServerContext, call: Call): Limit {
  return {
    name: 'addressPerHour',
    code: 'send_limit',
    refund: 'if-not-caller',
    rule: { limit: settings.limits.addressPerHour, windowMs: hourMs },
    counts: [addressBucket(call.address)],
  }
}

export function destinationSends(
  { settings }: ServerContext,
  { kind, to }: HandleClaims,
): readonly Limit[] {
  const { destinationPerHour, destinationPerDay } = settings.limits
  const both = { code: 'destination_limit', refund: 'always' } as const
  const counts = [kind, rulesOf[kind].limitKey(to.reveal())]
  return [
    {
      name: 'destinationPerHour',
      ...both,
      rule: { limit: destinationPerHour, windowMs: hourMs },
      counts,
    },
    {
      name: 'destinationPerDay',
      ...both,
      rule: { limit: destinationPerDay, windowMs: dayMs },
      counts,
    },
  ]
}

/** Returns the provider's own cap per destination. The provider would refuse anyway, without saying for how long. */
export function providerCap(
  { kind, to }: HandleClaims,
  { provider, capabilities }: Candidate,
): readonly Limit[] {
  const rule = capabilities.destinationCap
  if (!rule) return []
  const counts = [kind, rulesOf[kind].providerKey(to.reveal())]
  return [
    { name: `${provider.name}-cap`, code: 'destination_limit', refund: 'always', rule, counts },
  ]
}

export function groupSends({ settings }: ServerContext, { kind, to }: HandleClaims): Limit {
  const { limit, key } = rulesOf[kind].group(to.reveal())
  return {
    name: limit,
    code: 'send_limit',
    refund: 'always',
    rule: { limit: settings.limits[limit], windowMs: hourMs },
    counts: [kind, key],
  }
}

export function addressChecks({ settings }: ServerContext, call: Call): Limit {
  return {
    name: 'checksPerAddressPerHour',
    code: 'check_limit',
    refund: 'always',
    rule: { limit: settings.limits.checksPerAddressPerHour, windowMs: hourMs },
    counts: [addressBucket(call.address)],
  }
}
