import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  focused,
  inFlow,
  region,
  show,
  suggestion,
  textbox,
} from '../testing/fixtures/email-field.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'

describe('a mistyped domain', () => {
  test('is offered while typing, and nothing is corrected by itself', async () => {
    const { screen, input, last } = await focused()
    await userEvent.keyboard('ada@gmial.com')
    await expect.element(suggestion).toHaveTextContent('Did you mean ada@gmail.com?')
    await expect.element(region).toHaveTextContent('Did you mean ada@gmail.com?')
    await expect.element(textbox).toHaveAccessibleDescription('Did you mean ada@gmail.com?')
    expect(screen.container.querySelector('.otp-email-field')).toHaveAttribute('data-suggestion')
    expect(blockedBy(input)).toBe('')
    expect(last()?.address).toBe('ada@gmial.com')
    await userEvent.tab()
    await userEvent.tab()
    expect(last()?.address).toBe('ada@gmial.com')
    await expect.element(suggestion).toBeVisible()
  })

  test('that may be unfinished is offered once the field is left', async () => {
    await focused()
    await userEvent.keyboard('ada@gmail.co')
    await expect.element(suggestion).not.toBeInTheDocument()
    await userEvent.tab()
    await expect.element(suggestion).toBeVisible()
    await userEvent.click(textbox)
    await userEvent.keyboard('m')
    await expect.element(suggestion).not.toBeInTheDocument()
  })

  test('is replaced by a press, which leaves focus in the field', async () => {
    const { reported, last } = await focused()
    await userEvent.keyboard('ada@gmial.com')
    const { length } = reported
    await userEvent.click(suggestion)
    expect(reported).toHaveLength(length + 1)
    expect(last()).toEqual({ text: 'ada@gmail.com', address: 'ada@gmail.com', by: 'suggestion' })
    await expect.element(textbox).toHaveValue('ada@gmail.com')
    await expect.element(textbox).toHaveFocus()
    await expect.element(suggestion).not.toBeInTheDocument()
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.keyboard('x')
    await expect.element(textbox).toHaveValue('ada@gmail.comx')
  })

  test('is replaced by keyboard', async () => {
    await focused()
    await userEvent.keyboard('ada@gmial.com')
    await userEvent.tab()
    await expect.element(suggestion).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(textbox).toHaveValue('ada@gmail.com')
    await expect.element(textbox).toHaveFocus()
  })

  test('that is restored after that is meant, and not offered again', async () => {
    const { last } = await focused()
    await userEvent.keyboard('ada@gmial.com')
    await userEvent.click(suggestion)
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(textbox).toHaveValue('ada@gmial.com')
    expect(last()?.by).toBe('undo')
    await expect.element(suggestion).not.toBeInTheDocument()
    await userEvent.tab()
    await expect.element(suggestion).not.toBeInTheDocument()
  })

  test('is offered in the language of the field', async () => {
    await focused({ locale: 'de' })
    await userEvent.keyboard('ada@gmial.com')
    await expect
      .element(page.getByRole('button'))
      .toHaveTextContent(/^Meinten Sie ada@gmail\.com\?$/)
  })

  test('is announced once by the flow around', async () => {
    const announced: unknown[] = []
    await focused(
      {},
      inFlow((...args) => void announced.push(args)),
    )
    await userEvent.keyboard('ada@gmial.com')
    await expect.element(suggestion).toBeVisible()
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    expect(announced).toEqual([['Did you mean ada@gmail.com?', 'polite']])
  })
})

test.each(['ada@gmail.com', 'ada@gmx.de', 'ada@hey.com', 'ada@example.com'])(
  'nothing is offered for %s',
  async (address) => {
    await focused()
    await userEvent.keyboard(address)
    await userEvent.tab()
    await expect.element(page.getByRole('button')).not.toBeInTheDocument()
  },
)

test.each([{ suggestions: false }, { readOnly: true }, { disabled: true }])(
  'nothing is offered with %j',
  async (props) => {
    await show({ defaultValue: 'ada@gmial.com', ...props })
    await expect.element(page.getByRole('button')).not.toBeInTheDocument()
  },
)

test('a suggestion does not submit the form', async () => {
  let submissions = 0
  await focused({}, (field) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submissions++
      }}
    >
      {field}
    </form>
  ))
  await userEvent.keyboard('ada@gmial.com')
  await userEvent.click(suggestion)
  expect(submissions).toBe(0)
})
