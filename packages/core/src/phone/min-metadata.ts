import metadata from 'libphonenumber-js/metadata.min'
import { createPhoneMetadata } from './create-phone-metadata.ts'
import type { PhoneMetadata } from './phone-metadata.ts'

// In the same chunk: what full metadata needs beside its data (see `load-metadata.ts`).
export { createPhoneMetadata } from './create-phone-metadata.ts'

/** The smallest metadata: lengths and formats of all countries, no line types. */
export const minMetadata: PhoneMetadata = createPhoneMetadata(metadata, false)
