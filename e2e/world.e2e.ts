import { createWorld } from '@otp-kit/testing'
import { routeToWorld, verify } from '@otp-kit/testing/playwright'
import { expect, test } from './fixtures.ts'

test('a phone number is verified without any backend', async ({ page }) => {
  const world = createWorld()
  await routeToWorld(page, world)
  await page.goto('/')
  await verify(page, '+12025550199', world.waitForCode)
  await expect(page.getByText(/is verified/).first()).toBeVisible()
})
