import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmail } from './index.ts'

describe('readEmail', () => {
  test.each([
    ['ada@example.com', 'ada@example.com'],
    ['Ada.Lovelace@Example.COM', 'Ada.Lovelace@example.com'],
    ['ada+news@example.com', 'ada+news@example.com'],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ['ada_99-x@sub.example.co.uk', 'ada_99-x@sub.example.co.uk'],
    ['ada..l.@example.ne.jp', 'ada..l.@example.ne.jp'],
    ['!#$%&*/=?^`{|}~@example.com', '!#$%&*/=?^`{|}~@example.com'],
    ['1@2.com', '1@2.com'],
    ['ada@127.example', 'ada@127.example'],
    ['ada@example.museum', 'ada@example.museum'],
    // What comes with it from elsewhere.
    ['  ada@example.com\n', 'ada@example.com'],
    ['\u00a0ada@example.com\u3000', 'ada@example.com'],
    ['\ufeffada@example.com', 'ada@example.com'],
    ['\u202aada@example.com\u202c', 'ada@example.com'],
    ['ada\u200b@exam\u00adple.\u2060com', 'ada@example.com'],
    ['ada\u200d@exam\u200cple.com\u200d', 'ada@example.com'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
    ['ada@example。com', 'ada@example.com'],
    ['ada@example｡com', 'ada@example.com'],
    // What is copied.
    ['mailto:ada@example.com', 'ada@example.com'],
    ['MAILTO:ada@example.com?subject=Hello%20you', 'ada@example.com'],
    ['mailto:ada%2Bnews@example.com', 'ada+news@example.com'],
    ['Ada <ada@example.com>', 'ada@example.com'],
    ['"Lovelace, Ada" <ada@example.com>;', 'ada@example.com'],
    ['<ada@example.com>', 'ada@example.com'],
    ['< ada@example.com >', 'ada@example.com'],
    ['ada@example.com <mailto:ada@example.com>', 'ada@example.com'],
    ["'ada@example.com' <ada@example.com>", 'ada@example.com'],
    ['ada@example.com;', 'ada@example.com'],
    ['ada@example.com, ', 'ada@example.com'],
    // Internationalised domains.
    ['ada@müller.example', 'ada@xn--mller-kva.example'],
    ['ada@MÜLLER.example', 'ada@xn--mller-kva.example'],
    ['ada@mu\u0308ller.example', 'ada@xn--mller-kva.example'],
    ['ada@xn--mller-kva.example', 'ada@xn--mller-kva.example'],
    ['ada@faß.de', 'ada@xn--fa-hia.de'],
    ['ada@例え。テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@مثال.إختبار', 'ada@xn--mgbh0fb.xn--kgbechtv'],
    ['ada@नमूना.भारत', 'ada@xn--l2bar9dsa.xn--h2brj9c'],
    ['ada@نامه\u200cای.com', 'ada@xn--mgba3gch31f060k.com'],
  ])('%j is %s', (text, address) => {
    expect(readEmail(text)).toEqual({ text, address })
  })

  test.each(['', ' ', '\u200b', '<>', 'mailto:', ';'])('%j is empty', (text) => {
    expect(readEmail(text)).toEqual({ text, address: null })
  })

  test.each([
    ['ada', 'missing-at'],
    ['ada.example.com', 'missing-at'],
    ['Ada Lovelace', 'missing-at'],
    ['@example.com', 'missing-local'],
    ['@', 'missing-local'],
    ['ada@', 'missing-domain'],
    ['ada@example', 'incomplete-domain'],
    ['ada@example.', 'incomplete-domain'],
    ['ada@example.c', 'incomplete-domain'],
    ['ada@example.co.u', 'incomplete-domain'],
    ['ada@example.com.', 'incomplete-domain'],
    ['ada@müller', 'incomplete-domain'],
    ['ada@müller.', 'incomplete-domain'],
    ['ada@localhost', 'incomplete-domain'],
    ['ada@1', 'incomplete-domain'],
    ['ada@.com', 'invalid-domain'],
    ['ada@example..com', 'invalid-domain'],
    ['ada@example..', 'invalid-domain'],
    ['ada@-example.com', 'invalid-domain'],
    ['ada@example-.com', 'invalid-domain'],
    ['ada@127.0.0.1', 'invalid-domain'],
    ['ada@127.1', 'invalid-domain'],
    ['ada@0x7f.1', 'invalid-domain'],
    ['ada@10.0.0.0x7f', 'invalid-domain'],
    ['ada@１２７.１', 'invalid-domain'],
    ['ada@١٢٧.1', 'invalid-domain'],
    ['ada@example.c0m', 'invalid-domain'],
    ['ada@xn--a.com', 'invalid-domain'],
    ['ada@℀.com', 'invalid-domain'],
    ['ada@ö⒈com.example', 'invalid-domain'],
    ['ada@[127.0.0.1]', 'invalid-character'],
    ['ada@[::1]', 'invalid-character'],
    ['ada@example.com:25', 'invalid-character'],
    ['ada@example.com/path', 'invalid-character'],
    ['ada@example.com\\path', 'invalid-character'],
    ['ada@ex%41mple.com', 'invalid-character'],
    ['ada@müller％2e.com', 'invalid-character'],
    ['ada@exa_mple.com', 'invalid-character'],
    ['ada@example.com?x', 'invalid-character'],
    ['ada@example.com#x', 'invalid-character'],
    ['ada@exam ple.com', 'invalid-character'],
    ['ada@exam\u00a0ple.com', 'invalid-character'],
    ['ada @example.com', 'invalid-character'],
    ['my address is ada@example.com', 'invalid-character'],
    ['ada@@example.com', 'invalid-character'],
    ['ada@home@example.com', 'invalid-character'],
    ['"ada l"@example.com', 'invalid-character'],
    ['ada(comment)@example.com', 'invalid-character'],
    ['ada\n@example.com', 'invalid-character'],
    ['ada\r\nBcc:bob@example.com', 'invalid-character'],
    ['Ada <ada@example.com', 'invalid-character'],
    ['mailto:%@example.com%', 'invalid-character'],
    ['jürgen@example.com', 'non-ascii-local'],
    ['阿达@example.com', 'non-ascii-local'],
    [`${'a'.repeat(65)}@example.com`, 'too-long'],
    [`ada@${'a'.repeat(64)}.com`, 'too-long'],
    [`ada@${'ü'.repeat(60)}.com`, 'too-long'],
    [`ada@${'a.'.repeat(125)}com`, 'too-long'],
    ['ada@example.com'.padStart(1001), 'too-long'],
    ['ada@example.com, bob@example.com', 'several'],
    ['ada@example.com;bob@example.com', 'several'],
    ['ada@example.com bob@example.com', 'several'],
    ['Ada <ada@example.com>, Bob <bob@example.com>', 'several'],
    ['bob@example.com <ada@example.com>', 'several'],
    ['mailto:ada@example.com,bob@example.com', 'several'],
  ] as const)('%j: %s', (text, reason) => {
    expect(readEmail(text)).toEqual({ text, address: null, reason })
  })

  test('the longest addresses', () => {
    const local = 'a'.repeat(64)
    const domain = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.com`
    expect(`${local}@${domain}`).toHaveLength(254)
    expect(readEmail(`${local}@${domain}`).address).toBe(`${local}@${domain}`)
    expect(readEmail(`${local}@d${domain}`).reason).toBe('too-long')
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'ada@.-+<>,; \u200b\u200dü．。%x1:/[]'.split('')),
      maxLength: 30,
    }),
    fc.tuple(fc.string({ unit: 'grapheme' }), fc.webUrl()).map(([name, url]) => `${name}@${url}`),
  )

  test('there is an address or a reason or nothing, and an address is ASCII and reads as itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { address, reason, ...rest } = readEmail(text)
        expect(rest).toEqual({ text })
        if (address === null) return
        expect(reason).toBeUndefined()
        expect(address).toMatch(/^[\x21-\x7e]{1,64}@[a-z0-9.-]+\.[a-z][a-z0-9-]+$/)
        expect(address.length).toBeLessThanOrEqual(254)
        expect(readEmail(address)).toEqual({ text: address, address })
      }),
      { numRuns: 5000 },
    )
  })

  const local = fc.string({
    unit: fc.constantFrom(...Array.from("abcXYZ019!#$%&'*+/=?^_`{|}~.-")),
    minLength: 1,
    maxLength: 64,
  })
  const domain = fc.domain()

  test('every address that HTML takes is taken as it is', () => {
    fc.assert(
      fc.property(local, domain, (local, domain) => {
        fc.pre(`${local}@${domain}`.length <= 254)
        expect(readEmail(`${local}@${domain}`).address).toBe(`${local}@${domain.toLowerCase()}`)
      }),
      { numRuns: 2000 },
    )
  })

  test('nothing around an address makes another one of it', () => {
    const around = fc.constantFrom(
      ' ',
      '\u00a0',
      '\ufeff',
      '\u200b',
      '\u200e',
      '\u2068',
      '\u2069',
      '\n',
      '\u3000',
    )
    const noise = fc.array(around, { maxLength: 4 }).map((parts) => parts.join(''))
    const wrap = fc.constantFrom(
      (address: string) => address,
      (address: string) => `<${address}>`,
      (address: string) => `Ada Lovelace <${address}>`,
      (address: string) => `${address};`,
      (address: string) => `mailto:${encodeURIComponent(address)}`,
    )
    fc.assert(
      fc.property(local, domain, noise, noise, wrap, (local, domain, before, after, wrap) => {
        const address = `${local}@${domain}`
        fc.pre(address.length <= 254)
        expect(readEmail(before + wrap(address) + after).address).toBe(readEmail(address).address)
      }),
      { numRuns: 2000 },
    )
  })
})
