import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ordinary } from '../../src/testing/fixtures/didit-client.ts'
import { openInbox, type OpenInbox } from '../testing/fixtures/open-inbox.tsx'

let inbox: OpenInbox

beforeEach(async () => {
  inbox = await openInbox()
  await page.getByRole('button', { name: 'Trouble' }).click()
})

const field = (name: string) => page.getByRole('spinbutton', { name })
const button = (name: string) => page.getByRole('button', { name })

it('changes a setting as it is typed, a share in percent', async () => {
  const { simulator } = inbox
  await field('Latency of answers').fill('250')
  await expect.poll(() => simulator.trouble.get().latencyMs).toBe(250)
  await field('Failing calls').fill('25')
  await expect.poll(() => simulator.trouble.get().errorRate).toBe(0.25)
})

it('does not apply an invalid value, says why, and shows the current one again', async () => {
  const { simulator, status } = inbox
  await field('Lost connections').fill('120')
  await userEvent.tab()
  await expect.poll(status).not.toBe('')
  expect(simulator.trouble.get().dropRate).toBe(0)
  await expect.element(field('Lost connections')).toHaveValue(0)
})

it('shows changes that are made elsewhere', async () => {
  const { simulator } = inbox
  simulator.trouble.set({ duplicateRate: 0.07, offline: true })
  await expect.element(field('Duplicated messages')).toHaveValue(7)
  await expect.element(button('Provider offline')).toHaveAttribute('aria-pressed', 'true')
  await expect.element(button('Trouble is on')).toBeVisible()
})

it('turns every fault off', async () => {
  const { simulator } = inbox
  await button('Provider offline').click()
  await button('Lose the next answer').click()
  await expect
    .poll(() => simulator.trouble.get())
    .toMatchObject({ offline: true, dropNextAnswer: 'any' })
  await button('Clear trouble').click()
  await expect.element(button('Clear trouble')).not.toBeInTheDocument()
  expect(simulator.trouble.get()).toMatchObject({ offline: false, dropNextAnswer: null })
})

it('makes the next call of a kind fail', async () => {
  const { simulator } = inbox
  await page.getByRole('combobox', { name: 'Next' }).selectOptions('check')
  await page.getByRole('combobox', { name: 'fails with' }).selectOptions('No credit')
  await button('Make it fail').click()
  await expect.element(page.getByText('The next check fails: no credit.')).toBeVisible()
  expect(simulator.trouble.get().failNext).toEqual({ failure: 'no-credit', on: 'check' })
})

it('resets', async () => {
  const { send, simulator, status } = inbox
  await send(ordinary)
  await expect.element(page.getByRole('article')).toBeVisible()
  await button('Reset').click()
  await expect.element(page.getByRole('article')).not.toBeInTheDocument()
  expect(simulator.inbox.messages()).toEqual([])
  await expect.poll(status).toBe('Messages and trouble were reset.')
})
