import { createWorld } from '@otp-kit/testing'
import { routeToWorld, verify } from '@otp-kit/testing/playwright'
import { expect, test } from './fixtures.ts'

test('a flow is filled within its own element, and its check is waited for', async ({ page }) => {
  const world = createWorld()
  await routeToWorld(page, world)
  let answer = () => {}
  const held = new Promise<void>((asked) => {
    void page.route('**/check', async (route) => {
      asked()
      await new Promise<void>((answered) => (answer = answered))
      await route.fallback()
    })
  })
  await page.goto('/')
  const flow = page.locator('[data-kind="phone"]')

  let over = false
  const verified = verify(flow, '+12025550199', world.waitForCode).then(() => (over = true))
  await held
  // Longer than `verify` needs where it does not wait.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await flow.locator('input').first().waitFor()
  expect(over).toBe(false)
  answer()
  await verified
  expect(await flow.getAttribute('data-status')).toBe('verified')
})
