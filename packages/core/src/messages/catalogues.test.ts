import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from './catalogue-sources.ts'
import { en } from './catalogues/en.ts'
import { nearestCatalogue } from './nearest-catalogue.ts'
import { duration, loadMessages, say, waitOf } from './index.ts'
import type { Messages, PluralForms } from './index.ts'

const tags = ['en', ...Object.keys(sources)]
const catalogues = await Promise.all(
  tags.map(async (tag) => [tag, await loadMessages(tag)] as const),
)

/** One form of a message, with the English one to compare it with. */
interface Sentence {
  readonly key: string
  readonly text: string
  readonly english: string
}

function formsOf(messages: Messages): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { locale: _, numerals: __, times: ___, ...all } = messages
  return new Map(
    Object.entries<string | PluralForms>(all).map(([key, message]) => [
      key,
      // An object of strings: every category that is there has a text.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above.
      (typeof message === 'string' ? { other: message } : { ...message }) as Record<string, string>,
    ]),
  )
}

const english = formsOf(en)

function sentencesOf(messages: Messages): readonly Sentence[] {
  return [...formsOf(messages)].flatMap(([key, forms]) =>
    Object.entries(forms).map(([category, text]) => ({
      key: category === 'other' ? key : `${key} (${category})`,
      text,
      english: english.get(key)?.[category] ?? english.get(key)?.['other'] ?? '',
    })),
  )
}

/** What is written alike everywhere: names, and what is typed as it is. */
const names =
  /WhatsApp|Telegram|Viber|Zalo|RCS|SMS|name@example\.com|example\.com|e-?mail|\b[AZ]\b/gi
const placeholders = /\{\w+\}/g
const bare = (text: string): string => text.replace(placeholders, '').replace(names, '')

const scriptNames: Readonly<Record<string, string>> = {
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  Kore: 'Hangul',
}

/** Letters that are neither of the language's script nor common to all. */
function foreignLetters(tag: string): RegExp {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
  const own = `\\p{Script=${scriptNames[script] ?? script}}`
  return new RegExp(`[^${own}\\p{Script=Common}\\p{Script=Inherited}]`, 'u')
}

/** The ends of sentences where they are others than `.`, `?` and `…`. */
const endMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { '?': '؟' },
  fa: { '?': '؟' },
  el: { '?': ';' },
  hy: { '.': '։', '?': '՞|։' },
  hi: { '.': '।' },
  bn: { '.': '।' },
  ja: { '.': '。', '?': '？|。' },
  zh: { '.': '。', '?': '？', '…': '…' },
  // Thai has no full stop, and no question mark.
  th: { '.': '', '?': '' },
}

function endOf(tag: string, sentence: string): RegExp {
  const mark = /[.?…]$/.exec(sentence)?.[0]
  if (mark === undefined) return /[^.?…。।։؟？;]$/u
  const own = endMarks[new Intl.Locale(tag).language]?.[mark]
  return own === '' ? /[^.?…]$/u : new RegExp(`(?:${own ?? `[${mark}]`})$`, 'u')
}

/** The categories of whole numbers up to a thousand: some languages have others for millions and fractions alone. */
function categoriesOf(tag: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(tag)
  return new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))
}

test('each catalogue can be loaded', () => {
  const files = readdirSync(join(import.meta.dirname, 'catalogues')).flatMap(
    (file) => /^(.*)\.ts$/.exec(file)?.[1] ?? [],
  )
  expect(files.toSorted()).toEqual(tags.toSorted())
})

