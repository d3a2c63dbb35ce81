import type { Messages } from './catalogue.ts'

/** The catalogues besides English, which is the default and part of every component. One chunk each. */
export const sources: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./catalogues/ar.ts')).ar,
  de: async () => (await import('./catalogues/de.ts')).de,
}
