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
import { didit } from './didit.ts'

const numbers: { readonly [O in DestinationOutcome]: Parameters<typeof numberFor>[0] } = {
  refused: 'blocked-spam',
  undeliverable: 'undeliverable',
  'invalid-destination': 'invalid-number',
  'destination-limit': 'number-limit',
  unavailable: 'provider-unavailable',
  misconfigured: 'no-credit',
  'declined-by-policy': 'blocklisted',
}

const addresses: { readonly [O in DestinationOutcome]?: Parameters<typeof addressFor>[0] } = {
  undeliverable: 'undeliverable',
  'invalid-destination': 'invalid-address',
  unavailable: 'provider-error',
  misconfigured: 'key-refused',
  'declined-by-policy': 'blocklisted',
}

function bench(kind: Kind): ProviderBench {
  const simulator = createSimulator({
    seed: 'contract',
    clock: { now: () => Date.UTC(2030, 0, 1) },
  })
  let destinations = 0
  const { fetch, failNext } = createFailingFetch(simulator.fetch)
  const secret = 'live-key-for-tests'
  return {
    provider: didit({ apiKey: secret, email: true, fetch }),
    kind,
    secret,
    destination() {
      destinations += 1
      return kind === 'phone'
        ? new Masked(`+1202555${String(2000 + destinations)}`, '+1 •••')
        : new Masked(`person-${destinations}@example.com`, 'p•••@example.com')
    },
    destinationFor(outcome) {
      const address = addresses[outcome]
      if (kind === 'phone') return new Masked(numberFor(numbers[outcome]), '+1 •••')
      return address && new Masked(addressFor(address), 'a•••')
    },
    code: (to) => simulator.inbox.latest(to.reveal())?.code,
    advance: (ms) => simulator.clock.advance(ms),
    failNext,
  }
}

describe.each(['phone', 'email'] as const)('Didit, %s', (kind) => {
  runProviderContract({ test, make: () => bench(kind) })
})
