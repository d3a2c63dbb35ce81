import { expect, test } from 'vitest'
import { createWorld } from './world.ts'

const number = '+12025550199'

test('verifies a number from the send to the proof', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  expect(await page.send(number)).toBe('sent')
  expect(await page.check(world.code(number))).toBe('approved')
  const { state } = page.getSnapshot()
  if (state.status !== 'verified') throw new Error(`The state is ${state.status}.`)
  const { sub } = await world.server.verifyProof(state.proof, { to: number })
  expect(sub).toBe(number)
})

test('a page that is reloaded still has its verification', async () => {
  const world = createWorld()
  const page = world.openPage()
  const close = page.subscribe(() => {})
  await page.send(number)
  close()
  const reloaded = world.openPage()
  const restored = new Promise<void>((resolve) => {
    reloaded.subscribe(() => {
      if (reloaded.getSnapshot().state.status === 'awaiting') resolve()
    })
  })
  await restored
  expect(await reloaded.check(world.code(number))).toBe('approved')
})

test('time stands still until it is moved, and then it moves for all', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  await page.send(number)
  expect(page.getSnapshot().can.resend).toBe(false)
  const cooledDown = new Promise<void>((resolve) => {
    page.subscribe(() => {
      if (page.getSnapshot().can.resend) resolve()
    })
  })
  world.advance(60_000)
  await cooledDown
  expect(await page.resend()).toBe('sent')
})

test('an answer that is lost leaves the act done', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  world.road.set('answers-lost', 'send')
  expect(await page.send(number)).toBe('unconfirmed')
  expect(world.simulator.inbox.messages(number)).toHaveLength(1)
  world.road.set('open')
  expect(await page.send(number)).toBe('sent')
  expect(world.simulator.inbox.messages(number)).toHaveLength(1)
})

test('a call that is held arrives when the way is open again', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  world.road.set('held', 'send')
  const sending = page.send(number)
  expect(page.getSnapshot().state.status).toBe('sending')
  expect(world.road.arrivals('send')).toBe(0)
  world.road.set('open')
  expect(await sending).toBe('sent')
})

test('another browser has no part in it', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  await page.send(number)
  const { state } = page.getSnapshot()
  if (state.status !== 'awaiting') throw new Error(`The state is ${state.status}.`)
  const reply = await world.otherBrowser().fetch(`${world.endpoint}/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ verification: state.verification }),
  })
  expect(reply.status).toBe(404)
})
