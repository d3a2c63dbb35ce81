import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colorTokens, otherTokens } from '../../packages/react/src/theme/tokens.ts'
import { propertyOf, tokenDefaults } from './token-defaults.ts'

const defaults = tokenDefaults(
  readFileSync(new URL('../../packages/react/src/theme/tokens.css', import.meta.url), 'utf8'),
)

test('every token has a default, or says which token it follows', () => {
  const unexplained = Object.entries({ ...colorTokens, ...otherTokens }).filter(
    ([token, description]) =>
      !defaults.has(propertyOf(token)) && !description.includes('By default '),
  )
  expect(unexplained).toEqual([])
})

test('of several defaults it is the one for light and dark pages', () => {
  expect(defaults.get('--otp-color-accent')).toBe('light-dark(#4b65e4, #93a7ff)')
  expect(defaults.get('--otp-slot-gap')).toBe('8px')
  expect(defaults.get('--otp-duration')).toBe('120ms')
})
