import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from './index.ts'

function Field({ element }: { readonly element: string }) {
  return (
    <OtpInput.Root defaultValue="123456">
      <OtpInput.Slots />
      <OtpInput.Input aria-label="Code" render={<input key={element} />} />
    </OtpInput.Root>
  )
}

test('an input that replaces another is edited like the first', async () => {
  const { rerender } = await render(<Field element="first" />)
  await rerender(<Field element="second" />)
  const input = page.getByRole('textbox')
  await userEvent.click(input)
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}')
  await userEvent.keyboard('9')
  // Overwriting needs the `beforeinput` listener.
  await expect.element(input).toHaveValue('129456')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(input).toHaveValue('123456')
})
