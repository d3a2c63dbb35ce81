import { addressFor, createSimulator, numberFor } from '@otp-kit/simulator'
import type { Kind } from '@otp-kit/core/contract'
import { describe, test } from 'vitest'
import {
  createFailingFetch,
  type DestinationOutcome,
  Masked,
  type ProviderBench,
  runProviderContract,
} from '../../testing.ts'
import { idmeta } from './idmeta.ts'

type CommonOutcome = Parameters<typeof addressFor>[0] & Parameters<typeof numberFor>[0]

const destinations: { readonly [O in DestinationOutcome]?: CommonOutcome } = {
  misconfigured: 'no-credit',
  unavailable: 'write-limit',
}

function bench(kind: Kind): ProviderBench {
  const simulator = createSimulator({
    seed: 'contract',
    clock: { now: () => Date.UTC(2030, 0, 1) },
  })
  let count = 0
  const { fetch, failNext } = createFailingFetch(simulator.fetch, {
    canFail: ({ url }) => !url.endsWith('/create-verification'),
  })
  const secret = 'token-for-tests'
  return {
    provider: idmeta({ apiToken: secret, trustFlowId: 7, experimentalEmail: true, fetch }),
    kind,
    secret,
    destination() {
      count += 1
      return kind === 'phone'
        ? new Masked(`+1202555${String(2000 + count)}`, '+1 •••')
        : new Masked(`person-${count}@example.com`, 'p•••@example.com')
    },
    destinationFor(outcome) {
      if (kind === 'phone' && outcome === 'invalid-destination') {
        return new Masked(numberFor('invalid-number'), '+1 •••')
      }
      if (kind === 'phone' && outcome === 'refused') {
        return new Masked(numberFor('blocked-spam'), '+1 •••')
      }
      const common = destinations[outcome]
      return common && new Masked(kind === 'phone' ? numberFor(common) : addressFor(common), '•••')
    },
    code: (to) => simulator.inbox.latest(to.reveal())?.code,
    advance: (ms) => simulator.clock.advance(ms),
    failNext,
  }
}

describe.each(['phone', 'email'] as const)('IDMeta, %s', (kind) => {
  runProviderContract({ test, make: () => bench(kind) })
})
