import type { HandleClaims } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { Call, Kit, Offer } from '../kit.ts'
import { dayMs, hourMs } from '../limits.ts'
import { addressBucket } from './client-address.ts'
import type { Limit } from './limit.ts'

export function addressSends({ settings }: Kit, call: Call): Limit {
  return {
    name: 'addressPerHour',
    code: 'send_limit',
    gives: 'if-blameless',
    rule: { limit: settings.limits.addressPerHour, windowMs: hourMs },
    counts: [addressBucket(call.address)],
  }
}

export function destinationSends({ settings }: Kit, { kind, to }: HandleClaims): readonly Limit[] {
  const { destinationPerHour, destinationPerDay } = settings.limits
  const both = { code: 'destination_limit', gives: 'always' } as const
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

/** The provider's own cap on one destination: it would refuse anyway, and tell no time. */
export function providerCap(
  { kind, to }: HandleClaims,
  { provider, capabilities }: Offer,
): readonly Limit[] {
  const rule = capabilities.destinationCap
  if (!rule) return []
  const counts = [kind, rulesOf[kind].providerKey(to.reveal())]
  return [
    { name: `${provider.name}-cap`, code: 'destination_limit', gives: 'always', rule, counts },
  ]
}

export function groupSends({ settings }: Kit, { kind, to }: HandleClaims): Limit {
  const { limit, key } = rulesOf[kind].group(to.reveal())
  return {
    name: limit,
    code: 'send_limit',
    gives: 'always',
    rule: { limit: settings.limits[limit], windowMs: hourMs },
    counts: [kind, key],
  }
}

export function addressChecks({ settings }: Kit, call: Call): Limit {
  return {
    name: 'checksPerAddressPerHour',
    code: 'check_limit',
    gives: 'always',
    rule: { limit: settings.limits.checksPerAddressPerHour, windowMs: hourMs },
    counts: [addressBucket(call.address)],
  }
}
