import { useState, type CSSProperties } from 'react'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import { contrast } from '../testing/contrast.ts'
import { presets } from './presets.ts'
import { themeProps } from './theme.ts'
import type { Preset } from './theme.ts'
import './styles.css'
import './presets/bootstrap.css'
import './presets/material.css'
import './presets/minimal.css'
import './presets/shadcn.css'

interface PageProps {
  readonly className?: string
  readonly style: CSSProperties
}

const dark = { background: '#0a0a0a', color: '#ededed' }

/** Pages as they are found: not all of those that are dark set `color-scheme`. */
const pages: Readonly<Record<string, PageProps>> = {
  'a plain page': { style: { background: '#fff', color: '#000' } },
  'grey text on a tinted page': { style: { background: '#f4f5f2', color: '#333' } },
  'grey text on a light page, like that of create-vite': {
    style: { background: '#fff', color: '#6b6375' },
  },
  'grey text on a dark page, like that of create-vite': {
    style: { background: '#16171d', color: '#9ca3af', colorScheme: 'dark' },
  },
  'a dark page': { style: { ...dark, colorScheme: 'dark' } },
  'a dark page without a color scheme, like that of create-next-app': { style: dark },
  'a dark page by a class, like that of shadcn/ui': { className: 'dark', style: dark },
  'a light part of a dark page': {
    className: 'light',
    style: { background: '#fff', color: '#111', colorScheme: 'dark' },
  },
}

/** The texts of a flow, and the fields. */
function Looks({ preset }: { readonly preset: Preset }) {
  const [code, setCode] = useState('12')
  return (
    <div {...themeProps(preset)}>
      <div className="otp-field">
        <span className="otp-label">Label</span>
        <p className="otp-hint">Hint</p>
        <p className="otp-problem">Problem</p>
        <svg className="otp-verified-mark" />
        {(['primary', 'secondary', 'link'] as const).map((variant) => (
          <button key={variant} type="button" className="otp-button" data-variant={variant}>
            {variant}
          </button>
        ))}
      </div>
      <PhoneField aria-label="Phone" defaultCountry="US" />
      <OtpInput aria-label="Code" value={code} onValueChange={setCode} />
    </div>
  )
}

async function renderOn(name: string, preset: Preset): Promise<void> {
  await render(
    <main {...pages[name]} data-testid="page">
      <Looks preset={preset} />
    </main>,
  )
}

describe.each(presets)('the preset %s', (preset) => {
  test.each(Object.keys(pages))('has contrast on %s', async (name) => {
    await renderOn(name, preset)
    const ratios = (expected: number, parts: Readonly<Record<string, string>>) => {
      for (const [selector, property] of Object.entries(parts)) {
        expect(
          contrast(document.querySelector(selector)!, property),
          `${property} of ${selector}`,
        ).toBeGreaterThan(expected)
      }
    }
    ratios(4.49, {
      '.otp-label': 'color',
      '.otp-hint': 'color',
      '.otp-problem': 'color',
      '[data-variant=primary]': 'color',
      '[data-variant=secondary]': 'color',
      '[data-variant=link]': 'color',
      '.otp-control-input': 'color',
      '.otp-country-code': 'color',
      '.otp-slot': 'color',
    })
    ratios(3, {
      '.otp-control': 'border-bottom-color',
      '.otp-slot': 'border-bottom-color',
      '.otp-verified-mark': 'stroke',
      '.otp-country-chevron': 'stroke',
    })

    await page.getByRole('textbox', { name: 'Code' }).click()
    // The ring, or the line that `minimal` has in its place.
    ratios(3, { '[data-active]': 'outline-color', '.otp-slot[data-active]': 'border-bottom-color' })
    for (const variant of ['primary', 'secondary', 'link']) {
      const button = document.querySelector<HTMLElement>(`[data-variant=${variant}]`)!
      button.focus({ focusVisible: true })
      ratios(3, { [`[data-variant=${variant}]:focus-visible`]: 'outline-color' })
    }

    await page.getByRole('button', { name: /United States/ }).click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    ratios(4.49, {
      '.otp-country-name': 'color',
      '.otp-country-option .otp-country-code': 'color',
      '.otp-country-search': 'color',
    })
    ratios(3, { '.otp-country-search': 'border-bottom-color' })
  })
})
