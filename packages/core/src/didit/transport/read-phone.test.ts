import { expect, test, vi } from 'vitest'
import { isProblemError } from '../../transport/problem-error.ts'
import { readPhone } from './read-phone.ts'

vi.mock(import('../../phone/load-metadata.ts'), () => ({
  loadPhoneMetadata: () => Promise.reject(new Error('no chunk')),
}))

test('an E.164 number needs no metadata', async () => {
  expect(await readPhone({ to: '+12025550199', country: 'US' })).toBe('+12025550199')
})

test('national text whose metadata cannot be loaded is a network problem, and surely not sent', async () => {
  const error: unknown = await readPhone({ to: '2025550199', country: 'US' }).catch(
    (reason: unknown) => reason,
  )
  expect(isProblemError(error) && error).toMatchObject({
    problem: { code: 'network' },
    uncertain: false,
  })
})
