import { httpTransport, type Locks, type Transport } from '@otp-kit/core'
import { describe, expect, test } from 'vitest'
import { createCookieJar } from './cookie-jar.ts'
import { createLocks } from './locks.ts'
import { createWorld } from './world.ts'

const to = '+12025550199'
const start = { kind: 'phone', to } as const

/** Opens two tabs of one browser, each with a transport of its own. A reply to `config` arrives when a test releases it. */
function openTwoTabs(locks: Locks) {
  const world = createWorld()
  const jar = createCookieJar()
  const held: (() => void)[] = []
  let onHeld = () => {}
  function openTab(): Transport {
    return httpTransport({
      endpoint: '/api/verification',
      locks,
      async fetch(input, init) {
        const request = new Request(
          input instanceof Request ? input : new URL(input, world.origin),
          init,
        )
        const set: string[] = []
        const response = await world.server.fetch(request, {
          address: '198.51.100.7',
          origin: world.origin,
          cookies: jar.header(),
          setCookie: (header) => void set.push(header),
        })
        if (request.url.endsWith('/config')) {
          await new Promise<void>((release) => {
            held.push(release)
            onHeld()
          })
        }
        for (const header of set) jar.set(header)
        return response
      },
    })
  }
  /** Lets the next reply to `config` arrive, as soon as it was sent. */
  async function release(): Promise<void> {
    while (held.length === 0) {
      await new Promise<void>((resolve) => {
        onHeld = resolve
      })
    }
    held.shift()!()
  }
  const tabs = [openTab(), openTab()] as const
  const send = () => tabs[0].send(start, { idempotencyKey: 'key-of-the-only-send' })
  const check = (verification: string) =>
    tabs[0].check(
      { verification, code: world.code(to) },
      { idempotencyKey: 'key-of-the-only-check' },
    )
  return { world, tabs, release, send, check }
}

describe('two tabs that are opened at once, of which the second one gets its `config` late', () => {
  test('keep what the first one sends, by a lock', async () => {
    const { tabs, release, send, check } = openTwoTabs(createLocks())
    const configs = tabs.map((tab) => tab.config())
    await release()
    await configs[0]
    const sending = send()
    await release()
    await configs[1]
    const { verification } = await sending
    expect(await check(verification)).toMatchObject({ status: 'approved' })
  })

  test('lose it where locks are denied', async () => {
    const denied = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }
    const { tabs, release, send, check } = openTwoTabs(denied)
    const configs = tabs.map((tab) => tab.config())
    await release()
    await configs[0]
    const { verification } = await send()
    await release()
    await configs[1]
    await expect(check(verification)).rejects.toMatchObject({
      problem: { code: 'verification_lost' },
    })
  })
})
