import { expect, test } from 'vitest'
import type { HandleClaims } from '../handle/handle.ts'
import { maskDestination } from '../handle/handle.ts'
import { createKeys } from '../keys.ts'
import { createKit, type Kit } from '../kit.ts'
import { settle } from '../settings.ts'
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
  bornAt: 0,
  endsAt: 1e9,
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

async function kitWith(round: Round | null, now: number): Promise<Kit> {
  const settings = settle({
    providers: [provider],
    secret,
    countries: 'all',
    allowedOrigins: ['https://shop.example'],
    environment: 'test',
    clock: { now: () => now },
  })
  const kit = createKit(settings, createKeys([secret], secret))
  if (round) {
    await kit.rounds.update(
      'key',
      now,
      ({ until }) => until,
      () => ({ write: round, result: null }),
    )
  }
  return kit
}

test('an attempt is taken, and written down before it is used', async () => {
  const kit = await kitWith(open, 1000)
  const taken = await reserveAttempt(kit, claims, 'key', capabilities)
  expect(taken).toMatchObject({ attempts: 1 })
  expect(await kit.rounds.read('key', 1000)).toEqual(taken)
})

test.each<[string, Round | null, number]>([
  ['there is no round', null, 1000],
  ['it is another verification’s by now', { ...open, owner: 'another' }, 1000],
  ['all are taken', { ...open, attempts: 3 }, 1000],
  ['it is over', { ...open, over: 'policy' }, 1000],
  ['its code has expired', open, 302_000],
])('none is taken where %s', async (_, round, now) => {
  const kit = await kitWith(round, now)
  expect(await reserveAttempt(kit, claims, 'key', capabilities)).toBeNull()
  expect(await kit.rounds.read('key', now)).toEqual(round)
})
