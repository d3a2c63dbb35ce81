import { expect, test } from 'vitest'
import { fields } from '../fields.ts'
import type { Result } from './result.ts'
import { table } from './table.ts'
import { targetResults } from './targets.ts'

const exactly = (value: number) => ({ median: value, low: value, high: value })

function resultOf(id: string, given: Partial<Result> = {}): Result {
  return {
    field: fields.find((field) => field.id === id)!,
    bytes: { firstLoad: 3400, total: 3400, html: 640 },
    mount: exactly(4),
    key: exactly(1.9),
    firstKey: exactly(50),
    commits: 1,
    foreign: [],
    ...given,
  }
}

const missed = (result: Result): readonly string[] =>
  targetResults(result)
    .filter(({ met }) => !met)
    .map(({ text }) => text)

test('a target is met at its exact value', () => {
  expect(missed(resultOf('otp-input'))).toEqual([])
})

test('a higher value misses the target, even where it is rounded to it', () => {
  expect(missed(resultOf('otp-input', { mount: exactly(4.04) }))).toEqual([
    'missed  otp-kit OtpInput: mount 4.0×, at most 4',
  ])
  expect(missed(resultOf('otp-input', { key: exactly(1.91), commits: 1.1 }))).toHaveLength(2)
})

test('the phone field has its own targets, with one for server HTML', () => {
  const within = { mount: exactly(6), key: exactly(2) }
  expect(missed(resultOf('phone-field', within))).toEqual([])
  const bytes = { firstLoad: 0, total: 0, html: 3001 }
  expect(missed(resultOf('phone-field', { ...within, bytes }))).toEqual([
    'missed  otp-kit PhoneField: 3001 B of server HTML, at most 3000',
  ])
})

test('a long task before the first formatted character misses the target', () => {
  expect(missed(resultOf('otp-input', { firstKey: exactly(50.1) }))).toHaveLength(1)
  expect(missed(resultOf('phone-field', { key: exactly(2), firstKey: undefined }))).toHaveLength(1)
})

test('a request to another origin misses the target', () => {
  const foreign = ['https://flags.example/us.svg']
  expect(missed(resultOf('otp-input', { foreign }))).toHaveLength(1)
})

test('a peer is reported without targets', () => {
  const peer = resultOf('input-otp', {
    mount: exactly(900),
    firstKey: undefined,
    foreign: ['https://a.example/b'],
  })
  expect(targetResults(peer)).toEqual([])
  const plain = { mount: exactly(0.05), key: exactly(0.2) }
  const text = table({
    browser: '1',
    rounds: 1,
    plain: { code: plain },
    results: [peer, resultOf('phone-field')],
  })
  expect(text).toMatch(/input-otp +900\.0×.*a\.example/)
})
