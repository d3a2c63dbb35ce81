import metadata from 'libphonenumber-js/metadata.max'
import { createEngine } from './create-engine.ts'
import type { PhoneEngine } from './engine.ts'
import { typeOf } from './phone-type.ts'

/** libphonenumber's plans with full metadata, as servers use it: types of line, too. */
export const libphonenumberEngine: PhoneEngine = createEngine(metadata, typeOf)
