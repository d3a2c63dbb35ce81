import metadata from 'libphonenumber-js/metadata.min'
import { createEngine } from './create-engine.ts'
import type { PhoneEngine } from './engine.ts'

/** libphonenumber's plans with the smallest metadata: lengths and formats of all countries, no types of line. */
export const libphonenumberEngine: PhoneEngine = createEngine(metadata)
