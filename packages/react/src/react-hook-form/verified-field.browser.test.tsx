import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { assertive, button, codeField, inputOf, sees } from '../testing/fixtures/visit.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'
import {
  askForCode,
  fieldOf,
  kindCases,
  openForm,
  shows,
  type,
  verify,
} from '../testing/fixtures/verified-form.tsx'

afterEach(() => sessionStorage.clear())

describe.each(kindCases)('$kind', (kindCase) => {
  const { kind, to, another, value } = kindCase

  test('its value is the destination with its proof, and null before', async () => {
    const { world, submit, form } = await openForm(kindCase)
    expect(form().getValues(kind)).toBeNull()
    await verify(world, kindCase)
    await button('Sign up').click()
    await expect.poll(() => submit.mock.calls).toHaveLength(1)
    const verified = submit.mock.calls[0]![0][kind]!
    expect(verified).toEqual(value(to, expect.any(String)))
    await world.verifyProof(verified.proof, { to })
  })

  test('a missing value that is required is reported at either step, and focused', async () => {
    const { submit } = await openForm(kindCase)
    await button('Sign up').click()
    await sees(kindCase.required)
    await expect.element(fieldOf(kindCase)).toHaveFocus()
    await askForCode(kindCase)
    // Hidden while the user does what it asks for, until the next submission.
    expect(document.querySelector('.otp-problem')).toBeNull()
    await button('Sign up').click()
    await expect.element(codeField()).toHaveFocus()
    await sees(kindCase.required)
    await expect.element(codeField()).toHaveAttribute('aria-invalid', 'true')
    expect(submit).not.toHaveBeenCalled()
  })

  test('after a failed submission, the code field has no error when it gets the focus', async () => {
    const { screen } = await openForm(kindCase)
    await button('Sign up').click()
    await sees(kindCase.required)
    const atFocus: (string | null)[] = []
    screen.container.addEventListener('focusin', ({ target }) => {
      const isCode = target instanceof Element && target.matches('.otp-input-text')
      if (isCode) atFocus.push(target.getAttribute('aria-invalid'))
    })
    await askForCode(kindCase)
    expect(atFocus).toEqual(['false'])
    await expect.element(codeField()).toHaveAccessibleDescription(/^It’s checked/)
  })

  test('the reason why a text is no destination takes precedence over the form’s error', async () => {
    await openForm(kindCase, { form: { mode: 'onTouched' } })
    await type(kindCase, kindCase.invalid.text)
    await expect.poll(() => blockedBy(inputOf(fieldOf(kindCase)))).not.toBe('')
    await page.getByRole('textbox', { name: 'Name' }).click()
    await sees(kindCase.invalid.reason)
    expect(document.querySelector('.otp-problem')).toHaveTextContent(kindCase.invalid.reason)
    await type(kindCase, to)
    await expect
      .poll(() => document.querySelector('.otp-problem')?.textContent)
      .toBe(kindCase.required)
  })

  test('is touched when focus leaves the whole field', async () => {
    await openForm(kindCase)
    const state = page.getByLabelText('Form')
    await fieldOf(kindCase).click()
    await userEvent.tab()
    await expect.element(button('Send code')).toHaveFocus()
    expect(state.element()).toHaveTextContent('')
    await page.getByRole('textbox', { name: 'Name' }).click()
    await expect.element(state).toHaveTextContent('touched')
  })

  test('an edit drops the proof, and undoing the edit restores it without another message', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    await expect.element(page.getByLabelText('Form')).toHaveTextContent('dirty')
    const verified = form().getValues(kind)
    await button(kindCase.change).click()
    await shows(kindCase, to)
    expect(form().getValues(kind)).toBeNull()
    await type(kindCase, another)
    await type(kindCase, to)
    await sees(/is verified/)
    await expect.poll(() => form().getValues(kind)).toEqual(verified)
    expect(world.messages()).toHaveLength(1)
  })

  test('after another destination was verified, the first one is still verified', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    const first = form().getValues(kind)
    await button(kindCase.change).click()
    await verify(world, kindCase, another)
    await expect.poll(() => form().getValues(kind)).toEqual(value(another, expect.any(String)))
    await button(kindCase.change).click()
    await type(kindCase, to)
    await expect.poll(() => form().getValues(kind)).toEqual(first)
    expect(world.messages()).toHaveLength(2)
  })

  test('an expired proof becomes null, with the reason, and is not restored', async () => {
    const { world, form } = await openForm(kindCase)
    await verify(world, kindCase)
    world.advance(24 * 60 * 60 * 1000)
    await sees('It’s been too long since you verified. Ask for a new code.')
    expect(form().getValues(kind)).toBeNull()
    await shows(kindCase, to)
    await type(kindCase, another)
    await type(kindCase, to)
    await expect.element(button('Send code')).toBeVisible()
    expect(form().getValues(kind)).toBeNull()
  })

  test('an error of the app is shown with the value, and hidden once another is verified', async () => {
    const { world, form, submit } = await openForm(kindCase)
    await verify(world, kindCase)
    const verified = form().getValues(kind)
    form().setError(kind, { message: 'There is an account.' }, { shouldFocus: true })
    await sees('There is an account.')
    await expect.element(assertive()).toHaveTextContent('There is an account.')
    expect(form().getValues(kind)).toEqual(verified)
    expect(document.activeElement).toHaveClass('otp-verified')
    expect(document.activeElement).toHaveAccessibleDescription('There is an account.')
    await button(kindCase.change).click()
    await verify(world, kindCase, another)
    expect(document.querySelector('.otp-problem')).toBeNull()
    await button('Sign up').click()
    await expect
      .poll(() => submit.mock.calls[0]?.[0][kind])
      .toEqual(value(another, expect.any(String)))
  })

  test('a handle, and setFocus, focus and select the current input', async () => {
    const { ref, form } = await openForm(kindCase)
    ref.current!.focus()
    await expect.element(fieldOf(kindCase)).toHaveFocus()
    await askForCode(kindCase)
    await userEvent.keyboard('12')
    await page.getByRole('textbox', { name: 'Name' }).click()
    form().setFocus(kind, { shouldSelect: true })
    await expect.element(codeField()).toHaveFocus()
    const { selectionStart, selectionEnd } = inputOf(codeField())
    expect([selectionStart, selectionEnd]).toEqual([0, 2])
  })

  test('a reload after the approval keeps the value', async () => {
    const first = await openForm(kindCase, { id: 'kept' })
    await verify(first.world, kindCase)
    await first.screen.unmount()
    const { form } = await openForm(kindCase, { id: 'kept', world: first.world })
    await sees(/is verified/)
    await expect.poll(() => form().getValues(kind)).toEqual(value(to, expect.any(String)))
  })
})
