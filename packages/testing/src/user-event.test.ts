// @vitest-environment jsdom
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { askForCode, typeCode } from './user-event.ts'

afterEach(() => document.body.replaceChildren())

function add(html: string): Element {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  return box
}

const valueOf = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value

test('in a form of your own the code is asked for by Enter', async () => {
  const form = add('<input autocomplete="section-a tel-national tel">')
  const keys: string[] = []
  form.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) keys.push(event.key)
  })
  await askForCode(userEvent.setup(), '+12025550199')
  expect(valueOf('input')).toBe('+12025550199')
  expect(keys.at(-1)).toBe('Enter')
})

test('the e-mail field of a flow comes before others, and its button is pressed', async () => {
  add(`
    <input id="contact" type="email" autocomplete="email">
    <div data-step="destination" data-status="idle">
      <input id="verified" type="email">
      <button data-action="change">Other</button><button data-action="send">Send</button>
    </div>`)
  const pressed: (string | null)[] = []
  document.body.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) pressed.push(target.textContent)
  })
  await askForCode(userEvent.setup(), 'ada@example.com')
  expect(valueOf('#verified')).toBe('ada@example.com')
  expect(valueOf('#contact')).toBe('')
  expect(pressed).toEqual(['Send'])
})

test('of two flows, the one that is given is filled', async () => {
  add('<input id="first" autocomplete="one-time-code" value="99">')
  const second = add('<input id="second" autocomplete="one-time-code" value="99">')
  await typeCode(userEvent.setup(), '424242', second)
  expect(valueOf('#first')).toBe('99')
  expect(valueOf('#second')).toBe('424242')
})

test('a flow can be what is given, and its send is awaited', async () => {
  const box = add(`
    <div data-step="destination" data-status="idle">
      <input type="tel"><button data-action="send">Send</button>
    </div>`)
  const flow = box.querySelector<HTMLElement>('[data-step]')!
  box.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    flow.dataset['status'] = 'sending'
    setTimeout(() => (flow.dataset['status'] = 'awaiting'), 50)
  })
  await askForCode(userEvent.setup(), '+12025550199', flow)
  expect(flow.dataset['status']).toBe('awaiting')
})
