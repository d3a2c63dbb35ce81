import { enCode } from '@otp-kit/core/messages'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent, type Locator } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { AnnounceContext, type Announce } from '../announcer/announce-context.ts'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { OtpInput } from './index.ts'

/** Everything that the field's own region has held, one after the other. */
async function hearing(region: Locator): Promise<string[]> {
  await expect.element(region).toBeInTheDocument()
  const heard: string[] = []
  new MutationObserver(() => heard.push(region.element().textContent)).observe(region.element(), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  return heard
}

const said = (heard: readonly string[]): string[] =>
  heard.filter(Boolean).map((text) => text.trim())

describe('alone the field says politely', () => {
  test('that a code was filled in, digit by digit', async () => {
    const { screen, input } = await codeField()
    fill(input, '123456')
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Code filled in: 1 2 3 4 5 6')
  })

  test('that it is complete, once, and nothing more once that is over', async () => {
    const { screen } = await codeField()
    const region = screen.getByRole('status')
    const heard = await hearing(region)
    await userEvent.keyboard('12345')
    expect(heard).toEqual([])
    await userEvent.keyboard('6')
    await expect.element(region).toHaveTextContent('The code is complete.')
    await userEvent.keyboard('{Backspace}')
    await expect.element(region).toHaveTextContent('')
    expect(said(heard)).toEqual(['The code is complete.'])
  })

  test('the same again when it is true again', async () => {
    const { screen } = await codeField({ messages: enCode })
    const heard = await hearing(screen.getByRole('status'))
    await copy('123456')
    await userEvent.paste()
    await expect.poll(() => said(heard)).toHaveLength(1)
    await userEvent.paste()
    await expect.poll(() => said(heard)).toHaveLength(2)
    expect(heard[0]).not.toBe(heard.at(-1))
  })

  test('which keys a code has a place for, and that it is complete', async () => {
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

  test('why a text was not taken, where that is seen, too', async () => {
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

  test('that a whole code was not accepted, each time that the host finds so', async () => {
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

test('nothing is said again because the host renders, not even with a catalogue made anew', async () => {
  let again = (): void => {}
  function Host() {
    const [turn, setTurn] = useState(0)
    again = () => setTurn(turn + 1)
    return <OtpInput aria-label="Code" data-turn={turn} messages={{ ...enCode }} />
  }
  const screen = await render(<Host />)
  await userEvent.click(screen.getByRole('textbox'))
  const heard = await hearing(screen.getByRole('status'))
  await userEvent.keyboard('123456')
  await expect.poll(() => said(heard)).toHaveLength(1)
  for (const turn of ['1', '2', '3']) {
    again()
    await expect
      .poll(() => document.querySelector('.otp-input')!.getAttribute('data-turn'))
      .toBe(turn)
  }
  expect(said(heard)).toHaveLength(1)
})

test('a code that the host does not let stand is not called complete', async () => {
  const screen = await render(
    <OtpInput aria-label="Code" value="12345" onValueChange={() => {}} messages={enCode} />,
  )
  await userEvent.click(screen.getByRole('textbox'))
  const heard = await hearing(screen.getByRole('status'))
  await userEvent.keyboard('{End}6')
  await userEvent.keyboard('a')
  await expect.poll(() => said(heard)).toEqual(['The code has digits only.'])
})

describe('in the language', () => {
  test('of the page, from the start', async () => {
    pageIn('de')
    const { input, screen } = await codeField()
    await expect.poll(() => input.title).toBe('6 Ziffern')
    await userEvent.keyboard('123456')
    await expect.element(screen.getByRole('status')).toHaveTextContent('Der Code ist vollständig.')
  })

  test('that is asked for, and of another one that is asked for later', async () => {
    const field = (locale: string) => <OtpInput aria-label="Code" locale={locale} />
    const screen = await render(field('de'))
    const input = screen.getByRole('textbox')
    await expect.element(input).toHaveAttribute('title', '6 Ziffern')
    await screen.rerender(field('ar'))
    await expect.element(input).not.toHaveAttribute('title', '6 Ziffern')
    await screen.rerender(field('en'))
    await expect.element(input).toHaveAttribute('title', '6 digits')
  })

  test('that the host gives in words, at once', async () => {
    const messages = { ...enCode, locale: 'nl', 'code.digits': '{length} cijfers' }
    const { input } = await codeField({ messages })
    expect(input.title).toBe('6 cijfers')
  })
})

test('inside a flow the flow speaks, of nothing twice', async () => {
  const announce = vi.fn<Announce>()
  const { screen, input } = await codeField({ messages: enCode }, (field) => (
    <AnnounceContext.Provider value={announce}>{field}</AnnounceContext.Provider>
  ))
  await userEvent.keyboard('a')
  await expect
    .poll(() => announce.mock.calls.map(([text]) => text))
    .toEqual(['The code has digits only.'])
  fill(input, '123456')
  await expect
    .poll(() => announce.mock.calls.at(-1))
    .toEqual(['Code filled in: 1 2 3 4 5 6', 'polite'])
  expect(announce).toHaveBeenCalledTimes(2)
  expect(screen.container.querySelector('[role=status]')).toBeNull()
})

test('a masked code is not read out', async () => {
  const { screen, input } = await codeField({ mask: true })
  fill(input, '123456')
  await expect.element(screen.getByRole('status')).toHaveTextContent('The code is complete.')
})
