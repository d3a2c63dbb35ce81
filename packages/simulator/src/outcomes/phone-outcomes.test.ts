import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numberFor, outcomeNumbers } from './phone-outcomes.ts'
import { readPhone } from '../phone.ts'

describe('outcomeNumbers', () => {
  it.each(outcomeNumbers)('$number is a valid number reserved for fiction', ({ number }) => {
    expect(readPhone(number)?.e164).toBe(number)
    expect(number).toMatch(/^\+12(?:02|12)55501\d\d$/)
  })

  it('has one number for each outcome', () => {
    expect(new Set(outcomeNumbers.map(({ number }) => number)).size).toBe(outcomeNumbers.length)
    expect(new Set(outcomeNumbers.map(({ outcome }) => outcome)).size).toBe(outcomeNumbers.length)
  })

  it('is listed in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const rows = readme
      .match(/^\| `\+\d+` +\|.*\|$/gm)
      ?.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    expect(rows?.map(([, number, description]) => [number, description])).toEqual(
      outcomeNumbers.map(({ number, description }) => [number, description]),
    )
  })

  it('are found by their outcome', () => {
    expect(numberFor('approved')).toBe('+12025550100')
    expect(() => Reflect.apply(numberFor, undefined, ['aproved'])).toThrow('no outcome "aproved"')
  })
})
