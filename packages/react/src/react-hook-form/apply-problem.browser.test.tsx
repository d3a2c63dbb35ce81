import type { Resolver, UseFormReturn } from 'react-hook-form'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { assertive, button, sees } from '../testing/fixtures/visit.tsx'
import {
  emailCase,
  fieldOf,
  kindCases,
  openForm,
  phoneCase,
  shows,
  summary,
  type,
  verify,
  type KindCase,
  type SignUp,
} from '../testing/fixtures/verified-form.tsx'
import { applyProblem } from './index.ts'

afterEach(() => sessionStorage.clear())

/** A resolver that wants the value of this kind. */
const resolverOf =
  ({ kind }: KindCase): Resolver<SignUp> =>
  (values) =>
    values[kind]
      ? { values, errors: {} }
      : { values: {}, errors: { [kind]: { type: 'required', message: 'The schema wants it.' } } }

const modes = ['onSubmit', 'onBlur', 'onChange', 'onTouched', 'all'] as const
const cases = [
  ...modes.flatMap((mode) => [
    { mode, withResolver: true, kindCase: phoneCase },
    { mode, withResolver: false, kindCase: phoneCase },
  ]),
  { mode: 'onTouched' as const, withResolver: true, kindCase: emailCase },
  { mode: 'onSubmit' as const, withResolver: false, kindCase: emailCase },
]

const refuse = ({ kind }: KindCase, form: UseFormReturn<SignUp>) =>
  applyProblem(form.setError, kind, { code: 'policy', retry: 'other-number' }, { kind })

describe.each(cases)(
  'a refusal of the backend, mode $mode, with a resolver: $withResolver, $kindCase.kind',
  ({ mode, withResolver, kindCase }) => {
    const { kind, to, another, refused } = kindCase

    test('stays the field’s error until the user changes the destination', async () => {
      const { world, form } = await openForm(kindCase, {
        form: { mode, ...(withResolver && { resolver: resolverOf(kindCase) }) },
        onSubmit: (_, opened) => refuse(kindCase, opened),
      })
      await verify(world, kindCase)
      await button('Sign up').click()
      await shows(kindCase, to)
      await expect.element(fieldOf(kindCase)).toHaveFocus()
      await expect.element(fieldOf(kindCase)).toHaveAccessibleDescription(refused)
      await expect.element(assertive()).toHaveTextContent(refused)
      expect(document.querySelector('.otp-problem')).toHaveTextContent(refused)
      expect(form().getValues(kind)).toBeNull()
      await expect.poll(summary).toBe(refused)

      // Neither leaving the field nor another submission replaces it by a vaguer error.
      await fieldOf(kindCase).click()
      await page.getByRole('textbox', { name: 'Name' }).click()
      await button('Sign up').click()
      await expect.poll(() => form().formState.submitCount).toBe(2)
      await expect.poll(summary).toBe(refused)
      expect(document.querySelector('.otp-problem')).toHaveTextContent(refused)

      await type(kindCase, another)
      await expect.poll(() => document.querySelector('.otp-problem')).toBeNull()
      await expect.poll(summary).not.toBe(refused)
    })
  },
)

describe.each(kindCases)('$kind', (kindCase) => {
  const { kind, to, another, refused } = kindCase

  test('the proof that was refused is not restored', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    refuse(kindCase, form())
    await sees(refused)
    expect(form().getValues(kind)).toBeNull()
    await type(kindCase, another)
    await type(kindCase, to)
    await expect.element(button('Send code')).toBeVisible()
    expect(form().getValues(kind)).toBeNull()
  })

  test('a second refusal with the same message is shown as well', async () => {
    const { world, form } = await openForm(kindCase)
    for (const destination of [to, another]) {
      await verify(world, kindCase, destination)
      await expect.poll(() => form().getValues(kind)).not.toBeNull()
      refuse(kindCase, form())
      await shows(kindCase, destination)
      await expect.poll(summary).toBe(refused)
    }
  })

  test('an optional field can be left without a value after a refusal', async () => {
    const { world, form, submit } = await openForm(kindCase, {
      field: { required: false },
    })
    await verify(world, kindCase)
    refuse(kindCase, form())
    await shows(kindCase, to)
    await expect.poll(summary).toBe(refused)
    await button('Sign up').click()
    await expect.poll(() => submit.mock.calls[0]?.[0][kind]).toBeNull()
    await expect.poll(summary).toBeUndefined()
  })

  test('the app can clear the error', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    refuse(kindCase, form())
    await shows(kindCase, to)
    await expect.poll(summary).toBe(refused)
    form().clearErrors(kind)
    await expect.poll(summary).toBeUndefined()
    expect(document.querySelector('.otp-problem')).toBeNull()
  })
})
