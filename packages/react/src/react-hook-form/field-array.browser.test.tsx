import { StrictMode } from 'react'
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld, type World } from '@otp-kit/testing'
import { sees } from '../testing/fixtures/visit.tsx'
import { VerifiedPhoneField, type VerifiedPhone } from './index.ts'

interface Contact {
  phones: { value: VerifiedPhone | null }[]
}

afterEach(() => sessionStorage.clear())

async function openRows() {
  const world = createWorld()
  const error = vi.spyOn(console, 'error')
  let form!: UseFormReturn<Contact>
  function App() {
    form = useForm<Contact>({ defaultValues: { phones: [{ value: null }, { value: null }] } })
    const { control } = form
    const rows = useFieldArray({ control, name: 'phones' })
    return (
      <form>
        {rows.fields.map(({ id }, index) => (
          <fieldset key={id} aria-label={`Row ${index}`}>
            <VerifiedPhoneField
              control={control}
              name={`phones.${index}.value`}
              required
              transport={world.transport}
            />
            <button type="button" onClick={() => rows.remove(index)}>
              Remove
            </button>
          </fieldset>
        ))}
        <button type="button" onClick={() => rows.append({ value: null })}>
          Add
        </button>
        <button type="button" onClick={() => rows.swap(0, 1)}>
          Swap
        </button>
      </form>
    )
  }
  await render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  const phones = () => form.getValues('phones').map(({ value }) => value?.e164 ?? null)
  return { world, form: () => form, phones, error }
}

const row = (index: number) => page.getByRole('group', { name: `Row ${index}` })
const fieldIn = (index: number) => row(index).getByRole('textbox', { name: 'Phone number' })

async function verifyIn(index: number, to: string, world: World): Promise<void> {
  await fieldIn(index).fill(to)
  await row(index).getByRole('button', { name: 'Send code' }).click()
  await expect.element(row(index).getByRole('textbox', { name: 'Verification code' })).toHaveFocus()
  await userEvent.keyboard(await world.waitForCode(to))
  await expect
    .element(
      row(index)
        .getByText(/is verified/)
        .first(),
    )
    .toBeVisible()
}

const first = '+12025550191'
const second = '+12025550192'
const third = '+12025550193'

test('each row has a verification of its own, which moves with the row', async () => {
  const { world, form, phones, error } = await openRows()
  await verifyIn(0, first, world)
  await expect.poll(phones).toEqual([first, null])
  await verifyIn(1, second, world)
  await expect.poll(phones).toEqual([first, second])

  await page.getByRole('button', { name: 'Swap' }).click()
  await expect.element(row(0)).toHaveTextContent(/0192. is verified/)
  await expect.element(row(1)).toHaveTextContent(/0191. is verified/)
  expect(phones()).toEqual([second, first])

  await row(0).getByRole('button', { name: 'Remove' }).click()
  await expect.poll(phones).toEqual([first])
  await expect.element(row(0)).toHaveTextContent(/0191. is verified/)

  // The new row has the name that another one had.
  await page.getByRole('button', { name: 'Add' }).click()
  await expect.element(fieldIn(1)).toHaveValue('')
  await verifyIn(1, third, world)
  await expect.poll(phones).toEqual([first, third])

  for (const [index, to] of [first, third].entries()) {
    await world.verifyProof(form().getValues(`phones.${index}.value`)!.proof, { to })
  }
  expect(error).not.toHaveBeenCalled()
})

test('a row keeps the code that it awaits when another one is removed', async () => {
  const { world, phones } = await openRows()
  await fieldIn(1).fill(second)
  await row(1).getByRole('button', { name: 'Send code' }).click()
  await sees(/Code sent to/)
  await row(0).getByRole('button', { name: 'Remove' }).click()
  await row(0).getByRole('textbox', { name: 'Verification code' }).fill(world.code(second))
  await expect.poll(phones).toEqual([second])
})

test('an edit in one row leaves the others', async () => {
  const { world, phones } = await openRows()
  await verifyIn(0, first, world)
  await verifyIn(1, second, world)
  await row(0).getByRole('button', { name: 'Change number' }).click()
  await expect.poll(phones).toEqual([null, second])
  await fieldIn(0).fill(third)
  await fieldIn(0).fill(first)
  await expect.poll(phones).toEqual([first, second])
})

test('a reset gives each row a new verification', async () => {
  const { world, form, phones } = await openRows()
  await verifyIn(0, first, world)
  form().reset()
  await expect.element(fieldIn(0)).toHaveValue('')
  expect(phones()).toEqual([null, null])
  await verifyIn(1, second, world)
  await expect.poll(phones).toEqual([null, second])
})
