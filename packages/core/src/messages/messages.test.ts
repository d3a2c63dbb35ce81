import { describe, expect, test } from 'vitest'
import { isProblemCode, problem, problems, retries } from '../contract/problems.ts'
import { en } from './en.ts'
import { clockTime, duration, problemMessage, say } from './index.ts'
import type { Messages } from './index.ts'

const codes = Object.keys(problems).filter(isProblemCode)
const sentences = Object.entries(en).filter(([key]) => key !== 'locale')

describe('say', () => {
  test('puts parameters in, numbers in the numerals of the language', () => {
    expect(say(en, 'sent.to', { to: '•••• 42', channel: say(en, 'channel.sms') })).toBe(
      'We sent a code to •••• 42 by text message.',
    )
    expect(say(en, 'code.label')).toBe('Verification code')
    expect(say({ ...en, locale: 'ar-EG' }, 'attempts.left', { n: 3 })).toBe('٣ attempts left')
  })

  test('takes the plural form of the language', () => {
    expect(say(en, 'attempts.left', { n: 1 })).toBe('1 attempt left')
    expect(say(en, 'attempts.left', { n: 2 })).toBe('2 attempts left')
    const ar: Messages = {
      ...en,
      locale: 'ar',
      'attempts.left': { two: 'two', few: 'few', other: 'other' },
    }
    expect([2, 3, 11].map((n) => say(ar, 'attempts.left', { n }))).toEqual(['two', 'few', 'other'])
  })

  test('what a parameter holds is not filled in again', () => {
    expect(say(en, 'verified.to', { to: '{to} $& {n}' })).toBe('{to} $& {n} is verified.')
  })
})

describe('time', () => {
  test.each([
    [1, '1 second'],
    [119, '119 seconds'],
    [120, '2 minutes'],
    [121, '3 minutes'],
    [7200, '2 hours'],
  ])('%i s is %s', (seconds, words) => {
    expect(duration('en', seconds)).toBe(words)
  })

  test.each([
    ['en', 45, '0:45'],
    ['en', 299, '4:59'],
    ['en', 60_000, '1000:00'],
    ['fa', 65, '۱:۰۵'],
  ])('%s: %i s is %s on a clock', (locale, seconds, time) => {
    expect(clockTime(locale, seconds)).toBe(time)
  })
})

describe('problemMessage', () => {
  test.each(codes)('%s has a sentence, whole and with a way on', (code) => {
    for (const retryIn of [undefined, 90]) {
      const message = problemMessage(en, problem(code, { retryIn }))
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(message).not.toMatch(/[{}]|undefined|_/)
      expect(message.toLowerCase()).toMatch(
        /try again|ask for|use another|another way|enter the code|sent again|check it|contact/,
      )
    }
  })

  test('a code that is not known here is said by what can be done', () => {
    for (const retry of retries) {
      const message = problemMessage(en, { code: 'from_the_future', retry })
      expect(message).toMatch(/\.$/)
      expect(message).not.toContain('{')
    }
  })

  test('says when, where that is known', () => {
    expect(problemMessage(en, problem('send_limit', { retryIn: 600 }))).toContain('in 10 minutes')
    expect(problemMessage(en, problem('send_limit'))).toContain('later')
  })

  test('where it is not known whether a message went out, nothing claims that it did not', () => {
    for (const code of [
      'send_unconfirmed',
      'network',
      'timeout',
      'offline',
      'internal',
      'idempotency_in_flight',
    ] as const) {
      expect(problemMessage(en, problem(code))).not.toMatch(
        /(?:not|n’t|never) (?:be )?sent|no code/i,
      )
    }
  })
})

describe('the English catalogue', () => {
  test('has the plural forms of the language, and only those', () => {
    const categories = new Intl.PluralRules('en').resolvedOptions().pluralCategories.sort()
    const counted = sentences.filter(([, message]) => typeof message === 'object')
    const forms = counted.map(([key, message]) => [key, Object.keys(message).sort()])
    expect(forms).toEqual(counted.map(([key]) => [key, categories]))
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(en))).toEqual(en)
  })

  test('has nothing empty', () => {
    expect(sentences.length).toBeGreaterThan(70)
    for (const [key, message] of sentences) {
      for (const text of typeof message === 'object' ? Object.values(message) : [message]) {
        expect(text, key).toMatch(/\S/)
      }
    }
  })
})