describe.each(catalogues)('the catalogue %s', (tag, messages) => {
  const sentences = sentencesOf(messages)
  const all = (wrong: (sentence: Sentence) => boolean): readonly string[] =>
    sentences.filter(wrong).map(({ key, text }) => `${key}: ${text}`)

  test('has a locale that leads to it', () => {
    expect(nearestCatalogue(messages.locale, tags)).toBe(tag)
  })

  test('has the keys of the English catalogue', () => {
    expect([...formsOf(messages).keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
  })

  test('has the plural forms of the language', () => {
    const wanted = categoriesOf(tag)
    const known = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories)
    const { times, ...rest } = messages
    for (const [key, message] of [
      ...Object.entries(rest),
      ...(times ? [times.in, times.for] : []).flatMap((words) => Object.entries(words)),
    ]) {
      if (typeof message !== 'object') continue
      const forms = new Set(Object.keys(message))
      expect([key, [...wanted].filter((each) => !forms.has(each))]).toEqual([key, []])
      expect([key, [...forms].filter((each) => each !== 'other' && !known.has(each))]).toEqual([
        key,
        [],
      ])
    }
  })

  test('has the times of CLDR, where it has its own', () => {
    // Node has all of it.
    const cldr = { ...messages, times: undefined }
    for (let n = 1; n < 120; n += 1) {
      for (const seconds of [n, n * 60, n * 3600]) {
        expect(waitOf(messages, seconds)).toEqual(waitOf(cldr, seconds))
      }
    }
  })

  test('has the parameters of each message', () => {
    const parametersOf = (text: string): string => (text.match(placeholders) ?? []).sort().join('')
    expect(
      all(({ key, text, english }) => {
        const found = parametersOf(text)
        // A form can contain its number in words: "one attempt". Elsewhere `one` is for 21, too.
        if (/ \((?:zero|one|two)\)$/.test(key) && (found === '' || found === '{n}')) return false
        const wanted = parametersOf(english)
        return found !== wanted && found !== wanted.replace('{in}', '{time}')
      }),
    ).toEqual([])
  })

  test('has the short label of a button within its name, in whole words', () => {
    const words = (text: string): string =>
      [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text.toLowerCase())]
        .flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
        .join(' ')
    const short = ` ${words(messages['change.short'])} `
    expect(` ${words(messages['change.label'])} `).toContain(short)
    expect(` ${words(messages['change.label.email'])} `).toContain(short)
  })

  test('has times in words of their own, or behind a colon', () => {
    expect(all(({ text }) => /\{time\}/.test(text) && !/[:：՝]\s?\{time\}/u.test(text))).toEqual([])
  })

  test('has no digits: they come as parameters, in the numerals of the language', () => {
    expect(all(({ text }) => /\p{Nd}/u.test(text))).toEqual([])
  })

  test('has letters of its script only', () => {
    const foreign = foreignLetters(tag)
    expect(all(({ text }) => foreign.test(bare(text)))).toEqual([])
  })

  test('has no text left in English', () => {
    if (tag === 'en') return
    expect(
      all(
        ({ text, english }) =>
          (text === english && /\p{L}/u.test(bare(text))) ||
          /(?<!\p{L})(?:the|your|try again|you can|can’t|text message|phone)(?!\p{L})/iu.test(
            bare(text),
          ),
      ),
    ).toEqual([])
  })

  test('ends its sentences as the language does', () => {
    expect(all(({ text, english }) => !endOf(tag, english).test(text))).toEqual([])
  })

  test('has no typing mistakes', () => {
    // French has narrow no-break spaces before high punctuation; no language has ordinary spaces there.
    expect(
      all(
        ({ text }) =>
          text !== text.trim() ||
          /\s{2}| [.,;:!?،؛。]|\.\.|["']|[\u2066-\u2069\u200E\u200F]/u.test(text),
      ),
    ).toEqual([])
    // No presentation forms, and no letters in pieces.
    expect(
      all(
        ({ text }) => text !== text.normalize('NFC') || /[\uFB50-\uFDFF\uFE70-\uFEFE]/.test(text),
      ),
    ).toEqual([])
  })

  test('keeps its own numerals in times', () => {
    const digits = new Intl.NumberFormat(tag, { numberingSystem: messages.numerals ?? 'latn' })
    for (const text of [
      duration(messages, 45),
      waitOf(messages, 45).in,
      say(messages, 'country.found', { n: 45 }),
    ]) {
      expect(text).toContain(digits.format(45))
    }
  })
})
