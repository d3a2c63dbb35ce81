import { cloneElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { button, codeField, inputOf, sees } from '../testing/fixtures/visit.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'
import {
  askForCode,
  fieldOf,
  kindCases,
  openForm,
  shows,
  summary,
  type,
  verify,
  type SignUp,
} from '../testing/fixtures/verified-form.tsx'

afterEach(() => sessionStorage.clear())

describe.each(kindCases)('$kind', (kindCase) => {
  const { kind, to, another, value } = kindCase
  const unverified: SignUp = { name: 'Ada', phone: null, email: null }
  /** The form's values with one that this page's verification did not issue. */
  const given = (destination: string): SignUp => ({
    ...unverified,
    [kind]: value(destination, 'a proof of another page'),
  })

  describe('a reset begins anew', () => {
    test('after the destination is verified', async () => {
      const { world, form } = await openForm(kindCase)
      await verify(world, kindCase)
      form().reset()
      await expect.element(fieldOf(kindCase)).toHaveValue('')
      expect(form().getValues(kind)).toBeNull()
      await type(kindCase, to)
      await expect.element(button('Send code')).toBeVisible()
      expect(form().getValues(kind)).toBeNull()
    })

    test.each([
      ['without values', undefined],
      ['with values', unverified],
    ])('while a text is in the field, %s', async (_, values) => {
      const { form } = await openForm(kindCase)
      await type(kindCase, to)
      form().reset(values)
      await expect.element(fieldOf(kindCase)).toHaveValue('')
    })

    test('while a code is awaited, also in a form without other inputs', async () => {
      const { form } = await openForm(kindCase)
      form().unregister('name')
      await askForCode(kindCase)
      form().reset()
      await expect.element(fieldOf(kindCase)).toHaveValue('')
    })

    test('not for a reset of another field, or to the values that the form has', async () => {
      const { world, form } = await openForm(kindCase)
      await type(kindCase, another)
      form().resetField('name')
      await shows(kindCase, another)
      await verify(world, kindCase)
      await expect.poll(() => form().getValues(kind)).not.toBeNull()
      form().reset(form().getValues())
      await expect.element(page.getByLabelText('Form')).toHaveTextContent('')
      await sees(/is verified/)
      expect(form().getValues(kind)).toEqual(value(to, expect.any(String)))
    })
  })

  describe('a value that is set by the app', () => {
    test('is kept, with its destination in the field, until that is edited', async () => {
      const { form, submit } = await openForm(kindCase, { form: { defaultValues: given(to) } })
      await shows(kindCase, to)
      expect(blockedBy(inputOf(fieldOf(kindCase)))).toBe('')
      await button('Sign up').click()
      await expect.poll(() => submit.mock.calls[0]?.[0]).toEqual(given(to))
      await type(kindCase, another)
      expect(form().getValues(kind)).toBeNull()
      await expect.poll(() => blockedBy(inputOf(fieldOf(kindCase)))).toBe(kindCase.required)
      await type(kindCase, to)
      expect(form().getValues(kind)).toEqual(value(to, 'a proof of another page'))
    })

    test('is replaced when its destination is verified here', async () => {
      const { world, form } = await openForm(kindCase, { form: { defaultValues: given(to) } })
      await verify(world, kindCase)
      const { proof } = form().getValues(kind)!
      await expect(world.verifyProof(proof, { to })).resolves.toMatchObject({ sub: to })
    })

    test('by reset replaces what is verified', async () => {
      const { world, form } = await openForm(kindCase)
      await verify(world, kindCase)
      form().reset(given(another))
      await shows(kindCase, another)
      expect(form().getValues()).toEqual(given(another))
    })

    test('by reset is shown again where it was issued here, and has been revoked since', async () => {
      const { world, form } = await openForm(kindCase)
      await verify(world, kindCase)
      await expect.poll(() => form().getValues(kind)).not.toBeNull()
      const saved = form().getValues()
      form().reset(saved)
      await button(kindCase.change).click()
      await type(kindCase, another)
      form().reset()
      await shows(kindCase, to)
      expect(form().getValues()).toEqual(saved)
    })

    test('by setValue replaces what is typed', async () => {
      const { form } = await openForm(kindCase)
      await type(kindCase, to)
      form().setValue(kind, value(another, 'a proof of another page'))
      await shows(kindCase, another)
      form().setValue(kind, null)
      await expect.element(fieldOf(kindCase)).toHaveValue('')
    })
  })

  test('setValue with null revokes the proof, which is not restored', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    await expect.element(page.getByLabelText('Form')).toHaveTextContent('dirty')
    form().setValue(kind, null)
    await expect.element(fieldOf(kindCase)).toHaveValue('')
    await type(kindCase, to)
    await expect.element(button('Send code')).toBeVisible()
    expect(form().getValues(kind)).toBeNull()
  })

  test('setValue with the value that the form has changes nothing', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    await expect.element(page.getByLabelText('Form')).toHaveTextContent('dirty')
    const verified = form().getValues(kind)
    form().setValue(kind, verified && { ...verified }, { shouldDirty: true })
    await userEvent.tab()
    await sees(/is verified/)
    expect(form().getValues(kind)).toEqual(verified)
  })

  test('trigger reports that nothing is verified, until something is', async () => {
    const { world, form } = await openForm(kindCase)
    expect(await form().trigger(kind)).toBe(false)
    await expect.poll(summary).toBe(kindCase.required)
    await verify(world, kindCase)
    expect(await form().trigger(kind)).toBe(true)
    await expect.poll(summary).toBeUndefined()
  })

  test('with shouldUnregister, the value leaves the form with the field and comes back', async () => {
    let isShown = true
    const { world, form, submit, screen } = await openForm(kindCase, {
      field: { shouldUnregister: true },
      replace: (_, field) => isShown && field,
    })
    await verify(world, kindCase)
    const verified = form().getValues(kind)
    isShown = false
    form().setValue('name', 'Grace', { shouldDirty: true })
    await expect.element(page.getByText(/is verified/).first()).not.toBeInTheDocument()
    await button('Sign up').click()
    await expect.poll(() => submit.mock.calls[0]?.[0]).not.toHaveProperty(kind)
    isShown = true
    form().setValue('name', 'Ada', { shouldDirty: true })
    await sees(/is verified/)
    await expect.poll(() => form().getValues(kind)).toEqual(verified)
    await screen.unmount()
  })

  describe('disabled', () => {
    test.each([
      ['the field', { field: { disabled: true } }],
      ['the form', { form: { disabled: true } }],
    ])('%s: nothing can be typed or sent, and it is not part of the values', async (_, options) => {
      const { submit } = await openForm(kindCase, options)
      await expect.element(fieldOf(kindCase)).toBeDisabled()
      await expect.element(button('Send code')).toBeDisabled()
      for (const control of document.querySelectorAll('.otp-verification :is(button, input)')) {
        expect(control).toBeDisabled()
      }
      await button('Sign up').click()
      await expect.poll(() => submit.mock.calls).toHaveLength(1)
      expect(submit.mock.calls[0]![0][kind]).toBeUndefined()
    })

    test('while a code is awaited: nothing is checked, and the flow goes on afterwards', async () => {
      let disabled = false
      const { world, form } = await openForm(kindCase, {
        replace: (_, field) => cloneElement(field, { disabled }),
      })
      await askForCode(kindCase)
      disabled = true
      form().setError('name', { message: 'any' })
      await expect.element(codeField()).toBeDisabled()
      await expect.element(button(kindCase.change)).toBeDisabled()
      disabled = false
      form().clearErrors('name')
      await expect.element(codeField()).toBeEnabled()
      await codeField().fill(world.code())
      await sees(/is verified/)
      await expect.poll(() => form().getValues(kind)).toEqual(value(to, expect.any(String)))
    })
  })

  test.each([
    { mode: 'onSubmit', left: undefined, verified: undefined, edited: undefined },
    // As for any field, the mode `onBlur` keeps an error until the field is left again.
    {
      mode: 'onBlur',
      left: kindCase.required,
      verified: kindCase.required,
      edited: kindCase.required,
    },
    { mode: 'onChange', left: undefined, verified: undefined, edited: kindCase.required },
    { mode: 'onTouched', left: kindCase.required, verified: undefined, edited: kindCase.required },
    { mode: 'all', left: kindCase.required, verified: undefined, edited: kindCase.required },
  ] as const)('the mode $mode validates when it does for any field', async (expected) => {
    const { world, form } = await openForm(kindCase, { form: { mode: expected.mode } })
    await fieldOf(kindCase).click()
    await page.getByRole('textbox', { name: 'Name' }).click()
    await expect.element(page.getByLabelText('Form')).toHaveTextContent('touched')
    await expect.poll(summary).toBe(expected.left)
    await verify(world, kindCase)
    await expect.poll(() => form().getValues(kind)).not.toBeNull()
    await expect.poll(summary).toBe(expected.verified)
    await button(kindCase.change).click()
    await expect.poll(() => form().getValues(kind)).toBeNull()
    await expect.poll(summary).toBe(expected.edited)
  })

  test('useWatch, isDirty and dirtyFields follow the value', async () => {
    const { world, form } = await openForm(kindCase)
    const state = page.getByLabelText('Form')
    await verify(world, kindCase)
    await expect.element(state).toHaveTextContent('dirty changed')
    expect(form().watch(kind)).toEqual(value(to, expect.any(String)))
    await button(kindCase.change).click()
    await expect.element(state).toHaveTextContent('')
  })
})
