// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { Themed, ThemedForm } from './themed.tsx'
import { ThemedByCss } from './themed-by-css.tsx'

afterEach(cleanup)

test.each([
  ['a flow', Themed, '.otp-verification'],
  ['a field', Themed, '.otp-input'],
  ['an element around them', ThemedForm, 'form'],
])('a theme is set on %s', (_, Page, selector) => {
  const { container } = render(<Page />)
  const element = container.querySelector<HTMLElement>(selector)!
  expect(element.style.getPropertyValue('--otp-radius')).toBe('8px')
  expect(element.dataset['otpPreset']).toBe('minimal')
})

test('a theme as a rule needs no style in the HTML of the server', () => {
  const html = renderToString(<ThemedByCss nonce="some" />)
  expect(html).not.toContain(' style=')
  document.body.innerHTML = html
  expect(getComputedStyle(document.querySelector('form')!).colorScheme).toBe('dark')
})
