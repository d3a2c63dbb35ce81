import { describe, expect, test } from 'vitest'
import { isIdmetaVerified, readIdmetaFault } from './check.ts'

describe('a code is right', () => {
  test.each([
    [{ verificationStatus: 'VERIFIED' }, true],
    [{ verificationStatus: 'VERIFIED', data: { verify: { codeState: 'VALID' } } }, true],
    [{ verificationStatus: 'VERIFIED', data: { verify: { codeState: 'INVALID' } } }, false],
    [{ verificationStatus: 'VERIFIED', success: false }, false],
    [{ verificationStatus: 'PENDING', verificationStatusCode: 3 }, false],
    [{ verificationStatus: 'VERIFIED', verificationStatusCode: 3 }, true],
    [{ verificationStatus: 'VERIFIED', verificationStatusCode: 1 }, false],
    [{ data: { verify: { codeState: 'VALID' } } }, false],
    [{}, false],
  ])('%j: %s', (reply, verified) => {
    expect(isIdmetaVerified({ success: true, ...reply })).toBe(verified)
  })
})

test.each([
  [{ message: 'Unauthenticated.' }, { message: 'Unauthenticated.', fields: [] }],
  [
    { message: 'No.', errors: { otp: ['One.', 'Two.'] } },
    {
      message: 'No.',
      fields: [
        { path: 'otp', message: 'One.' },
        { path: 'otp', message: 'Two.' },
      ],
    },
  ],
  [{}, null],
  ['<html>', null],
  [{ errors: 'text' }, null],
])('the fault %j', (body, fault) => {
  expect(readIdmetaFault(body)).toEqual(fault)
})
