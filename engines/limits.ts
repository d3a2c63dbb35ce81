import type { EngineName } from './engines.ts'

const byScript =
  'no autofill, menus or input methods: no driver reaches them; the tests insert and select by script'

/** What cannot be done in an engine here, why, and what the tests do instead. */
export const limits: { readonly [E in EngineName]: readonly string[] } = {
  chromium: [byScript],
  firefox: [byScript],
  webkit: [
    byScript,
    'no Ctrl+Z: WebKitWebDriver binds no key to undo; the tests undo by `document.execCommand`',
    'no page of 320 px: MiniBrowser’s window is at least 447 px wide; the tests use 450 px',
  ],
}

/** The width of a narrow page, in CSS pixels (WCAG 2.2, 1.4.10). */
export const narrowWidth: { readonly [E in EngineName]: number } = {
  chromium: 320,
  firefox: 320,
  webkit: 450,
}
