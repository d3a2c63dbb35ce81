import { expect, test } from 'vitest'
import { channelText, durationText, indentedText } from './formatting.ts'

test.each([
  [30_000, '30 s'],
  [60_000, '1 min'],
  [3_600_000, '1 h'],
  [3_905_400, '1 h 5 min 5 s'],
])('%i ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text)
})

test('channels are named, unknown ones too', () => {
  expect(['sms', 'email', 'viber'].map(channelText)).toEqual(['SMS', 'E-mail', 'Viber'])
})

test('JSON is indented, and other text is left as it is', () => {
  expect(indentedText('{"a":1}')).toBe('{\n  "a": 1\n}')
  expect(indentedText('<html>')).toBe('<html>')
  expect(indentedText('')).toBe('')
})
