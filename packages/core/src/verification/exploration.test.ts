import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Action } from './testing/fixtures/actions.ts'
import type { World } from './testing/fixtures/world.ts'
import { actions, step } from './testing/fixtures/actions.ts'
import { assertInvariants } from './testing/fixtures/invariants.ts'
import { firstWorld } from './testing/fixtures/world.ts'

const wrong = (text: Action): Action[] => [text, 'check', 'arrive']
const sent: Action[] = ['send', 'arrive']

/** The starting points of the search, which few steps alone would not reach. */
const beginnings: Record<string, Action[]> = {
  nothing: [],
  'a send in flight': ['send'],
  'a send whose answer was lost': ['send', 'mute'],
  'a code awaited': sent,
  'a code awaited, cooled down': [...sent, 'half a minute'],
  'a resend whose answer was lost': [...sent, 'half a minute', 'resend', 'mute'],
  'a check in flight': [...sent, 'type right', 'check'],
  'a check whose answer was lost': [...sent, 'type wrong', 'check', 'mute'],
  'one attempt left': [...sent, ...wrong('type wrong'), ...wrong('type otherwise wrong')],
  'no attempt left': [
    ...sent,
    ...wrong('type wrong'),
    ...wrong('type otherwise wrong'),
    ...wrong('type wrong'),
  ],
  'an expired code': [...sent, 'five minutes'],
  'a refused destination': ['send to be refused', 'arrive'],
  'a verified number': [...sent, ...wrong('type right')],
}

const walk = (from: World, path: readonly Action[]) => path.reduce(step, from)

/** Worlds with equal fingerprints behave alike from here on. */
function fingerprint({ text, spent, ...world }: World): string {
  const now = { ...world, keys: 0, spent: spent[text] }
  return JSON.stringify(now, (_, value: unknown) => (value === Infinity ? 'never' : value))
}

function checkedStep(world: World, action: Action, trail: readonly Action[]): World {
  try {
    const after = step(world, action)
    assertInvariants(after)
    return after
  } catch (error) {
    throw new Error(`after ${[...trail, action].join(', ')}`, { cause: error })
  }
}

// Thousands of worlds: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe.each(['phone', 'email'] as const)('every world of kind %s within five steps', (kind) => {
  const reached = new Set<string>()

  test.each(Object.entries(beginnings))('satisfies the invariants from %s', (_, path) => {
    const first = walk(firstWorld(kind), path)
    const seen = new Set([fingerprint(first)])
    let edge = [{ world: first, trail: path }]
    for (let depth = 0; depth < 5; depth++) {
      const next: typeof edge = []
      for (const { world, trail } of edge) {
        for (const action of actions) {
          const after = checkedStep(world, action, trail)
          reached.add(after.state.status)
          const print = fingerprint(after)
          if (seen.has(print)) continue
          seen.add(print)
          next.push({ world: after, trail: [...trail, action] })
        }
      }
      edge = next
    }
    expect(seen.size).toBeGreaterThan(500)
  })

  test('together has every status', () => {
    const all = [
      'idle',
      'restoring',
      'sending',
      'awaiting',
      'checking',
      'verified',
      'refused',
      'locked',
    ]
    expect([...reached].sort()).toEqual(all.sort())
  })
})

test.each(['phone', 'email'] as const)('long random walks satisfy the invariants: %s', (kind) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 100 }), (path) => {
      const first = firstWorld(kind)
      const last = path.reduce((world, action) => checkedStep(world, action, path), first)
      expect(last.at).toBeGreaterThanOrEqual(0)
    }),
    { seed: 20261120, numRuns: 2000 },
  )
})
