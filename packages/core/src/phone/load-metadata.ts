import type { PhoneMetadata } from './phone-metadata.ts'

let min: Promise<PhoneMetadata> | undefined
let full: Promise<PhoneMetadata> | undefined

/**
 * Loads the numbering metadata: libphonenumber's metadata and examples and the code that reads them, in one chunk; once for all fields. A field
 * calls it at its first touch, or on mount where it has a value.
 *
 * Meanwhile the field takes any text, shows it as typed, and reads only numbers that begin with `+` or an international
 * prefix (`parsePhoneWithoutMetadata`); nothing is formatted or refused. Where a chunk can't be loaded the promise rejects
 * and the field stays like that; the next call (the field's next focus) tries again. Chromium 156 still remembers a failed
 * import until the page is reloaded (whatwg/html#6768).
 *
 * @param withTypes also loads a second chunk, twice as large, whose metadata contains line types. @default false
 */
export function loadPhoneMetadata(withTypes = false): Promise<PhoneMetadata> {
  if (withTypes) {
    return (full ??= loadFull().catch((error: unknown) => {
      full = undefined
      throw error
    }))
  }
  return (min ??= loadMin().catch((error: unknown) => {
    min = undefined
    throw error
  }))
}

async function loadMin(): Promise<PhoneMetadata> {
  return (await import('./min-metadata.ts')).minMetadata
}

async function loadFull(): Promise<PhoneMetadata> {
  const [{ createPhoneMetadata }, { default: metadata }] = await Promise.all([
    // The reader shares this chunk with the small metadata, so that most pages need one request.
    import('./min-metadata.ts'),
    import('libphonenumber-js/metadata.max'),
  ])
  return createPhoneMetadata(metadata, true)
}
