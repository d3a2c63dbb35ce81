import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { aField, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

// The real request for the list's code, held or broken by the browser. Once it has come it is here for good, so the
// tests of this file stand in this order.
interface Paused {
  readonly requestId: string
}
const protocol = cdp()
const held: string[] = []
let asked = 0
let failing = false

async function fail(requestId: string): Promise<void> {
  await protocol.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionFailed' })
}

async function onPaused({ requestId }: Paused): Promise<void> {
  asked += 1
  if (failing) await fail(requestId)
  else held.push(requestId)
}

async function comes(): Promise<void> {
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const requestId of held.splice(0))
    await protocol.send('Fetch.continueRequest', { requestId })
}

async function breaks(): Promise<void> {
  for (const requestId of held.splice(0)) await fail(requestId)
}

beforeAll(async () => {
  // What another test has fetched would not be asked for again.
  await protocol.send('Network.enable')
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true })
  protocol.on('Fetch.requestPaused', onPaused)
})
afterAll(async () => {
  await protocol.send('Network.disable')
})
beforeEach(async () => {
  asked = 0
  failing = false
  await protocol.send('Fetch.enable', { patterns: [{ urlPattern: '*/country-list.tsx*' }] })
})
afterEach(async () => {
  await breaks()
  await protocol.send('Fetch.disable')
})

const { button, search } = picker

test('nothing is fetched by a field that is only looked at', async () => {
  // Wherever another test has left the pointer.
  await protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
  await render(aField()[0])
  await userEvent.click(picker.number)
  await userEvent.keyboard('0740')
  expect(asked).toBe(0)
})

test('where it cannot be fetched, a hover changes nothing, and a press gives a select with the few countries', async () => {
  failing = true
  const [field, told] = aField({ preferredCountries: ['DE', 'FR', 'XX'] })
  await render(field)
  await userEvent.hover(button)
  await expect.poll(() => asked).toBe(1)
  await expect.element(button).toBeVisible()
  await userEvent.click(button)
  await expect.element(search).toHaveFocus()
  const offered = page.getByRole('option').elements()
  expect(offered.map((option) => option.textContent?.split(' \u2066')[0])).toEqual([
    'United Kingdom',
    'Germany',
    'France',
  ])
  await expect.element(search).toHaveAttribute('title', expect.stringContaining('type +'))
  await userEvent.selectOptions(search, 'DE')
  expect(told.mock.lastCall).toMatchObject([{ country: 'DE' }, { reason: 'country' }])
  await expect.element(search).toHaveFocus()
})

test('a press is forgotten where the person has gone on before it failed', async () => {
  await render(aField()[0])
  await userEvent.click(button)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await userEvent.click(picker.number)
  await breaks()
  await expect.element(picker.number).toHaveFocus()
  await expect.element(button).not.toHaveAttribute('aria-busy')
})

test('shows that it is coming; Escape, and leaving, call it off', async () => {
  await render(aField()[0])
  await userEvent.click(button)
  await expect.element(button).toHaveAttribute('aria-busy', 'true')
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{Escape}')
  await expect.element(button).not.toHaveAttribute('aria-busy')
  await userEvent.keyboard('{Enter}')
  await expect.element(button).toHaveAttribute('aria-busy', 'true')
  await userEvent.tab()
  await expect.element(button).not.toHaveAttribute('aria-busy')
  await expect.element(picker.number).toHaveFocus()
})

test('after a failure it is fetched again when the select is neared, and stands in its place once that is left', async () => {
  failing = true
  await render(aField({ preferredCountries: ['DE'] })[0])
  await userEvent.click(button)
  await expect.element(search).toHaveFocus()
  await userEvent.click(picker.number)
  failing = false
  search.element().focus()
  await comes()
  // Nothing is swapped while it is in use.
  await expect.poll(() => held.length).toBe(0)
  await expect.element(search).toHaveFocus()
  expect(search.element().tagName).toBe('SELECT')
  await userEvent.tab()
  await expect.element(button).toBeVisible()
  await userEvent.click(button)
  await expect.element(picker.list).toBeVisible()
})
