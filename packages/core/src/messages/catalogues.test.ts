import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { languageOf, loadedMessages, loadMessages, sources } from './load-messages.ts'
import type { Messages, PluralForms } from './index.ts'

const languages = ['en', ...Object.keys(sources)]
const catalogues = await Promise.all(
  languages.map(async (language) => [language, await loadMessages(language)] as const),
)

/** Names that are the same in every language. */
const names = /WhatsApp|Telegram|Viber|Zalo|RCS|\b[AZ]\b/g

/** Messages that are the same in German as in English, because they are names. */
const sameInGerman = new Set([
  'channel.whatsapp',
  'channel.telegram',
  'channel.viber',
  'channel.zalo',
])

type Sentence = readonly [key: string, text: string, english: string]

/** Every form of every message with the English form to compare it with: the same plural category, else `other`. */
function sentencesOf(messages: Messages): Sentence[] {
  const beside = new Map(formsOf(en))
  return formsOf(messages).map(([key, text]) => {
    const usual = beside.get(key) ?? beside.get(key.replace(/ \(.*/, ' (other)'))!
    return [key, text, usual]
  })
}

function formsOf(messages: Messages): [key: string, text: string][] {
  return Object.entries<string | PluralForms>({ ...messages }).flatMap(([key, message]) => {
    if (key === 'locale') return []
    if (typeof message === 'string') return [[key, message]]
    const forms: Readonly<Record<string, string | undefined>> = { ...message }
    return Object.entries(forms).map(([form, text = '']): [string, string] => [
      `${key} (${form})`,
      text,
    ])
  })
}

const placeholdersIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const bare = (text: string): string => text.replace(/\{\w+\}/g, '').replace(names, '')

describe('the languages', () => {
  test('each catalogue file can be loaded', () => {
    const files = readdirSync(import.meta.dirname).flatMap(
      (file) => /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)\.ts$/.exec(file)?.[1] ?? [],
    )
    expect(files.filter((file) => file !== 'say').sort()).toEqual(languages.toSorted())
  })

  test.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['AR-eg', 'ar'],
    ['ar-u-nu-latn', 'ar'],
    ['arq', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j gets the catalogue %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })

  test('a catalogue keeps the region of the tag, which decides about numerals', async () => {
    expect((await loadMessages('ar-EG')).locale).toBe('ar-EG')
    expect((await loadMessages('fr-CH')).locale).toBe('en')
    expect(loadedMessages('ar-EG')).toBe(await loadMessages('ar-EG'))
    expect(loadedMessages('ar-IQ')).toBeUndefined()
  })
})

describe.each(catalogues)('the catalogue %s', (language, messages) => {
  const sentences = sentencesOf(messages)

  test('has its own locale', () => {
    expect(messages.locale).toBe(language)
  })

  test('has the same keys as the English catalogue', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
  })

  test('has exactly the plural categories of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const counted = Object.entries(messages).filter(([, message]) => typeof message === 'object')
    const forms = counted.map(([key, message]) => [key, Object.keys(message).sort()])
    expect(forms).toEqual(counted.map(([key]) => [key, categories]))
  })

  test.each(sentences)('%s: %s', (key, text, english) => {
    // The form itself may contain the number: "one attempt", "two attempts".
    const isWrittenOut = / \((?:zero|one|two)\)$/.test(key)
    const wanted = placeholdersIn(english)
    const found = placeholdersIn(text)
    expect(found).toEqual(isWrittenOut && found.length === 0 ? [] : wanted)
    expect(bare(text)).not.toMatch(/[{}]/)
    expect(text).toBe(text.trim())
    expect(text).toMatch(/\S/)
    expect(text).not.toMatch(/\s{2}|\s[.,;:!?،؛]|\.\.|…\S|['"]/)
    // Ends with the same punctuation as the English one.
    const end = (sentence: string) => /[.…?!]$/.exec(sentence.replace('؟', '?'))?.[0]
    expect(end(text)).toBe(end(english))
  })

  test.each(sentences.filter(([, , english]) => english.length > 40))(
    'has a similar length as in English: %s: %s',
    (_, text, english) => {
      expect(text.length / english.length).toBeGreaterThan(0.4)
      expect(text.length / english.length).toBeLessThan(1.6)
    },
  )

  test('mentions phone numbers only where e-mail addresses have a message of their own', () => {
    const shared = sentences.filter(
      ([key]) =>
        !/^(?:phone|code|country)\.|\.(?:line_type|country)_not_allowed$/.test(key) &&
        !sentences.some(([other]) => other === `${key}.email`),
    )
    const mentions = /\bnumber|nummer|رقم/i
    expect(shared.filter(([, text]) => mentions.test(text)).map(([key]) => key)).toEqual([])
  })

  test('has labels short enough for a phone', () => {
    for (const key of ['send.label', 'check.label', 'resend.label', 'change.label'] as const) {
      expect(messages[key].length, key).toBeLessThanOrEqual(18)
    }
    expect(messages['channels.use'].length).toBeLessThanOrEqual(45)
  })
})

describe('Arabic', () => {
  const sentences = sentencesOf(catalogues.find(([language]) => language === 'ar')![1])

  test.each(sentences)('%s is in Arabic letters: %s', (_, text) => {
    expect(text).toMatch(/\p{Script=Arabic}/u)
    expect(bare(text)).not.toMatch(/\p{Script=Latin}/u)
    // Numbers come as parameters, in the numerals of the region; commas and semicolons are Arabic.
    expect(bare(text)).not.toMatch(/\p{Nd}|[,;?]/u)
    // No presentation forms.
    expect(text).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFF]/)
  })
})

describe('German', () => {
  const sentences = sentencesOf(catalogues.find(([language]) => language === 'de')![1])

  test.each(sentences)('%s is German: %s', (key, text, english) => {
    expect(bare(text)).not.toMatch(
      /\b(?:the|you|your|we|code is|try again|and|of|is|to|not|for|by|with|please|phone|send)\b/i,
    )
    expect(bare(text)).not.toMatch(/[^\p{Script=Latin}\p{P}\p{Nd}\s+]/u)
    expect(text === english).toBe(sameInGerman.has(key))
    // Formal address, never "du".
    expect(text).not.toMatch(/\b(?:du|dich|dir|dein\w*)\b/i)
  })
})
