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
  ],
}
