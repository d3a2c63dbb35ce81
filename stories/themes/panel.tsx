import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { Preset } from '@otp-kit/react/theme'
import type { CSSProperties, ReactElement } from 'react'
import type { OpenScreen, Screen } from '../plays/screens.ts'
import { frameworks, type Framework } from './framework-variables.ts'

export type OpenScreens = ReadonlyMap<Screen, OpenScreen>

interface PanelProps {
  readonly preset: Preset
  readonly scheme: 'light' | 'dark'
  readonly screens: OpenScreens
}

const plainPages = {
  light: { background: '#fff', color: '#15181e' },
  dark: { background: '#101216', color: '#eceef2' },
} as const

/** A part of a page in one scheme, as the page of the preset's framework would be, with a flow on each screen. */
export function Panel({ preset, scheme, screens }: PanelProps): ReactElement {
  const framework = frameworks[preset]
  const style: CSSProperties = {
    ...framework?.variables[scheme],
    ...(framework?.page ?? plainPages[scheme]),
    colorScheme: scheme,
    display: 'grid',
    gap: 32,
    padding: 24,
  }
  return (
    <section aria-label={scheme} className={scheme} style={style}>
      {framework && <Neighbours {...framework} />}
      {[...screens].map(([screen, { page, world }]) => (
        <div key={screen} data-screen={screen}>
          <OtpVerification
            theme={preset}
            defaultCountry="US"
            verification={page}
            transport={world.transport}
          />
        </div>
      ))}
    </section>
  )
}

/** An input and a primary button that look like those of the framework. */
function Neighbours({ edge, radius, height, accent, onAccent }: Framework): ReactElement {
  const control: CSSProperties = {
    border: '1px solid transparent',
    borderRadius: radius,
    boxSizing: 'border-box',
    color: 'inherit',
    font: 'inherit',
    height,
    padding: '0 12px',
  }
  return (
    <div data-neighbours style={{ display: 'grid', gap: 12, maxWidth: '28rem' }}>
      <input
        aria-label="City"
        defaultValue="Berlin"
        style={{ ...control, background: 'transparent', borderColor: edge }}
      />
      <button type="button" style={{ ...control, background: accent, color: onAccent }}>
        Create account
      </button>
    </div>
  )
}
