import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressFor, outcomeAddresses } from './email-outcomes.ts'

describe('outcomeAddresses', () => {
  it.each(outcomeAddresses)(
    '$address has a reserved domain and the name of its outcome',
    (entry) => {
      expect(entry.address).toBe(`${entry.outcome}@simulator.example`)
    },
  )

  it('has one address for each outcome', () => {
    expect(new Set(outcomeAddresses.map(({ outcome }) => outcome)).size).toBe(
      outcomeAddresses.length,
    )
  })

  it('is listed in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const rows = readme
      .match(/^\| `[\w-]+@simulator\.example` +\|.*\|$/gm)
      ?.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    expect(rows?.map(([, address, description]) => [address, description])).toEqual(
      outcomeAddresses.map(({ address, description }) => [address, description]),
    )
  })

  it('are found by their outcome', () => {
    expect(addressFor('approved')).toBe('approved@simulator.example')
    expect(() => Reflect.apply(addressFor, undefined, ['aproved'])).toThrow('no outcome "aproved"')
  })
})
