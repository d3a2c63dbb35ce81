import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { EmailField } from '../email-field/index.ts'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import { contrast } from '../testing/contrast.ts'
import type { Theme } from './index.ts'
import './styles.css'
import './presets/bootstrap.css'
import './presets/minimal.css'

afterEach(() => {
  vi.restoreAllMocks()
})

const theme: Theme = {
  preset: 'bootstrap',
  mode: 'dark',
  tokens: { colorPopover: 'rgb(0, 0, 80)', dark: { colorBorder: 'rgb(255, 0, 0)' } },
}

const styleOf = (selector: string): CSSStyleDeclaration =>
  getComputedStyle(document.querySelector(selector)!)

describe('a theme for a field alone', () => {
  test.each([
    ['.otp-input', '.otp-slot', OtpInput],
    ['.otp-phone-field', '.otp-control', PhoneField],
    ['.otp-email-field', '.otp-control', EmailField],
  ] as const)('%s', async (root, edge, Field) => {
    await render(<Field aria-label="Field" theme={theme} style={{ maxWidth: 200 }} />)
    expect(styleOf(root)).toMatchObject({ colorScheme: 'dark', maxWidth: '200px' })
    expect(styleOf(edge).borderColor).toBe('rgb(255, 0, 0)')
    expect(styleOf(edge).borderRadius).toBe('6px')
    expect(document.querySelector(root)!.getAttribute('theme')).toBeNull()
  })

  test('reaches the country list', async () => {
    await render(<PhoneField theme={theme} aria-label="Phone" />)
    await page.getByRole('button').click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    expect(styleOf('.otp-country-popover').backgroundColor).toBe('rgb(0, 0, 80)')
  })
})

test.each([
  ['.otp-slot[data-active]', OtpInput],
  ['.otp-control', PhoneField],
] as const)('minimal: a thicker line in place of a focus ring, %s', async (edge, Field) => {
  const minimal: Theme = {
    preset: 'minimal',
    tokens: { colorText: 'rgb(1, 2, 3)', duration: '0s' },
  }
  await render(<Field aria-label="Field" theme={minimal} />)
  await page.getByRole('textbox').click()
  expect(styleOf(edge)).toMatchObject({
    outlineWidth: '0px',
    borderBottomColor: 'rgb(1, 2, 3)',
    boxShadow: 'rgb(1, 2, 3) 0px 1px 0px 0px',
  })
})

test('a wrong code that is selected has the colour of a problem', async () => {
  const tokens = { colorAccent: '#00f', colorDanger: '#f00', colorSurface: '#fff' }
  await render(<OtpInput aria-label="Code" aria-invalid defaultValue="123456" theme={{ tokens }} />)
  await page.getByRole('textbox').click()
  await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}')
  await expect.poll(() => styleOf('.otp-slot').backgroundColor).toBe('color(srgb 1 0.86 0.86)')
})

describe('the mode', () => {
  const color: Theme = { tokens: { light: { colorText: '#000' }, dark: { colorText: '#fff' } } }
  const light = 'rgb(0, 0, 0)'
  const dark = 'rgb(255, 255, 255)'

  test.each([
    ['a page that says nothing', {}, light],
    ['color-scheme', { style: { colorScheme: 'dark' } }, dark],
    ['a class', { className: 'dark' }, dark],
    [
      'a class, in a page of the other scheme',
      { className: 'light', style: { colorScheme: 'dark' } },
      light,
    ],
    ['data-theme', { 'data-theme': 'dark' }, dark],
    ['data-bs-theme', { 'data-bs-theme': 'dark' }, dark],
    ['data-mui-color-scheme', { 'data-mui-color-scheme': 'dark' }, dark],
    ['another theme of that attribute', { 'data-theme': 'pastel' }, light],
  ])('`auto` follows %s', async (_, attributes, expected) => {
    await render(
      <main {...attributes}>
        <OtpInput aria-label="Code" theme={color} />
      </main>,
    )
    expect(styleOf('.otp-slot').color).toBe(expected)
  })

  test('`auto` follows the nearest class', async () => {
    await render(
      <main className="dark">
        <section className="light">
          <OtpInput aria-label="Code" theme={color} />
        </section>
      </main>,
    )
    expect(styleOf('.otp-slot').color).toBe(light)
  })

  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('`%s` is that of the field, whatever the page', async (mode, expected) => {
    const page = { light: 'dark', dark: 'light' }[mode]
    await render(
      <main className={page} style={{ colorScheme: page }}>
        <OtpInput aria-label="Code" theme={{ ...color, mode }} />
      </main>,
    )
    expect(styleOf('.otp-slot').color).toBe(expected)
  })
})

test.each([
  ['a light page', { background: '#fff', color: '#000' }],
  ['a dark page that sets no `color-scheme`', { background: '#0a0a0a', color: '#ededed' }],
])('the country list looks like %s', async (_, style) => {
  await render(
    <main style={style}>
      <PhoneField aria-label="Phone" />
    </main>,
  )
  await page.getByRole('button').click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  const list = document.querySelector('.otp-country-popover')!
  expect(contrast(list, 'background-color')).toBeLessThan(1.5)
})

test('a preset inside another begins with the defaults', async () => {
  await render(
    <main data-otp-preset="bootstrap">
      <OtpInput aria-label="Code" theme="default" />
    </main>,
  )
  expect(styleOf('.otp-slot').borderRadius).toBe('10px')
})

test('slots have a radius of their own, and follow `radius` without it', async () => {
  const { rerender } = await render(
    <OtpInput aria-label="Code" theme={{ tokens: { radius: '3px' } }} />,
  )
  expect(styleOf('.otp-slot').borderRadius).toBe('3px')
  await rerender(
    <OtpInput aria-label="Code" theme={{ tokens: { radius: '3px', slotRadius: '50%' } }} />,
  )
  expect(styleOf('.otp-slot').borderRadius).toBe('50%')
})

test('warns about a preset without its stylesheet', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await render(<OtpInput aria-label="Code" theme="bootstrap" />)
  expect(said).not.toHaveBeenCalled()
  await render(<OtpInput aria-label="Code" theme={{ preset: 'material' }} />)
  expect(said.mock.calls[0]?.[0]).toContain('@otp-kit/react/presets/material.css')
})
