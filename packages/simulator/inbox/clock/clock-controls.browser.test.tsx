import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openInbox } from '../testing/fixtures/open-inbox.tsx'

const clock = page.getByRole('group', { name: 'Clock' })

it('moves and stops the clock', async () => {
  const { simulator, status } = await openInbox()
  await clock.getByRole('button', { name: '+5 min' }).click()
  await expect.element(clock.getByText('5 min ahead')).toBeVisible()
  await expect.poll(status).toBe('The clock advanced by 5 min.')
  await clock.getByRole('button', { name: 'Stop the clock' }).click()
  await expect.element(clock.getByText(/ahead, stopped$/)).toBeVisible()
  expect(simulator.clock.frozen).toBe(true)
  await clock.getByRole('button', { name: 'Run the clock' }).click()
  await expect.element(clock.getByRole('button', { name: 'Stop the clock' })).toBeVisible()
  expect(simulator.clock.frozen).toBe(false)
})

it('sets the clock, and says why it is refused', async () => {
  const { simulator, status } = await openInbox()
  simulator.clock.freeze()
  await page.getByRole('button', { name: 'Trouble' }).click()
  const field = page.getByLabelText('Set the clock to')
  await field.fill('2100-01-01T12:00:00')
  await expect.poll(() => simulator.clock.now()).toBe(new Date('2100-01-01T12:00:00').getTime())
  await field.fill('2020-01-01T12:00:00')
  await expect.poll(status).toContain('only runs forward')
})

it('shows a refusal instead of a success', async () => {
  const { simulator, status } = await openInbox()
  Object.assign(simulator.clock, {
    advance() {
      throw new RangeError('The clock cannot be moved now.')
    },
  })
  await clock.getByRole('button', { name: '+30 s' }).click()
  await expect.poll(status).toBe('The clock cannot be moved now.')
})
