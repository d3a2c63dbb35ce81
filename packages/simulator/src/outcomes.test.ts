import { describe, expect, it } from 'vitest'
import { outcomeNumbers, outcomeOf } from './outcomes.ts'
import { readPhone } from './phone.ts'

describe('outcomeNumbers', () => {
  it.each(outcomeNumbers)("$number is a valid number that is nobody's", ({ number }) => {
    expect(readPhone(number)?.e164).toBe(number)
    expect(number).toMatch(/^\+120255501\d\d$/)
  })

  it('has one number for each outcome', () => {
    expect(new Set(outcomeNumbers.map(({ number }) => number)).size).toBe(outcomeNumbers.length)
    expect(new Set(outcomeNumbers.map(({ outcome }) => outcome)).size).toBe(outcomeNumbers.length)
  })

  it('knows no outcome of an ordinary number', () => {
    expect(outcomeOf('+12025550170')).toBeUndefined()
  })
})
