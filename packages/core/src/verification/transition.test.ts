import { describe, expect, test } from 'vitest'
import { problem } from '../contract/problems.ts'
import type { MachineEvent } from './event.ts'
import type { VerificationState } from './state.ts'
import { idle } from './step.ts'
import * as on from './testing/fixtures/events.ts'
import * as f from './testing/fixtures/states.ts'
import { transition } from './transition.ts'

const states: Record<string, VerificationState<'phone'>> = {
  idle,
  cooling: f.cooling,
  restoring: f.restoring,
  sending: f.sending,
  resending: f.resending,
  awaiting: f.awaiting,
  asking: f.asking,
  checking: f.checking,
  verified: f.verified,
  refused: f.refused,
  locked: f.locked,
}

const remembered = { ...f.verified, to: f.elsewhere.to, proof: 'other-proof' }
const unconfirmed = {
  ...on.lost(),
  problem: problem('send_unconfirmed', { awaiting: f.awaitingReply }),
}
const policy = { ...f.declinedReply, reason: 'policy' } as const

const events: Record<string, MachineEvent> = {
  send: on.send(),
  'send, the wait over': on.send(5000),
  'send, another': on.send(0, { destination: f.elsewhere }),
  resend: on.resend(),
  'resend, cooled down': on.resend(30_000),
  'resend, the lock over': on.resend(600_000),
  'edit-code': on.editCode('12'),
  'edit-code, the same': on.editCode('123456'),
  check: on.check(),
  'check, expired': on.check(300_000),
  'edit-destination': on.editDestination(f.elsewhere.to),
  'edit-destination, known': on.editDestination(f.elsewhere.to, remembered),
  'edit-destination, same': on.editDestination(f.destination.to),
  'edit-destination, empty': on.editDestination(null),
  change: on.change,
  reset: on.reset,
  sent: on.sent(),
  'sent, stale': { ...on.sent(), key: 'stale' },
  approved: on.checked(f.approvedReply),
  'approved, stale': { ...on.checked(f.approvedReply), key: 'stale' },
  incorrect: on.checked({ status: 'incorrect', attemptsLeft: 2 }),
  expired: on.checked({ status: 'expired' }),
  'declined, attempts': on.checked(f.declinedReply),
  'declined, policy': on.checked(policy),
  'status awaiting': on.statusIs(f.awaitingReply),
  'status awaiting, stale': { ...on.statusIs(f.awaitingReply), call: 'stale' },
  'status approved': on.statusIs(f.approvedReply),
  'status expired': on.statusIs({ status: 'expired' }),
  'status attempts': on.statusIs(f.declinedReply),
  'status policy': on.statusIs(policy),
  lost: on.lost(),
  'lost, stale': { ...on.lost(), key: 'stale' },
  'failed to wait': on.failed('send_limit', { retryIn: 60 }),
  'failed on the text': on.failed('destination_invalid'),
  'failed by policy': on.failed('policy'),
  'failed, handle lost': on.failed('verification_lost'),
  'failed, superseded': on.failed('superseded'),
  'failed, unconfirmed': unconfirmed,
  'failed, key reused': on.failed('idempotency_key_reused'),
  'failed, malformed': on.failed('code_malformed'),
  'status lost': { ...on.lost(), key: 'call' },
  'status handle lost': { ...on.failed('verification_lost'), key: 'call' },
  'status superseded': { ...on.failed('superseded'), key: 'call' },
  'status by policy': { ...on.failed('policy'), key: 'call' },
  'restore, handle': on.restore('handle'),
  'restore, key': on.restore(null, 'old-key'),
  'restore, nothing': on.restore(null),
  adopt: on.adopt(),
  'adopt, another': on.adopt('another'),
  refresh: on.refresh(),
  'refresh, expired': on.refresh(300_000),
  'elapsed, nothing': on.elapsed(),
  'elapsed, all': on.elapsed(600_000),
}

