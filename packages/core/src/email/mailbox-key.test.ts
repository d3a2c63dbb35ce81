import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailboxKey, readEmail } from './index.ts'
import { mailboxProviders } from './mailbox-providers.ts'

test.each([
  // Any domain: case alone.
  ['ada@example.com', 'ada@example.com'],
  ['Ada@Example.COM', 'ada@example.com'],
  ['a.d.a+news@example.com', 'a.d.a+news@example.com'],
  ['ada-news@example.com', 'ada-news@example.com'],
  // Gmail.
  ['Ada.Lovelace@gmail.com', 'adalovelace@gmail.com'],
  ['a.d.a+news+more@googlemail.com', 'ada@gmail.com'],
  ['ada-l@gmail.com', 'ada-l@gmail.com'],
  ['+news@gmail.com', '+news@gmail.com'],
  ['...@gmail.com', '...@gmail.com'],
  // Microsoft.
  ['ada.l+news@outlook.com', 'ada.l@outlook.com'],
  ['ada+news@hotmail.com', 'ada@hotmail.com'],
  ['ada+news@hotmail.co.uk', 'ada@hotmail.co.uk'],
  ['ada+news@live.nl', 'ada@live.nl'],
  ['ada+news@msn.com', 'ada@msn.com'],
  // Apple.
  ['ada.l+news@icloud.com', 'ada.l@icloud.com'],
  ['ada@me.com', 'ada@icloud.com'],
  ['ada@mac.com', 'ada@icloud.com'],
  // Proton.
  ['ada.lovelace+news@protonmail.com', 'adalovelace@proton.me'],
  ['ada_love-lace@pm.me', 'adalovelace@proton.me'],
  // Fastmail.
  ['ada.l+news@fastmail.com', 'ada.l@fastmail.com'],
  ['news@ada.fastmail.com', 'ada@fastmail.com'],
  ['ada@fastmail.fm', 'ada@fastmail.fm'],
  // Yandex.
  ['ada+news@ya.ru', 'ada@yandex.ru'],
  ['ada@yandex.com', 'ada@yandex.ru'],
  // Yahoo.
  ['ada-news@yahoo.com', 'ada@yahoo.com'],
  ['ada.l_x@yahoo.co.uk', 'ada.l_x@yahoo.co.uk'],
  ['ada-news@ymail.com', 'ada@ymail.com'],
])('%s has the key %s', (address, key) => {
  expect(mailboxKey(address)).toBe(key)
})

test('no domain belongs to two providers', () => {
  const domains = mailboxProviders.flatMap((provider) => provider.domains)
  expect(new Set(domains).size).toBe(domains.length)
  for (const domain of domains) expect(readEmail(`ada@${domain}`).address).toBe(`ada@${domain}`)
})

test('a key is an address with the key of itself, whatever the case', () => {
  const local = fc.string({
    unit: fc.constantFrom(...Array.from("abXY01.+-_'")),
    minLength: 1,
    maxLength: 12,
  })
  const domain = fc.oneof(
    fc.constantFrom(...mailboxProviders.flatMap((provider) => provider.domains)),
    fc.constantFrom('ada.fastmail.com', 'news.gmail.com', 'x.y.fastmail.fm'),
    fc.domain(),
  )
  fc.assert(
    fc.property(local, domain, (local, domain) => {
      const key = mailboxKey(`${local}@${domain}`)
      expect(mailboxKey(key)).toBe(key)
      expect(mailboxKey(`${local}@${domain}`.toUpperCase())).toBe(key)
      expect(readEmail(key).address).toBe(key)
    }),
  )
})
