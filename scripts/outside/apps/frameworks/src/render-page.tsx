import { EmailField } from '@otp-kit/react/email-field'
import { OtpInput } from '@otp-kit/react/otp-input'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { PhoneField } from '@otp-kit/react/phone-field'
import type { Preset } from '@otp-kit/react/theme'
import { createWorld } from '@otp-kit/testing'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { findProblems, findProblemsInList } from './find-problems.ts'

export interface PageOptions {
  readonly theme?: Preset
  /** Whether the page has Tailwind's classes, which win over our rules. */
  readonly utilities?: boolean
  /** An input and a primary button of the framework's, which ours are to look like; selectors within it. */
  readonly own?: {
    readonly content: ReactNode
    readonly input: string
    /** What draws the input's border. */
    readonly edge: string
    readonly button: string
  }
  /** What the framework needs around the page. */
  readonly around?: (page: ReactNode) => ReactNode
}

/** Calls `apply` with the scheme of the device, now and after each change. */
export function followScheme(apply: (scheme: 'light' | 'dark') => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const update = () => apply(dark.matches ? 'dark' : 'light')
  update()
  dark.addEventListener('change', update)
}

/** Renders flows and fields below what the framework has, and offers the page to the check as two functions. */
export function renderPage(options: PageOptions): void {
  const { theme, own, around = (page) => page } = options
  const world = createWorld({ code: '123456' })
  const flow = (id: string) => {
    const browser = world.browser()
    return (
      <div data-testid={id}>
        <OtpVerification
          theme={theme}
          verification={browser.openPage('phone')}
          transport={browser.transport}
          defaultCountry="US"
        />
      </div>
    )
  }
  Object.assign(window, { findProblems: () => findProblems(options), findProblemsInList })
  createRoot(document.getElementById('root')!).render(
    around(
      <main style={{ display: 'grid', gap: 24, maxWidth: 448, margin: '24px auto', padding: 24 }}>
        {own && (
          <div data-testid="own" style={{ display: 'grid', gap: 16 }}>
            {own.content}
          </div>
        )}
        {flow('number')}
        {flow('code')}
        {flow('verified')}
        <EmailField aria-label="E-mail alone" theme={theme} />
        <OtpInput aria-label="Code alone" theme={theme} className="max-w-50" />
        {/* The classes are part of the stylesheet, for buttons of an own layout. */}
        <div data-testid="buttons" data-otp-preset={theme} className="otp-field">
          <button type="button" className="otp-button" data-variant="primary">
            Primary
          </button>
          <button type="button" className="otp-button rounded-none px-10" data-variant="secondary">
            Secondary
          </button>
          <button type="button" className="otp-button" data-variant="link">
            Link
          </button>
        </div>
        <PhoneField aria-label="Phone alone" theme={theme} defaultCountry="GB" />
      </main>,
    ),
  )
}
