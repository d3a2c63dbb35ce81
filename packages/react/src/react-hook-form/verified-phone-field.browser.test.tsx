import { createRef, StrictMode } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import {
  ask,
  assertive,
  button,
  codeField,
  enter,
  inputOf,
  number,
  phoneField,
  sees,
  standsThere,
} from '../testing/fixtures/visit.tsx'
import {
  applyProblem,
  VerifiedPhoneField,
  type OtpVerificationHandle,
  type VerifiedPhone,
} from './index.ts'

interface SignUp {
  name: string
  phone: VerifiedPhone | null
}

async function signUp(world = createWorld()) {
  const verification = world.openPage()
  const submit = vi.fn<(values: SignUp) => void>()
  const ref = createRef<OtpVerificationHandle>()
  let form!: UseFormReturn<SignUp>

  function Form() {
    form = useForm<SignUp>({ defaultValues: { name: 'Ada', phone: null }, mode: 'onTouched' })
    const { touchedFields, dirtyFields } = form.formState
    return (
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => submit(values))(event)}
      >
        <input aria-label="Name" {...form.register('name')} />
        <VerifiedPhoneField
          control={form.control}
          name="phone"
          required
          ref={ref}
          verification={verification}
          transport={world.transport}
        />
        <button type="submit">Sign up</button>
        <output>
          {touchedFields.phone ? 'touched ' : ''}
          {dirtyFields.phone ? 'dirty' : ''}
        </output>
      </form>
    )
  }

  const screen = await render(
    <StrictMode>
      <Form />
    </StrictMode>,
  )
  return { world, verification, submit, ref, screen, form: () => form }
}

async function verify(world: ReturnType<typeof createWorld>): Promise<void> {
  await ask()
  await enter(world.code(number))
  await sees(/is verified/)
}

test('its value is the number with its proof, and null before', async () => {
  const { world, submit, form } = await signUp()
  expect(form().getValues('phone')).toBeNull()
  await verify(world)
  await button('Sign up').click()
  await expect.poll(() => submit.mock.calls).toHaveLength(1)
  const { phone } = submit.mock.calls[0]![0]
  expect(phone).toEqual({ e164: number, proof: expect.any(String) })
  await world.verifyProof(phone!.proof, { to: number })
})

test('where it is required and missing, the form stays, says so, and focuses it at either step', async () => {
  const { submit } = await signUp()
  await button('Sign up').click()
  await sees('Verify your phone number first.')
  await expect.element(phoneField()).toHaveFocus()
  await ask()
  // Who is at it is not told so again, until they press it again.
  expect(page.getByText('Verify your phone number first.').elements()).toHaveLength(0)
  await button('Sign up').click()
  await expect.element(codeField()).toHaveFocus()
  await sees('Verify your phone number first.')
  await expect.element(codeField()).toHaveAttribute('aria-invalid', 'true')
  expect(submit).not.toHaveBeenCalled()
})

test('a number that cannot be is named as that, where the form only knows that it wants one', async () => {
  await signUp()
  await phoneField().fill('+1202555')
  await expect.poll(() => inputOf(phoneField()).validationMessage).toMatch(/too short/)
  await page.getByRole('textbox', { name: 'Name' }).click()
  await sees('The number is too short. Check that no digit is missing.')
  expect(page.getByText('Verify your phone number first.').elements()).toHaveLength(0)
  await phoneField().fill(number)
  await sees('Verify your phone number first.')
})

test('is touched when focus leaves the whole of it, not within', async () => {
  await signUp()
  const output = page.getByRole('status').and(page.getByText('touched'))
  await phoneField().click()
  await userEvent.tab()
  await expect.element(button('Send code')).toHaveFocus()
  await expect.element(output).not.toBeInTheDocument()
  await page.getByRole('textbox', { name: 'Name' }).click()
  await expect.element(output).toBeInTheDocument()
})

describe('the value becomes null', () => {
  test('when the number is edited, and comes back with it', async () => {
    const { world, form } = await signUp()
    await verify(world)
    const value = form().getValues('phone')
    await button('Change number').click()
    expect(form().getValues('phone')).toBeNull()
    await phoneField().fill('+12025550198')
    await phoneField().fill(number)
    await sees(/is verified/)
    expect(form().getValues('phone')).toEqual(value)
  })

  test('when its proof is dead, and says why', async () => {
    const { world, form } = await signUp()
    await verify(world)
    world.advance(24 * 60 * 60 * 1000)
    await sees('It’s been too long since you verified. Ask for a new code.')
    expect(form().getValues('phone')).toBeNull()
    await standsThere(number)
  })

  test('when the backend refuses it: the proof is dropped and does not come back', async () => {
    const { world, form } = await signUp()
    await verify(world)
    applyProblem(form().setError, 'phone', { code: 'policy', retry: 'other-number' })
    await sees('This number can’t be verified here. Use another number.')
    expect(form().getValues('phone')).toBeNull()
    await standsThere(number)
    await phoneField().fill('+12025550198')
    await phoneField().fill(number)
    await expect.element(button('Send code')).toBeVisible()
    expect(page.getByText(/can’t be verified here/).elements()).toHaveLength(0)
  })

  test('not when the app has something against it: that is said, and the number can be changed', async () => {
    const { world, form, submit } = await signUp()
    await verify(world)
    const value = form().getValues('phone')
    form().setError('phone', { message: 'This number has an account.' }, { shouldFocus: true })
    await sees('This number has an account.')
    await expect.element(assertive()).toHaveTextContent('This number has an account.')
    expect(form().getValues('phone')).toEqual(value)
    expect(document.activeElement).toHaveClass('otp-verified')
    expect(document.activeElement).toHaveAccessibleDescription('This number has an account.')
    await button('Change number').click()
    await ask('+12025550198')
    await enter(world.code('+12025550198'))
    await sees(/0198.* is verified/)
    expect(page.getByText('This number has an account.').elements()).toHaveLength(0)
    await button('Sign up').click()
    await expect.poll(() => submit.mock.calls[0]?.[0].phone?.e164).toBe('+12025550198')
  })

  test('when the form is reset, which begins the flow anew', async () => {
    const { world, form } = await signUp()
    await verify(world)
    form().reset()
    await expect.element(phoneField()).toHaveValue('')
    expect(form().getValues('phone')).toBeNull()
  })
})

test('a handle focuses and selects the input that is on screen', async () => {
  const { ref } = await signUp()
  ref.current!.focus()
  await expect.element(phoneField()).toHaveFocus()
  await ask()
  await userEvent.keyboard('12')
  ref.current!.select()
  const { selectionStart, selectionEnd } = inputOf(codeField())
  expect([selectionStart, selectionEnd]).toEqual([0, 2])
})

test('a reload between the approval and the sign-up loses nothing', async () => {
  const { world, screen } = await signUp()
  await verify(world)
  await screen.unmount()
  const { form } = await signUp(world)
  await sees(/is verified/)
  await expect.poll(() => form().getValues('phone')?.e164).toBe(number)
})
