import { createSimulator } from '@otp-kit/simulator'
import type { Kind } from '@otp-kit/core/contract'
import { describe, test } from 'vitest'
import { type CallFailure, Masked, type ProviderBench, runProviderContract } from '../../testing.ts'
import { didit } from './didit.ts'

function bench(kind: Kind): ProviderBench {
  const simulator = createSimulator({
    seed: 'contract',
    clock: { now: () => Date.UTC(2030, 0, 1) },
  })
  let failure: CallFailure | undefined
  let destinations = 0
  const provider = didit({
    apiKey: 'live-key-of-nobody',
    email: true,
    fetch: async (request) => {
      const how = failure
      failure = undefined
      switch (how) {
        case undefined:
          return simulator.fetch(request)
        case 'refused': {
          const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
          throw new TypeError('fetch failed', { cause })
        }
        case 'answer-lost': {
          await simulator.fetch(request)
          const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
          throw new TypeError('fetch failed', { cause })
        }
        case 'html':
          return new Response('<!doctype html><title>Sorry</title>')
        case 'empty':
          return new Response(null)
        case 'endless':
          return new Response(
            new ReadableStream({
              pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
            }),
          )
        case 'gateway':
          return new Response('<!doctype html><title>Sorry</title>', { status: 503 })
        case 'silent':
          return new Promise(() => {})
      }
    },
  })
  return {
    provider,
    kind,
    destination() {
      destinations += 1
      return kind === 'phone'
        ? new Masked(`+1202555${String(2000 + destinations)}`, '+1 •••')
        : new Masked(`person-${destinations}@example.com`, 'p•••@example.com')
    },
    code: (to) => simulator.inbox.latest(to.reveal())?.code,
    advance: (ms) => simulator.clock.advance(ms),
    failNext(how) {
      failure = how
    },
  }
}

describe.each(['phone', 'email'] as const)('Didit, %s', (kind) => {
  runProviderContract({ test, make: () => bench(kind) })
})
