import { readFileSync } from 'node:fs'
import type { VerificationEvent } from '@otp-kit/core'
import { expect, test, vi } from 'vitest'
import {
  logProblems,
  type ServerEvent,
  type ServerEventType,
} from '../../packages/server/src/events.ts'

const [ofPages = '', ofServers = ''] = readFileSync(
  new URL('../../docs/events.md', import.meta.url),
  'utf8',
).split('\n## ')

/** Returns the names in the first column of a table, each with whether it is marked. */
function rowsOf(section: string): ReadonlyMap<string, boolean> {
  const cells = [...section.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell]) => cell)
  const names = [...cells.join(', ').matchAll(/`(?<name>[^`]+)`(?<mark> \\\*)?/g)]
  return new Map(
    names
      .map(({ groups }) => [groups?.['name'] ?? '', groups?.['mark'] !== undefined] as const)
      .filter(([name]) => name !== 'type'),
  )
}

test('every event of a page is documented', () => {
  const types = {
    requested: true,
    sent: true,
    resent: true,
    'channel-changed': true,
    restored: true,
    'code-entered': true,
    incorrect: true,
    failed: true,
    verified: true,
    refused: true,
    expired: true,
    locked: true,
    abandoned: true,
  } satisfies Record<VerificationEvent['type'], true>
  expect(new Set(rowsOf(ofPages).keys())).toEqual(new Set(Object.keys(types)))
})

test('every event of the server is documented, and those that are printed are marked', () => {
  const types = {
    sent: true,
    'send-unconfirmed': true,
    'send-refused': true,
    approved: true,
    incorrect: true,
    declined: true,
    expired: true,
    'check-unconfirmed': true,
    'wrong-codes': true,
    limited: true,
    'provider-unavailable': true,
    'breaker-opened': true,
    'breaker-closed': true,
    'challenge-failed': true,
    'challenge-unavailable': true,
    'pumping-suspected': true,
    'spend-reached': true,
    'sends-paused': true,
    'sends-resumed': true,
    erased: true,
    misconfigured: true,
    'store-unavailable': true,
    'internal-error': true,
    'handle-of-another-browser': true,
    'origin-refused': true,
    'headers-refused': true,
    'client-address-unknown': true,
    'cookies-blocked': true,
    'proof-refused': true,
    'proof-used': true,
    'provider-status': true,
    'webhook-ignored': true,
    'webhook-refused': true,
  } satisfies Record<ServerEventType, true>
  const print = vi.spyOn(console, 'error').mockReturnValue()
  const isPrinted = (type: string): boolean => {
    print.mockClear()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the type decides.
    logProblems({ type } as ServerEvent)
    return print.mock.calls.length > 0
  }
  const expected = new Map(Object.keys(types).map((type) => [type, isPrinted(type)]))
  print.mockRestore()
  expect(rowsOf(ofServers)).toEqual(expected)
})