// The status that follows; `=`: the same status with other fields; `·`: ignored, the very same state, no effects.
const table = `
                          idle      cooling   restoring sending   resending awaiting  asking    checking  verified  refused   locked
send                      sending   ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
send, the wait over       sending   sending   ·         ·         ·         ·         ·         ·         ·         ·         ·
send, another             sending   ·         ·         ·         ·         ·         ·         ·         ·         sending   ·
resend                    ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
resend, cooled down       ·         ·         ·         ·         ·         sending   ·         ·         ·         ·         ·
resend, the lock over     ·         ·         ·         ·         ·         sending   ·         ·         ·         ·         sending
edit-code                 ·         ·         =         =         =         =         =         =         ·         ·         ·
edit-code, the same       ·         ·         =         =         ·         ·         ·         ·         ·         ·         ·
check                     ·         ·         ·         ·         ·         checking  checking  ·         ·         ·         ·
check, expired            ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
edit-destination          ·         ·         ·         idle      idle      idle      idle      idle      idle      idle      idle
edit-destination, known   verified  verified  ·         verified  verified  verified  verified  verified  =         verified  verified
edit-destination, same    ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
edit-destination, empty   ·         ·         ·         ·         ·         ·         ·         ·         idle      idle      ·
change                    ·         ·         idle      idle      idle      idle      idle      idle      idle      idle      idle
reset                     ·         ·         idle      idle      idle      idle      idle      idle      idle      idle      idle
sent                      ·         ·         ·         awaiting  awaiting  ·         ·         ·         ·         ·         ·
sent, stale               ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
approved                  ·         ·         ·         ·         ·         ·         ·         verified  ·         ·         ·
approved, stale           ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
incorrect                 ·         ·         ·         ·         ·         ·         ·         awaiting  ·         ·         ·
expired                   ·         ·         ·         ·         ·         ·         ·         awaiting  ·         ·         ·
declined, attempts        ·         ·         ·         ·         ·         ·         ·         locked    ·         ·         ·
declined, policy          ·         ·         ·         ·         ·         ·         ·         refused   ·         ·         ·
status awaiting           ·         ·         awaiting  ·         ·         ·         =         ·         ·         ·         ·
status awaiting, stale    ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
status approved           ·         ·         verified  ·         ·         ·         verified  ·         ·         ·         ·
status expired            ·         ·         idle      ·         ·         ·         =         ·         ·         ·         ·
status attempts           ·         ·         locked    ·         ·         ·         locked    ·         ·         ·         ·
status policy             ·         ·         refused   ·         ·         ·         refused   ·         ·         ·         ·
lost                      ·         ·         ·         idle      awaiting  ·         ·         awaiting  ·         ·         ·
lost, stale               ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
failed to wait            ·         ·         ·         idle      awaiting  ·         ·         awaiting  ·         ·         ·
failed on the text        ·         ·         ·         idle      refused   ·         ·         refused   ·         ·         ·
failed by policy          ·         ·         ·         refused   refused   ·         ·         refused   ·         ·         ·
failed, handle lost       ·         ·         ·         idle      idle      ·         ·         idle      ·         ·         ·
failed, superseded        ·         ·         ·         idle      awaiting  ·         ·         awaiting  ·         ·         ·
failed, unconfirmed       ·         ·         ·         awaiting  awaiting  ·         ·         awaiting  ·         ·         ·
failed, key reused        ·         ·         ·         idle      awaiting  ·         ·         awaiting  ·         ·         ·
failed, malformed         ·         ·         ·         idle      awaiting  ·         ·         awaiting  ·         ·         ·
status lost               ·         ·         =         ·         ·         ·         =         ·         ·         ·         ·
status handle lost        ·         ·         idle      ·         ·         ·         idle      ·         ·         ·         ·
status superseded         ·         ·         idle      ·         ·         ·         =         ·         ·         ·         ·
status by policy          ·         ·         refused   ·         ·         ·         refused   ·         ·         ·         ·
restore, handle           restoring restoring ·         ·         ·         ·         ·         ·         ·         ·         ·
restore, key              =         =         ·         ·         ·         ·         ·         ·         ·         ·         ·
restore, nothing          ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
adopt                     restoring restoring ·         ·         ·         =         ·         ·         ·         ·         =
adopt, another            restoring restoring ·         ·         ·         ·         ·         ·         ·         ·         ·
refresh                   ·         ·         ·         ·         ·         =         ·         ·         ·         ·         =
refresh, expired          ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         =
elapsed, nothing          ·         ·         ·         ·         ·         ·         ·         ·         ·         ·         ·
elapsed, all              ·         =         ·         ·         ·         ·         ·         ·         idle      ·         ·
`

const [header = '', ...rows] = table.trim().split('\n')
const columns = header.trim().split(/\s+/)

describe('every event in every state', () => {
  test('the table names all states and events', () => {
    expect(columns).toEqual(Object.keys(states))
    expect(rows.map((row) => row.slice(0, 26).trim())).toEqual(Object.keys(events))
    expect(new Set(Object.values(events).map((event) => event.type)).size).toBe(15)
    expect(new Set(Object.values(states).map((state) => state.status)).size).toBe(8)
  })

  test.each(rows)('%s', (row) => {
    const event = events[row.slice(0, 26).trim()]!
    const outcomes = columns.map((column) => {
      const state = states[column]!
      const [next, effects] = transition(state, event, 'phone')
      if (next === state && effects.length === 0) return '·'
      return next.status === state.status ? '=' : next.status
    })
    expect(outcomes).toEqual(row.slice(26).trim().split(/\s+/))
  })
})
