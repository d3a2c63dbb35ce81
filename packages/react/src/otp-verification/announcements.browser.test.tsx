import { useState, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  ask,
  assertive,
  button,
  codeField,
  otherThan,
  phoneField,
  polite,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'

/** Records every text that a live region gets. */
function record(region: typeof polite): () => string[] {
  const texts: string[] = []
  const element = region().element()
  const observer = new MutationObserver(() => texts.push(element.textContent.trim()))
  observer.observe(element, { childList: true, characterData: true, subtree: true })
  return () => texts.filter((text) => text !== '')
}

/** A form that renders again with each key in another of its fields. */
function Form({ flow }: { flow: ReactElement }) {
  const [city, setCity] = useState('')
  return (
    <>
      {flow}
      <input
        aria-label="City"
        value={city}
        onChange={({ currentTarget }) => setCity(currentTarget.value)}
      />
    </>
  )
}

test('a suggestion is announced once, however often the form renders', async () => {
  await visit({ kind: 'email', around: (flow) => <Form flow={flow} /> })
  const announced = record(polite)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@gmial.com')
  await sees('Did you mean ada@gmail.com?')
  await page.getByRole('textbox', { name: 'City' }).click()
  await userEvent.keyboard('Berlin')
  await expect.element(page.getByRole('textbox', { name: 'City' })).toHaveValue('Berlin')
  expect(announced()).toEqual(['Did you mean ada@gmail.com?'])
})

test('a change of country is announced once while the number is typed on', async () => {
  await visit({ props: { defaultCountry: 'US' } })
  await phoneField().click()
  await expect.element(phoneField()).toHaveAttribute('placeholder')
  const announced = record(polite)
  await userEvent.keyboard('+447400123456')
  await expect.poll(announced).toEqual(['Country is now United Kingdom \u2066+44\u2069'])
})

test('a press on Send with an invalid address is announced once', async () => {
  await visit({ kind: 'email' })
  const announced = record(assertive)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ada@example')
  await button('Send code').click()
  await sees(/isn’t complete/)
  expect(announced()).toHaveLength(1)
})

test('the end of a lock is announced', async () => {
  const { world } = await visit()
  await ask()
  const code = world.code()
  for (const n of [1, 2, 3]) {
    await expect.element(codeField()).toHaveFocus()
    await userEvent.keyboard(otherThan(code, n))
    await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
  }
  world.advance(60_000)
  await expect
    .element(assertive())
    .toHaveTextContent('Too many wrong codes. You can ask for a new one now.')
})
