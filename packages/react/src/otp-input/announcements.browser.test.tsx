import { enCode } from '@otp-kit/core/messages'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent, type Locator } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { AnnounceContext, type Announce } from '../announcer/announce-context.ts'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { OtpInput } from './index.ts'

/** Returns all texts of the field's live region, in order. */
async function recordAnnouncements(region: Locator): Promise<string[]> {
  await expect.element(region).toBeInTheDocument()
  const announced: string[] = []
  new MutationObserver(() => announced.push(region.element().textContent)).observe(
    region.element(),
    {
      childList: true,
      characterData: true,
      subtree: true,
    },
  )
  return announced
}

const nonEmpty = (announced: readonly string[]): string[] =>
  announced.filter(Boolean).map((text) => text.trim())

describe('outside of a flow the field announces politely', () => {
  test('that a code was filled in, digit by digit', async () => {
    const { screen, input } = await codeField()
    fill(input, '123456')
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Code filled in: 1 2 3 4 5 6')
  })

  test('that the code is complete, once, until it changes', async () => {
    const { screen } = await codeField()
    const region = screen.getByRole('status')
    const announced = await recordAnnouncements(region)
    await userEvent.keyboard('12345')
    expect(announced).toEqual([])
    await userEvent.keyboard('6')
    await expect.element(region).toHaveTextContent('The code is complete.')
    await userEvent.keyboard('{Backspace}')
    await expect.element(region).toHaveTextContent('')
    expect(nonEmpty(announced)).toEqual(['The code is complete.'])
  })

  test('the same message again for another action', async () => {
    const { screen } = await codeField({ messages: enCode })
    const announced = await recordAnnouncements(screen.getByRole('status'))
    await copy('123456')
    await userEvent.paste()
    await expect.poll(() => nonEmpty(announced)).toHaveLength(1)
    await userEvent.paste()
    await expect.poll(() => nonEmpty(announced)).toHaveLength(2)
    expect(announced[0]).not.toBe(announced.at(-1))
  })

  test('which characters a code has, and that it is complete', async () => {
    const { screen, refusals } = await codeField()
    const region = screen.getByRole('status')
    await userEvent.keyboard('a')
    await expect.element(region).toHaveTextContent('The code has digits only.')
    await userEvent.keyboard('1 2-3456')
    await userEvent.keyboard('7')
    await expect.element(region).toHaveTextContent('The code is complete.')
    expect(refusals).toEqual([
      ['character', 'typing'],
      ['full', 'typing'],
    ])
  })

  test('why a text was refused, visibly', async () => {
    const { screen } = await codeField()
    await copy('hello')
    await userEvent.paste()
    const region = screen.getByRole('status')
    await expect.element(region).toHaveTextContent('No code was found in the text.')
    expect(region.element().getBoundingClientRect().height).toBeGreaterThan(10)
    await userEvent.keyboard('1')
    await expect.element(region).toHaveTextContent('')
    expect(region.element().getBoundingClientRect().height).toBeLessThan(2)
  })

  test('that a complete code was not accepted, each time it becomes invalid', async () => {
    const field = (invalid: boolean) => (
      <OtpInput aria-label="Code" aria-invalid={invalid} messages={enCode} />
    )
    const screen = await render(field(false))
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('123456')
    const region = screen.getByRole('status')
    await expect.element(region).toHaveTextContent('The code is complete.')
    await screen.rerender(field(true))
    await expect.element(region).toHaveTextContent('This code was not accepted.')
    await userEvent.keyboard('{Backspace}')
    await expect.element(region).toHaveTextContent('')
  })
})

test('nothing is announced again when the app renders, not even with a new catalogue object', async () => {
  let again = (): void => {}
  function App() {
    const [turn, setTurn] = useState(0)
    again = () => setTurn(turn + 1)
    return <OtpInput aria-label="Code" data-turn={turn} messages={{ ...enCode }} />
  }
  const screen = await render(<App />)
  await userEvent.click(screen.getByRole('textbox'))
  const announced = await recordAnnouncements(screen.getByRole('status'))
  await userEvent.keyboard('123456')
  await expect.poll(() => nonEmpty(announced)).toHaveLength(1)
  for (const turn of ['1', '2', '3']) {
    again()
    await expect
      .poll(() => document.querySelector('.otp-input')!.getAttribute('data-turn'))
      .toBe(turn)
  }
  expect(nonEmpty(announced)).toHaveLength(1)
})

test('a code that the app does not accept is not announced as complete', async () => {
  const screen = await render(
    <OtpInput aria-label="Code" value="12345" onValueChange={() => {}} messages={enCode} />,
  )
  await userEvent.click(screen.getByRole('textbox'))
  const announced = await recordAnnouncements(screen.getByRole('status'))
  await userEvent.keyboard('{End}6')
  await userEvent.keyboard('a')
  await expect.poll(() => nonEmpty(announced)).toEqual(['The code has digits only.'])
})

describe('the messages are in the language', () => {
  test('of the page, from the start', async () => {
    pageIn('de')
    const { input, screen } = await codeField()
    await expect.poll(() => input.title).toBe('6 Ziffern')
    await userEvent.keyboard('123456')
    await expect.element(screen.getByRole('status')).toHaveTextContent('Der Code ist vollständig.')
  })

  test('of `locale`, also when it changes', async () => {
    const field = (locale: string) => <OtpInput aria-label="Code" locale={locale} />
    const screen = await render(field('de'))
    const input = screen.getByRole('textbox')
    await expect.element(input).toHaveAttribute('title', '6 Ziffern')
    await screen.rerender(field('ar'))
    await expect.element(input).not.toHaveAttribute('title', '6 Ziffern')
    await screen.rerender(field('en'))
    await expect.element(input).toHaveAttribute('title', '6 digits')
  })

  test('of given messages, from the first render', async () => {
    const messages = { ...enCode, locale: 'nl', 'code.digits': { other: '{n} cijfers' } }
    const { input } = await codeField({ messages })
    expect(input.title).toBe('6 cijfers')
  })
})

test('inside a flow the flow announces, nothing twice', async () => {
  const announce = vi.fn<Announce>()
  const { screen, input } = await codeField({ messages: enCode }, (field) => (
    <AnnounceContext.Provider value={announce}>{field}</AnnounceContext.Provider>
  ))
  // The flow shows and announces why a key was refused.
  await userEvent.keyboard('a')
  fill(input, '123456')
  await expect
    .poll(() => announce.mock.calls.at(-1))
    .toEqual(['Code filled in: 1 2 3 4 5 6', 'polite'])
  expect(announce).toHaveBeenCalledTimes(1)
  expect(screen.container.querySelector('[role=status]')).toBeNull()
})

test('a masked code is not announced', async () => {
  const { screen, input } = await codeField({ mask: true })
  fill(input, '123456')
  await expect.element(screen.getByRole('status')).toHaveTextContent('The code is complete.')
})
