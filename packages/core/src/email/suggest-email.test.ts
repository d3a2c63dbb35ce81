import { all } from 'email-misspelled'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailboxProviders } from './mailbox-providers.ts'
import { suggestEmail } from './suggest.ts'

test.each([
  ['gmial.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gmal.com', 'gmail.com'],
  ['gmil.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['gmmail.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['gmaik.com', 'gmail.com'],
  ['gmsil.com', 'gmail.com'],
  ['gmeil.com', 'gmail.com'],
  ['mgail.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.cm', 'gmail.com'],
  ['gmail.om', 'gmail.com'],
  ['gmail.cmo', 'gmail.com'],
  ['gmail.comm', 'gmail.com'],
  ['gmail.vom', 'gmail.com'],
  ['gmial.con', 'gmail.com'],
  ['gmal.co', 'gmail.com'],
  ['googlemial.com', 'googlemail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['hotmal.com', 'hotmail.com'],
  ['hotmali.fr', 'hotmail.fr'],
  ['hotnail.co.uk', 'hotmail.co.uk'],
  ['homtail.con', 'hotmail.com'],
  ['yaho.com', 'yahoo.com'],
  ['yahooo.com', 'yahoo.com'],
  ['yaoo.co.uk', 'yahoo.co.uk'],
  ['yahoo.con', 'yahoo.com'],
  ['yahoo.co', 'yahoo.com'],
  ['outlok.com', 'outlook.com'],
  ['outllook.com', 'outlook.com'],
  ['oulook.de', 'outlook.de'],
  ['autlook.com', undefined],
  ['iclod.com', 'icloud.com'],
  ['icluod.com', 'icloud.com'],
  ['icloud.cim', 'icloud.com'],
  ['protonmial.com', 'protonmail.com'],
  ['wandoo.fr', 'wanadoo.fr'],
  ['t-onlin.de', 't-online.de'],
])('ada@%s: %s', (domain, meant) => {
  expect(suggestEmail(`Ada.L+x@${domain}`)).toBe(meant && `Ada.L+x@${meant}`)
})

test.each(
  // Mailbox providers, beside those that the library lists.
  `gmx.at gmx.ch gmx.com gmx.de gmx.fr gmx.net web.de hey.com mail.com email.com ymail.com mail.de mail.ru bk.ru list.ru
   inbox.ru posteo.de mailbox.org tuta.com tutanota.com zoho.com fastmail.com fastmail.fm proton.me pm.me yandex.com
   ya.ru hotmail.ch outlook.com.pe naver.com daum.net hanmail.net 163.com 126.com sina.com seznam.cz centrum.cz wp.pl
   o2.pl onet.pl interia.pl abv.bg ukr.net walla.com sapo.pt telia.com ziggo.nl kpnmail.nl bluemail.ch sunrise.ch
   docomo.ne.jp ezweb.ne.jp softbank.ne.jp duck.com skiff.com runbox.com gmail.fr gmail.de`.split(
    /\s+/,
  ),
)('%s is left alone', (domain) => {
  expect(suggestEmail(`ada@${domain}`)).toBeUndefined()
})

test.each([
  'grail.com',
  'cloud.com',
  'email.com',
  'gmaps.com',
  'gmailify.com',
  'hotmart.com',
  'hotails.com.au',
  'hotels.com',
  'tahoo.com',
  'kahoot.com',
  'yammer.com',
  'outlooks.com',
  'outbrain.com',
  'icloudata.com',
  'mask.io',
  'mac.com',
  'sky.com',
  'gmail.company',
  'outlook.io',
  'proton.com',
  'liberty.it',
  'ibero.mx',
  'company.co',
  'company.con',
  'example.com',
  'example.co.uk',
  'mail.gmail.com',
  'xn--gmil-0na.com',
])('%s may be an own domain and is left alone', (domain) => {
  expect(suggestEmail(`ada@${domain}`)).toBeUndefined()
})

const providers = [...all, ...mailboxProviders.flatMap((provider) => provider.domains)]

test("no provider's domain is taken for another one's", () => {
  for (const domain of providers) expect(suggestEmail(`ada@${domain}`), domain).toBeUndefined()
})

test('what is suggested belongs to a provider, keeps what is before the @, and suggests nothing itself', () => {
  const near = fc
    .tuple(
      fc.constantFrom(...providers),
      fc.nat(),
      fc.constantFrom(...Array.from('abcdmnoi.-'), ''),
    )
    .map(([domain, at, put]) => {
      const place = at % domain.length
      return domain.slice(0, place) + put + domain.slice(place + (at % 2))
    })
  fc.assert(
    fc.property(fc.oneof(near, fc.domain()), (domain) => {
      const suggested = suggestEmail(`Ada+x@${domain}`)
      if (suggested === undefined) return
      const [local, meant] = suggested.split('@')
      expect(local).toBe('Ada+x')
      expect(providers).toContain(meant)
      expect(meant).not.toBe(domain)
      expect(suggestEmail(suggested)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})
