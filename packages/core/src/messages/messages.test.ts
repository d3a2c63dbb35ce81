import { describe, expect, test } from 'vitest'
import { isProblemCode, problem, problems, retries } from '../contract/problems.ts'
import { ar } from './catalogues/ar.ts'
import { de } from './catalogues/de.ts'
import { en } from './catalogues/en.ts'
import {
  clockTime,
  duration,
  isEnglish,
  keyFor,
  loadedMessages,
  loadMessages,
  problemMessage,
  say,
  waitOf,
} from './index.ts'

const codes = Object.keys(problems).filter(isProblemCode)

describe('say', () => {
  test('fills in parameters, numbers in the numerals of the language', () => {
    expect(say(en, 'sent.to', { to: '•••• 42', by: en['channel.sms.by'] })).toBe(
      'We sent a code to •••• 42 by text message.',
    )
    expect(say(en, 'code.label')).toBe('Verification code')
    expect(say({ ...en, numerals: 'arab' }, 'attempts.left', { n: 3 })).toBe('٣ attempts left')
    // Whatever the engine thinks of the region.
    expect(say({ ...en, locale: 'ar-EG' }, 'attempts.left', { n: 3 })).toBe('3 attempts left')
  })

  test('uses the plural form of the language', () => {
    expect(say(en, 'attempts.left', { n: 1 })).toBe('1 attempt left')
    expect(say(en, 'attempts.left', { n: 2 })).toBe('2 attempts left')
    expect([0, 1, 2, 3, 11, 100].map((n) => say(ar, 'attempts.left', { n }))).toEqual([
      'لم تتبقَّ أي محاولة',
      'تبقّت محاولة واحدة',
      'تبقّت محاولتان',
      'تبقّت 3 محاولات',
      'تبقّت 11 محاولة',
      'تبقّت 100 محاولة',
    ])
  })

  test('isolates parameters among right-to-left letters', () => {
    expect(say(ar, 'verified.to', { to: '+1 202 555 0199' })).toBe(
      'تم تأكيد \u2068+1 202 555 0199\u2069.',
    )
    expect(say(en, 'country.changed', { country: 'لبنان' })).toBe(
      'Country is now \u2068لبنان\u2069',
    )
    expect(say(de, 'verified.to', { to: '+1 202 555 0199' })).toBe('+1 202 555 0199 ist bestätigt.')
  })

  test('does not fill in placeholders inside of a parameter', () => {
    expect(say(en, 'verified.to', { to: '{to} $& {n}' })).toBe('{to} $& {n} is verified.')
  })
})

test.each([
  ['en', true],
  ['EN-gb', true],
  ['en_US', true],
  ['de', false],
  ['enm', false],
  ['', false],
])('%j is English: %s', (tag, expected) => {
  expect(isEnglish(tag)).toBe(expected)
})

test('messages are loaded once, and known by every tag that was asked for', async () => {
  expect(loadedMessages('de-AT')).toBeUndefined()
  expect(await loadMessages('de-AT')).toBe(de)
  expect(loadedMessages('de-AT')).toBe(de)
  expect(await loadMessages('tlh')).toBe(en)
})

describe('time', () => {
  test.each([
    [1, '1 second'],
    [119, '119 seconds'],
    [120, '2 minutes'],
    [121, '3 minutes'],
    [7200, '2 hours'],
  ])('%i s is %s', (seconds, words) => {
    expect(duration(en, seconds)).toBe(words)
  })

  test.each([
    ['en', undefined, 45, '0:45'],
    ['en', undefined, 299, '4:59'],
    ['en', undefined, 60_000, '1000:00'],
    ['fa', 'arabext', 65, '۱:۰۵'],
    ['fa', undefined, 65, '1:05'],
    ['fi', undefined, 299, '4.59'],
  ])('%s in %s: %i s is %s on a clock', (locale, numerals, seconds, time) => {
    expect(clockTime({ locale, numerals }, seconds)).toBe(time)
  })

  test.each([
    ['en', 45, 'in 45 seconds'],
    ['ru', 21, 'через 21 секунду'],
    ['de', 600, 'in 10 Minuten'],
  ])('%s: %i s from now is %s', (locale, seconds, words) => {
    expect(waitOf({ locale }, seconds).in).toBe(words)
  })
})

describe('problemMessage', () => {
  test.each(codes)('%s has a complete sentence that says what the user can do', (code) => {
    for (const retryIn of [undefined, 90]) {
      const message = problemMessage(en, problem(code, { retryIn }))
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(message).not.toMatch(/[{}]|undefined|_/)
      expect(message.toLowerCase()).toMatch(
        /try again|ask for|use another|another way|enter the code|sent again|check it|contact/,
      )
    }
  })

  test.each([
    ['Arabic', ar],
    ['German', de],
  ])('every code has a complete sentence in %s', (_, messages) => {
    for (const code of codes) {
      for (const retryIn of [undefined, 90]) {
        const message = problemMessage(messages, problem(code, { retryIn }))
        expect(message).toMatch(/\S.*\.\u2069?$/)
        expect(message).not.toMatch(/[{}]|undefined|_/)
      }
    }
  })

  test('an unknown code is described by its `retry`', () => {
    for (const retry of retries) {
      const message = problemMessage(en, { code: 'from_the_future', retry })
      expect(message).toMatch(/\.$/)
      expect(message).not.toContain('{')
    }
  })

  test('names what is being verified', () => {
    const onlyPhone = new Set(['line_type_not_allowed', 'country_not_allowed'])
    for (const code of codes.filter((code) => !onlyPhone.has(code))) {
      expect(problemMessage(en, problem(code), 'email')).not.toMatch(/number/i)
    }
    expect(problemMessage(en, problem('policy'), 'email')).toContain('This address can’t')
    expect(problemMessage(en, { code: 'from_the_future', retry: 'other-number' }, 'email')).toBe(
      'Something went wrong. Use another address.',
    )
    expect(say(en, keyFor('email', 'change.label'))).toBe('Change address')
    expect(say(en, keyFor('phone', 'change.label'))).toBe('Change number')
  })

  test('includes the time until a retry where it is known', () => {
    expect(problemMessage(en, problem('send_limit', { retryIn: 600 }))).toContain('in 10 minutes')
    expect(problemMessage(en, problem('send_limit'))).toContain('later')
  })

  test('does not claim that nothing was sent where that is unknown', () => {
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
