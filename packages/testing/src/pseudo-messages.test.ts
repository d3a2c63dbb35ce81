import { en } from '@otp-kit/core/messages/en'
import { duration, say, type Messages } from '@otp-kit/core/messages'
import { describe, expect, test } from 'vitest'
import { pseudoMessages } from './pseudo-messages.ts'

/** Returns the texts of a catalogue by key, and by key and plural category. */
function textsOf(messages: Messages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages)
      .filter(([key]) => key !== 'locale' && key !== 'numerals')
      .flatMap(([key, message]) =>
        typeof message === 'string'
          ? [[key, message] as const]
          : Object.entries({ ...message }).map(
              ([form, text]) => [`${key} ${form}`, String(text)] as const,
            ),
      ),
  )
}

const english = textsOf(en)
const placeholders = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? []

describe.each(['en-XA', 'ar-XB'] as const)('%s', (locale) => {
  const messages = pseudoMessages(locale)
  const texts = textsOf(messages)

  test('has the keys and plural forms of English', () => {
    expect([...texts.keys()]).toEqual([...english.keys()])
  })

  test('has the parameters of each message', () => {
    for (const [key, text] of texts) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key)!)])
    }
  })

  test('differs from English in each text', () => {
    for (const [key, text] of texts) expect([key, text]).not.toEqual([key, english.get(key)])
  })

  test('has its own locale, which Intl accepts', () => {
    expect(messages.locale).toBe(locale)
    expect(duration(messages, 45)).toMatch(/45/)
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
  })
})

describe('en-XA', () => {
  const messages = pseudoMessages('en-XA')

  test('has accents and brackets', () => {
    expect(messages['send.label']).toBe('[Šééñđ çööđéé]')
    expect(say(messages, 'attempts.left', { n: 2 })).toBe('[2 ååţţééɱþţš ļééƒţ]')
  })

  test('is longer than English by a third on average', () => {
    const length = (all: ReadonlyMap<string, string>): number =>
      [...all.values()].join('').replaceAll(/\{\w+\}/g, '').length
    const ratio = length(textsOf(messages)) / length(english)
    expect(ratio).toBeGreaterThan(1.3)
    expect(ratio).toBeLessThan(1.5)
  })

  test('is made of another catalogue, too', () => {
    const own = pseudoMessages('en-XA', { ...en, 'send.label': 'Text me' })
    expect(own['send.label']).toBe('[Ţééẋţ ɱéé]')
  })
})

describe('ar-XB', () => {
  const messages = pseudoMessages('ar-XB')

  test('has English words that are written from right to left, and isolated parameters', () => {
    expect(messages['send.label']).toBe('\u202ESend\u202C \u202Ecode\u202C')
    expect(messages['verified.to']).toBe('\u2068{to}\u2069 \u202Eis\u202C \u202Everified\u202C.')
  })
})
