import type { Field } from '../fields.ts'
import { serverHtml } from './server-html.ts'
import { weigh } from './weigh.ts'
import type { Weight } from './weigh.ts'

export interface Bytes extends Weight {
  /** Size of the empty field's server HTML, uncompressed. */
  readonly html: number
}

export async function bytesOf(field: Field): Promise<Bytes> {
  return { ...(await weigh(field)), html: await serverHtml(field.id) }
}
