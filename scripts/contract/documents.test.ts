import { readFile } from 'node:fs/promises'
import { Validator } from '@seriousme/openapi-schema-validator'
import { rules } from '@otp-kit/core/conformance'
import { describe, expect, it } from 'vitest'
import { contractDocuments } from './documents.ts'
import { pageEvents, serverEvents } from './event-tables.ts'
import { readFieldDocs } from './field-docs.ts'

describe('the documents of the contract', () => {
  it('are those that the schemas and rules give: run `pnpm contract` after a change', async () => {
    for (const { path, text } of await contractDocuments()) {
      expect(await readFile(path, 'utf8'), path).toBe(text)
    }
  })

  it('describe every event', () => {
    const events = [...pageEvents(), ...serverEvents()]
    expect(events.filter(({ type, description }) => !type || !description)).toEqual([])
  })

  it('contain a valid OpenAPI document', async () => {
    const documents = await contractDocuments()
    const text = documents.find(({ path }) => path.endsWith('.yaml'))?.text ?? ''
    const { valid, errors } = await new Validator().validate(text)
    expect([valid, errors]).toEqual([true, undefined])
  })

  it('name each rule once', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

it('reads the docstrings of fields, over one line or more', () => {
  const source = `
/** Of the interface. */
export interface Message {
  /** First. */
  readonly first: string
  readonly second?: number
  /**
   * Third,
   * over lines.
   */
  readonly third: boolean
}
`
  const docs = readFieldDocs(source).get('Message')
  expect([...(docs ?? [])]).toEqual([
    ['first', 'First.'],
    ['third', 'Third, over lines.'],
  ])
})
