import { createVerification, httpTransport, type Verification } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { createWorld, type World } from '@otp-kit/testing'
import { act, create, type ReactTestRenderer } from 'react-test-renderer'
import { expect, test, vi } from 'vitest'
import {
  useEmailVerification,
  usePhoneVerification,
  useSecondsLeft,
  type VerificationHook,
} from './index.ts'

import manifest from '../../package.json' with { type: 'json' }

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

/** A device that keeps what an app stores, as React Native's MMKV does: any storage with synchronous calls. */
function createDevice(world: World) {
  const stored = new Map<string, string>()
  let ids = 0
  const transport = httpTransport({ endpoint: world.endpoint, fetch: world.fetch })
  return {
    stored,
    /** Starts the app: everything that a browser would provide is handed in. */
    start: <K extends Kind>(kind: K) =>
      createVerification({
        kind,
        transport,
        clock: world.clock,
        ids: () => `id-of-the-app-${String((ids += 1)).padStart(4, '0')}`,
        storage: {
          getItem: (key) => stored.get(key) ?? null,
          setItem: (key, value) => void stored.set(key, value),
          removeItem: (key) => void stored.delete(key),
        },
        tabs: null,
        page: { onReturn: () => () => {} },
      }),
  }
}

test.each([
  { kind: 'phone', to: '+12025550199', channel: 'sms' },
  { kind: 'email', to: 'ada@example.com', channel: 'email' },
] as const)('verifies $kind in Node, over a restart of the app', async ({ kind, to, channel }) => {
  expect(globalThis).not.toHaveProperty('document')
  const world = createWorld()
  const device = createDevice(world)
  const verified: string[] = []
  const onVerified = (destination: { readonly to: string }) => void verified.push(destination.to)
  let flow!: VerificationHook<'phone'> | VerificationHook<'email'>
  let seconds: number | null = null

  function PhoneScreen({ verification }: { verification: Verification<'phone'> }) {
    flow = usePhoneVerification({ verification, onVerified })
    seconds = useSecondsLeft(verification, 'resend')
    return null
  }
  function EmailScreen({ verification }: { verification: Verification<'email'> }) {
    flow = useEmailVerification({ verification, onVerified })
    seconds = useSecondsLeft(verification, 'resend')
    return null
  }
  async function open(): Promise<ReactTestRenderer> {
    let screen!: ReactTestRenderer
    await act(async () => {
      screen = create(
        kind === 'phone' ? (
          <PhoneScreen verification={device.start('phone')} />
        ) : (
          <EmailScreen verification={device.start('email')} />
        ),
      )
    })
    return screen
  }

  const first = await open()
  expect(flow.step).toBe('destination')
  await act(async () => expect(await flow.send('nothing')).toBe('failed'))
  expect(flow.problem?.code).toBe('destination_invalid')
  await act(async () => expect(await flow.send(to)).toBe('sent'))
  expect(flow.step).toBe('code')
  expect(seconds).toBe(30)
  await act(async () => world.advance(10_000))
  await act(async () => first.unmount())
  expect([...device.stored.values()].join()).not.toContain(to)

  const second = await open()
  await act(async () => {
    await vi.waitUntil(() => flow.verification.getSnapshot().state.status === 'awaiting')
  })
  expect(flow.awaiting?.channel).toBe(channel)
  await act(async () => flow.setCode(`${world.code(to)} `))
  expect(flow.code).toBe(world.code(to))
  await act(async () => expect(await flow.check()).toBe('approved'))
  expect(flow.step).toBe('verified')
  expect(verified).toEqual([to])
  await act(async () => second.unmount())
})

// npm refuses to install a peer that asks for another version of React than the one that React Native names.
test('an app without react-dom can be installed', () => {
  expect(manifest.peerDependenciesMeta['react-dom']).toEqual({ optional: true })
})
