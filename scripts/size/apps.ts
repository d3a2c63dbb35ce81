/** What an app imports of the packages, and what that may weigh. */
export interface App {
  readonly name: string
  /** The app's module, as the README shows its imports. */
  readonly source: string
  /** kB (1000 bytes), gzipped, of what is loaded with the page; React, TanStack Query and react-hook-form not counted. */
  readonly budget: number
  /**
   * kB, where the budget is missed for now: what it may weigh until then. It is still printed as missed, and any growth
   * fails.
   */
  readonly missedAt?: number | undefined
  /** Whether it needs TanStack Query. The others must not import it. */
  readonly usesQuery: boolean
}

export const apps: readonly App[] = [
  {
    name: 'code field',
    source: "export { OtpInput } from '@otp-kit/react/otp-input'",
    budget: 6.5,
    // Within it without the handling of presses, drags, arrows and deletions by slot, which browsers disagree about, the
    // theme, and validity that accessibility trees expose only once something is wrong (1 kB).
    missedAt: 8.6,
    usesQuery: false,
  },
  {
    name: 'phone field',
    source: "export { PhoneField } from '@otp-kit/react/phone-field'",
    budget: 13,
    // Within it without the theme and the validity of the code field.
    missedAt: 13.4,
    usesQuery: false,
  },
  {
    name: '`<OtpVerification>`, both kinds',
    source: "export { OtpVerification } from '@otp-kit/react/otp-verification'",
    budget: 40,
    // Beyond it: what is announced, when and once (1.2 kB), the library that suggests the domain of a mistyped address (1.8 kB, most of it its lists), and the code
    // field's share.
    missedAt: 47.8,
    usesQuery: true,
  },
  {
    name: '`useEmailVerification` alone',
    source: "export { useEmailVerification } from '@otp-kit/react'",
    budget: 20,
    usesQuery: true,
  },
]

/** What is loaded later, known by the module that is imported for it. */
export interface LaterLoad {
  readonly name: string
  readonly module: RegExp
  /** kB (1000 bytes), gzipped; `undefined` where most pages never load it. */
  readonly budget: number | undefined
}

export const laterLoads: readonly LaterLoad[] = [
  { name: 'numbering metadata with types', module: /metadata\.max/, budget: undefined },
  { name: 'numbering metadata', module: /core\/dist\/phone\//, budget: 38 },
  { name: 'country list', module: /react\/dist\/country-picker\//, budget: 16 },
  { name: 'list of languages', module: /core\/dist\/messages\/load-nearest/, budget: 2 },
  { name: 'catalogue, the largest', module: /core\/dist\/messages\/catalogues\//, budget: 3.5 },
]

/** kB (1000 bytes), gzipped. */
export const stylesheetBudget = 4
/** kB (1000 bytes), gzipped, of each preset's stylesheet. */
export const presetBudget = 1

/** From an opened page to "verified" with the default country: requests for scripts and stylesheets. */
export const requestBudget = 4
