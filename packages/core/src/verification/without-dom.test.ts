import { expect, test } from 'vitest'
import { forwarded } from '../didit/testing/fixtures/forwarding-backend.ts'
import { throwIfAborted } from '../transport/throw-if-aborted.ts'
import { createVerification } from './create-verification.ts'
import { fakeStorage, fakeTabs, flush } from './testing/fixtures/harness.ts'

const to = '+12025550199'

/** An app without a document: every option that a browser would provide is given. */
function createApp() {
  const { transport, simulator, clock, advance } = forwarded('live')
  const storage = fakeStorage()
  const tabs = fakeTabs()
  const returns = new Set<() => void>()
  let count = 0
  return {
    simulator,
    storage,
    advance,
    comeBack: () => returns.forEach((listener) => listener()),
    code: () => simulator.inbox.latest(to)!.code,
    open() {
      const verification = createVerification({
        kind: 'phone',
        transport,
        storage,
        clock,
        tabs,
        ids: () => `key-of-the-app-${count++}`,
        page: {
          onReturn(listener) {
            returns.add(listener)
            return () => returns.delete(listener)
          },
        },
      })
      const close = verification.subscribe(() => {})
      return { verification, close }
    },
  }
}

test('a number is verified, over a restart of the app', async () => {
  expect(globalThis).not.toHaveProperty('document')
  const app = createApp()
  const first = app.open()
  expect(await first.verification.send(to)).toBe('sent')
  expect(first.verification.getSnapshot().can.resend).toBe(false)
  app.advance(30)
  expect(first.verification.getSnapshot().can.resend).toBe(true)
  first.close()

  const { verification } = app.open()
  await flush()
  expect(verification.getSnapshot().state.status).toBe('awaiting')
  const verified: unknown[] = []
  verification.onVerified((value) => verified.push(value))
  expect(await verification.check(app.code())).toBe('approved')
  expect(verified).toEqual([{ kind: 'phone', to, proof: null }])
})

test('an app that comes to the front asks for the status', async () => {
  const app = createApp()
  const { verification } = app.open()
  await verification.send(to)
  app.comeBack()
  const { state } = verification.getSnapshot()
  expect(state).toMatchObject({ status: 'awaiting', call: expect.any(String) })
  await flush()
  expect(verification.getSnapshot().state).toMatchObject({ status: 'awaiting', call: null })
})

test('two windows share a verification', async () => {
  const app = createApp()
  const one = app.open()
  await one.verification.send(to)
  app.storage.entries.clear()
  const other = app.open()
  await flush()
  expect(other.verification.getSnapshot().state.status).toBe('awaiting')
  await one.verification.check(app.code())
  await flush()
  expect(other.verification.getSnapshot().state.status).toBe('verified')
})

test('an aborted signal needs neither throwIfAborted nor a reason', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as React Native has it
  const signal = { aborted: true } as AbortSignal
  expect(() => throwIfAborted(signal)).toThrow('aborted')
  expect(() => throwIfAborted(undefined)).not.toThrow()
})
