import { expect, test } from 'vitest'
import type { HandleClaims } from '../handle/handle.ts'
import { maskDestination } from '../handle/handle.ts'
import { createKeys } from '../keys.ts'
import { createServerContext, type ServerContext } from '../server-context.ts'
import { resolveSettings } from '../settings.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { reserveAttempt } from './attempts.ts'
import type { Round } from './round.ts'

const secret = 'a-secret-of-tests-'.repeat(2)
const provider = scriptedProvider()
const capabilities = provider.kinds.phone!
const claims: HandleClaims = {
  id: 'mine',
  kind: 'phone',
  to: maskDestination('phone', '+12025550100'),
  purpose: 'verification',
  browser: 'this one',
  createdAt: 0,
  expiresAt: 1e9,
}
const open: Round = {
  number: 1,
  provider: 'scripted',
  providerId: 'p1',
  owner: 'mine',
  browser: 'this one',
  startedAt: 0,
  lastSentAt: 0,
  sends: 1,
  attempts: 0,
  over: null,
  steps: 1,
  pausedUntil: 0,
  sending: null,
  until: 1e9,
}

async function contextWith(round: Round | null, now: number): Promise<ServerContext> {
  const settings = resolveSettings({
    providers: [provider],
    secret,
    countries: 'all',
    allowedOrigins: ['https://shop.example'],
    environment: 'test',
    clock: { now: () => now },
  })
  const context = createServerContext(settings, createKeys([secret], secret))
  if (round) {
    await context.rounds.update(
      'key',
      now,
      ({ until }) => until,
      () => ({ write: round, result: null }),
    )
  }
  return context
}

test('an attempt is taken and stored before it is used', async () => {
  const context = await contextWith(open, 1000)
  const taken = await reserveAttempt(context, claims, 'key', capabilities)
  expect(taken).toMatchObject({ attempts: 1 })
  expect(await context.rounds.read('key', 1000)).toEqual(taken)
})

test.each<[string, Round | null, number]>([
  ['there is no round', null, 1000],
  ['another verification owns it', { ...open, owner: 'another' }, 1000],
  ['none is left', { ...open, attempts: 3 }, 1000],
  ['it is over', { ...open, over: 'policy' }, 1000],
  ['its code has expired', open, 302_000],
])('none is taken if %s', async (_, round, now) => {
  const context = await contextWith(round, now)
  expect(await reserveAttempt(context, claims, 'key', capabilities)).toBeNull()
  expect(await context.rounds.read('key', now)).toEqual(round)
})
