import { StrictMode } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { de } from '@otp-kit/core/messages/de'
import { createWorld } from '@otp-kit/testing'
import { holdUp, pageIn } from '../testing/fixtures/page-language.ts'
import { button, number, sees } from '../testing/fixtures/visit.tsx'
import { applyProblem, VerifiedPhoneField, type VerifiedPhone } from './index.ts'

interface SignUp {
  phone: VerifiedPhone | null
}

afterEach(() => sessionStorage.clear())

async function signUp() {
  const world = createWorld()
  const id = crypto.randomUUID()
  let form!: UseFormReturn<SignUp>
  function Form() {
    form = useForm<SignUp>({ defaultValues: { phone: null } })
    return (
      <form noValidate onSubmit={(event) => void form.handleSubmit(() => {})(event)}>
        <VerifiedPhoneField
          control={form.control}
          name="phone"
          required
          id={id}
          transport={world.transport}
        />
        <button type="submit">Los</button>
      </form>
    )
  }
  await render(
    <StrictMode>
      <Form />
    </StrictMode>,
  )
  return { world, form: () => form }
}

test('a form that is only looked at requests nothing', async () => {
  const requests = await holdUp('*/src/*')
  await signUp()
  await sees('Send code')
  // Whatever was requested before this has been by then.
  void fetch('/src/last')
  await expect.poll(requests.asked).toContain('/src/last')
  expect(requests.asked()).toEqual(['/src/last'])
  await page.getByRole('textbox', { name: 'Phone number' }).click()
  await expect.poll(() => requests.asked().join(' ')).toContain('/phone/min-metadata.ts')
})

test('errors of the form and its backend are in the page’s language', async () => {
  pageIn('de')
  const { world, form } = await signUp()
  await sees(de['send.label'])
  await button('Los').click()
  await sees(de['verified.required'])
  await page.getByRole('textbox', { name: de['phone.label'] }).fill(number)
  await button(de['send.label']).click()
  await sees(/Code an/)
  await page.getByRole('textbox', { name: de['code.label'] }).fill(world.code())
  await sees(/ist bestätigt/)
  applyProblem(form().setError, 'phone', { code: 'policy', retry: 'other-number' })
  await sees(de['problem.policy'])
})

test('a problem is described in English where no catalogue is loaded', async () => {
  pageIn('ar')
  const { form } = await signUp()
  applyProblem(form().setError, 'phone', { code: 'policy', retry: 'other-number' })
  expect(form().getFieldState('phone').error?.message).toBe(
    'This number can’t be verified here. Use another number.',
  )
})
