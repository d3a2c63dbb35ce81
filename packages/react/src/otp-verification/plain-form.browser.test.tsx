import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, codeField, inputOf, sees, visit } from '../testing/fixtures/visit.tsx'
import { blockedBy, isInvalidEntry } from '../testing/fixtures/validity.ts'
import { askForCode, fieldOf, kindCases, type, verify } from '../testing/fixtures/verified-form.tsx'

/** A form that another developer wrote. */
const inForm = (flow: ReactElement) => (
  <form aria-label="Sign-up">
    <input name="name" defaultValue="Ada" />
    <fieldset>{flow}</fieldset>
    <button type="reset">Start over</button>
  </form>
)

const formElement = (): HTMLFormElement => document.querySelector('form')!

/** Returns what the form would post. */
const posted = (): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(formElement())].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
    ]),
  )

describe.each(kindCases)('a plain form, $kind', (kindCase) => {
  const { kind, to, another } = kindCase
  const open = (props: object = {}) =>
    visit({ kind, around: inForm, props: { name: 'contact', proofName: 'proof', ...props } })

  test('its data has the destination at each step, and the proof only while it is verified', async () => {
    const { world } = await open()
    expect(posted()).toMatchObject({ name: 'Ada', contact: '' })
    await type(kindCase, to)
    await expect.poll(() => posted()['contact']).toBe(to)
    await askForCode(kindCase)
    // The code is no part of it.
    const names = (...more: string[]) => ['name', 'contact', ...more]
    expect(Object.keys(posted())).toEqual(names())
    expect(posted()).toMatchObject({ contact: to })
    await codeField().fill(world.code(to))
    await sees(/is verified/)
    expect(Object.keys(posted())).toEqual(names('proof'))
    const { contact, proof } = posted()
    await world.verifyProof(proof!, { to: contact! })

    await button(kindCase.change).click()
    expect(posted()).not.toHaveProperty('proof')
    await type(kindCase, another)
    await expect.poll(() => posted()).toMatchObject({ contact: another })
    await type(kindCase, to)
    await sees(/is verified/)
    expect(posted()).toMatchObject({ contact: to, proof })
  })

  test('a proof that has expired is not posted', async () => {
    const { world } = await open()
    await verify(world, kindCase)
    expect(posted()).toHaveProperty('proof')
    world.advance(24 * 60 * 60 * 1000)
    await sees(/too long since you verified/)
    expect(posted()).not.toHaveProperty('proof')
  })

  test('it is valid without a destination, and with `required` only once that is verified', async () => {
    const { screen } = await open()
    expect(formElement().checkValidity()).toBe(true)
    await screen.unmount()

    const { world } = await open({ required: true })
    expect(formElement().checkValidity()).toBe(false)
    expect(blockedBy(inputOf(fieldOf(kindCase)))).toBe(kindCase.required)
    await askForCode(kindCase)
    expect(formElement().checkValidity()).toBe(false)
    expect(blockedBy(inputOf(codeField()))).toBe(kindCase.required)
    await codeField().fill(world.code(to))
    await sees(/is verified/)
    expect(formElement().checkValidity()).toBe(true)
  })

  test('neither input is an invalid entry until a submission failed, and again after an edit', async () => {
    const { world } = await open({ required: true })
    for (const field of [() => fieldOf(kindCase), codeField]) {
      expect(isInvalidEntry(inputOf(field()))).toBe(false)
      await expect.element(field()).toHaveAttribute('aria-required', 'true')
      formElement().requestSubmit()
      await expect.element(field()).toHaveFocus()
      await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
      await expect
        .element(field())
        .toHaveAccessibleDescription(expect.stringMatching(new RegExp(`^${kindCase.required}`)))
      await sees(kindCase.required)
      await userEvent.keyboard('1')
      await expect.element(field()).toHaveAttribute('aria-invalid', 'false')
      await userEvent.keyboard('{Backspace}')
      expect(isInvalidEntry(inputOf(field()))).toBe(false)
      if (field !== codeField) await askForCode(kindCase)
    }
    await codeField().fill(world.code(to))
    await sees(/is verified/)
    expect(formElement().matches(':valid')).toBe(true)
  })

  test('its reset begins anew, and forgets what was verified', async () => {
    const { world } = await open()
    await verify(world, kindCase)
    await button('Start over').click()
    await expect.element(fieldOf(kindCase)).toHaveValue('')
    expect(posted()).toMatchObject({ contact: '' })
    expect(posted()).not.toHaveProperty('proof')
    await type(kindCase, to)
    await expect.element(button('Send code')).toBeVisible()
  })

  test('a prevented reset changes nothing', async () => {
    const { world } = await open()
    await verify(world, kindCase)
    formElement().addEventListener('reset', (event) => event.preventDefault())
    await button('Start over').click()
    await sees(/is verified/)
    expect(posted()).toHaveProperty('proof')
  })

  test.each([
    ['disabled', () => open({ disabled: true })],
    [
      'in a disabled fieldset',
      async () => {
        await open()
        document.querySelector('fieldset')!.disabled = true
      },
    ],
  ])('%s, it is not posted and keeps no form from being valid', async (_, openDisabled) => {
    await openDisabled()
    await expect.element(fieldOf(kindCase)).toBeDisabled()
    await expect.element(button('Send code')).toBeDisabled()
    expect(Object.keys(posted())).toEqual(['name'])
    expect(formElement().checkValidity()).toBe(true)
    expect(page.getByText('Code sent').elements()).toHaveLength(0)
  })
})
