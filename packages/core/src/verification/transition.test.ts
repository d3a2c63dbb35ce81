import { describe, expect, test } from 'vitest'
import { events, states } from './testing/fixtures/state-events.ts'
import { transition } from './transition.ts'

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
