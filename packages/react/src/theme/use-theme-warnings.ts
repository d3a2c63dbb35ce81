import { useEffect } from 'react'
import { warn } from '../utils/warn.ts'
import type { Theme } from './theme.ts'

// Checked in place, so that bundlers drop the warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Warns developers about a preset whose stylesheet is missing. Each sets `--otp-preset` to its name, `styles.css` to `default`. */
export function useThemeWarnings(theme: Theme | undefined): void {
  if (process.env.NODE_ENV === 'production') return
  const preset = typeof theme === 'string' ? theme : theme?.preset
  // oxlint-disable-next-line react/rules-of-hooks -- the same in every render of one build.
  useEffect(() => {
    if (!preset) return
    const element = document.querySelector(`[data-otp-preset=${JSON.stringify(preset)}]`)
    const applied = element && getComputedStyle(element).getPropertyValue('--otp-preset')
    // Nothing where `styles.css` is missing, too: an app may have styles of its own, and tests none.
    if (!applied || applied === preset) return
    warn(
      `The preset \`${preset}\` has no effect without its stylesheet. Import '@otp-kit/react/presets/${preset}.css' ` +
        "beside '@otp-kit/react/styles.css'.",
    )
  }, [preset])
}
