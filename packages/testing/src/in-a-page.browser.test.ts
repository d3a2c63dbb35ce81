import { expect, test } from 'vitest'
import { createWorld } from './index.ts'

// A page cannot set `cookie` and `origin` on a request, nor read `set-cookie` from a response.
test('in a page too, the proxy knows one browser from another', async () => {
  const world = createWorld()
  const page = world.openPage()
  page.subscribe(() => {})
  expect(await page.send('+12025550199')).toBe('sent')
  const { state } = page.getSnapshot()
  if (state.status !== 'awaiting') throw new Error(`The state is ${state.status}.`)
  const { verification } = state
  await expect(world.browser().transport.status({ verification })).rejects.toMatchObject({
    problem: { code: 'verification_lost' },
  })
  expect(await page.check(world.code())).toBe('approved')
})
