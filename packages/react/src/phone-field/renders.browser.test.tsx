import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from './index.ts'

test('a key renders the field once, and focusing it again does not', async () => {
  const drawn = vi.fn<(props: object) => ReactElement>((props) => <div {...props} />)
  await render(
    <>
      <PhoneField defaultCountry="US" render={drawn} />
      <button type="button">Elsewhere</button>
    </>,
  )
  const textbox = page.getByRole('textbox')
  await userEvent.click(textbox)
  // The example comes with the metadata.
  await expect.element(textbox).toHaveAttribute('placeholder')
  for (const key of '202') {
    drawn.mockClear()
    await userEvent.keyboard(key)
    expect(drawn).toHaveBeenCalledTimes(1)
  }
  await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }))
  await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
  drawn.mockClear()
  await userEvent.click(textbox)
  await userEvent.keyboard('5')
  expect(drawn).toHaveBeenCalledTimes(1)
})
