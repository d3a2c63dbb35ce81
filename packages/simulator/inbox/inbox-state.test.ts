import { describe, expect, it } from 'vitest'
import type { DisplayMessage } from '../src/control/inbox-routes.ts'
import { initialState, type InboxState, reduceInbox } from './inbox-state.ts'

let lastId = 0

function messageTo(to: string): DisplayMessage {
  lastId += 1
  return {
    id: `${lastId}`,
    to,
    display: to,
    from: 'Verify',
    channel: 'sms',
    text: '123456 is your code.',
    code: '123456',
    at: 0,
    provider: 'didit',
    exchange: 'e',
  }
}

function arrive(state: InboxState, to: string, focused?: string): InboxState {
  return reduceInbox(state, { type: 'message', data: messageTo(to), focused })
}

function inOrder(state: InboxState): readonly string[] | undefined {
  return state.phones?.map((phone) => phone.to)
}

const loaded = reduceInbox(initialState, { type: 'inbox', data: { messages: [] } })

describe('phones', () => {
  it('have the newest message first', () => {
    const state = ['+1', '+2', '+1', '+3'].reduce((all, to) => arrive(all, to), loaded)
    expect(inOrder(state)).toEqual(['+3', '+1', '+2'])
    expect(state.phones?.[1]?.messages).toHaveLength(2)
  })

  it('do not move while one of them has the focus, and new ones come first', () => {
    const two = arrive(arrive(loaded, '+1'), '+2')
    expect(inOrder(arrive(two, '+1', '+2'))).toEqual(['+2', '+1'])
    expect(inOrder(arrive(two, '+3', '+2'))).toEqual(['+3', '+2', '+1'])
  })

  it('have addresses without regard to case', () => {
    const state = arrive(arrive(loaded, 'Ada@example.com'), 'ada@example.com')
    expect(inOrder(state)).toEqual(['Ada@example.com'])
  })

  it('are forty at most, with the one that has the focus', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `+${index}`)
    const state = fifty.reduce((all, to) => arrive(all, to), loaded)
    expect(inOrder(state)?.[0]).toBe('+49')
    expect(inOrder(state)).toHaveLength(40)
    const focused = fifty.reduce((all, to) => arrive(all, to, '+0'), loaded)
    expect(inOrder(focused)).toContain('+0')
    expect(inOrder(focused)).toHaveLength(40)
  })

  it('have their last twenty messages, and all of them while they have the focus', () => {
    const all = Array.from({ length: 25 }, () => '+1')
    const state = all.reduce((before, to) => arrive(before, to), loaded)
    expect(state.phones?.[0]?.messages).toHaveLength(20)
    expect(state.phones?.[0]?.messages.at(-1)?.id).toBe(state.arrived)
    const focused = all.reduce((before, to) => arrive(before, to, '+1'), loaded)
    expect(focused.phones?.[0]?.messages).toHaveLength(25)
  })

  it('begin with the one that was asked for, though it has no message', () => {
    const destination = { to: '+12025550170', display: '+1 202 555 0170' }
    const state = reduceInbox(initialState, { type: 'inbox', data: { messages: [], destination } })
    expect(state.phones).toEqual([{ ...destination, messages: [] }])
    expect(initialState.phones).toBeUndefined()
  })

  it('are those of the stream once it has begun again', () => {
    const before = arrive(loaded, '+1')
    const data = { messages: [messageTo('+2')] }
    const state = reduceInbox(before, { type: 'inbox', data })
    expect(inOrder(state)).toEqual(['+2'])
    expect(state.arrived).toBeUndefined()
  })
})

describe('webhooks', () => {
  const delivery = {
    id: 'w1',
    provider: 'didit',
    eventId: 'e1',
    type: 'status.updated',
    url: 'http://127.0.0.1/',
    body: '{}',
    attempts: [],
    state: 'waiting',
  } as const

  it('are replaced when they change, and the newest comes first', () => {
    const one = reduceInbox(loaded, { type: 'webhook', data: delivery })
    const two = reduceInbox(one, { type: 'webhook', data: { ...delivery, id: 'w2' } })
    const changed = { ...delivery, state: 'delivered' } as const
    const { webhooks } = reduceInbox(two, { type: 'webhook', data: changed })
    expect(webhooks.map(({ id, state }) => [id, state])).toEqual([
      ['w2', 'waiting'],
      ['w1', 'delivered'],
    ])
  })
})
