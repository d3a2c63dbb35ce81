import { createElement } from 'react'
import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import type { FieldProps } from '../fields/field-props.ts'

/** Returns the size of an empty field's server HTML, in uncompressed bytes. */
export async function serverHtml(field: string): Promise<number> {
  const module: { readonly default: ComponentType<FieldProps> } = await import(
    `../fields/${field}.tsx`
  )
  return Buffer.byteLength(renderToString(createElement(module.default)))
}
