import type { Messages } from '../catalogue.ts'

/** The Bosnian catalogue. */
export const bs: Messages = {
  locale: 'bs',
  times: {
    in: {
      second: { one: 'za {n} sekundu', few: 'za {n} sekunde', other: 'za {n} sekundi' },
      minute: { one: 'za {n} minutu', few: 'za {n} minute', other: 'za {n} minuta' },
      hour: { one: 'za {n} sat', few: 'za {n} sata', other: 'za {n} sati' },
    },
    for: {
      second: { one: '{n} sekunda', few: '{n} sekunde', other: '{n} sekundi' },
      minute: { one: '{n} minuta', few: '{n} minute', other: '{n} minuta' },
      hour: { one: '{n} sat', few: '{n} sata', other: '{n} sati' },
    },
  },

  'code.digits': { one: '{n} cifra', few: '{n} cifre', other: '{n} cifara' },
  'code.characters': {
    one: '{n} slovo ili cifra',
    few: '{n} slova ili cifre',
    other: '{n} slova ili cifara',
  },
  'code.incomplete': {
    one: 'Unesite cijeli kod. Ima {n} znak.',
    few: 'Unesite cijeli kod. Ima {n} znaka.',
    other: 'Unesite cijeli kod. Ima {n} znakova.',
  },
  'code.none': 'U tekstu nije pronađen kod.',
  'code.several': 'U tekstu je pronađeno više kodova. Kopirajte samo kod ili ga upišite.',
  'code.only-digits': 'Kod sadrži samo cifre.',
  'code.only-characters': 'Kod sadrži samo slova od A do Z i cifre.',
  'code.filled': 'Upisan kod: {code}',
  'code.complete': 'Kod je potpun.',
  'code.rejected': 'Ovaj kod nije prihvaćen.',

  'phone.label': 'Broj telefona',
  'phone.required': 'Unesite broj telefona.',
  'phone.too-short': 'Broj je prekratak. Provjerite nedostaje li cifra.',
  'phone.too-long': 'Broj je predug. Provjerite je li koja cifra suvišna.',
  'phone.invalid-length': 'Brojevi te dužine ne postoje. Provjerite cifre.',
  'phone.unknown-calling-code': 'Nijedna država nema taj pozivni broj. Provjerite cifre nakon +.',
  'phone.not-a-number': 'Ovo nije broj telefona. Unesite samo cifre.',
  'phone.country-unknown': 'Odaberite državu ili počnite sa + i pozivnim brojem države.',
  'phone.country-not-allowed': 'Brojevi iz ove države se ovdje ne prihvataju. Unesite drugi broj.',
  'phone.type-not-allowed': 'Brojevi ove vrste se ovdje ne prihvataju. Unesite drugi broj.',

  'phone.extension': 'Lokal nije dio broja telefona i bit će izostavljen.',
  'country.choose': 'Država: {country}. Odaberite drugu',
  'country.none': 'Odaberite državu',
  'country.other': 'Za svaku drugu državu unesite + i njen pozivni broj.',
  'country.search': 'Pretraga država',
  'country.found': {
    one: 'Pronađena je {n} država',
    few: 'Pronađene su {n} države',
    other: 'Pronađeno je {n} država',
  },
  'country.not-found': 'Država nije pronađena. Za svaku državu možete unijeti + i pozivni broj.',
  'country.changed': 'Nova država: {country}',
  'country.preferred': 'Predložene',
  'country.all': 'Sve države',

  'email.label': 'E-mail adresa',
  'email.required': 'Unesite e-mail adresu.',
  'email.suggestion': 'Mislite li na {address}?',
  'email.missing-at': 'E-mail adresa mora imati znak @, naprimjer name@example.com.',
  'email.missing-local': 'Unesite dio adrese ispred znaka @.',
  'email.missing-domain': 'Unesite dio adrese iza znaka @.',
  'email.incomplete-domain':
    'Dio iza znaka @ nije potpun. Provjerite završetak, naprimjer example.com.',
  'email.invalid-domain': 'Dio iza znaka @ nije ispravan. Provjerite ima li grešaka.',
  'email.invalid-character':
    'Adresa sadrži znak ili razmak koji nije dozvoljen. Provjerite ima li grešaka.',
  'email.non-ascii-local':
    'Ispred znaka @ mogu biti samo slova bez kvačica i naglasaka, cifre i znakovi kao što je tačka.',
  'email.too-long': 'Adresa je preduga. Provjerite ima li grešaka.',
  'email.several': 'Unesite samo jednu e-mail adresu.',

  'send.label': 'Pošalji kod',
  'send.busy': 'Slanje koda…',
  'send.hint': 'Poslat ćemo Vam kod {by}.',
  'channels.label': 'Kako želite primiti kod',
  'channels.use': 'Pošalji kod {by}',
  'channel.sms': 'SMS poruka',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonski poziv',
  'channel.rcs': 'RCS poruka',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'SMS porukom',
  'channel.whatsapp.by': 'putem WhatsAppa',
  'channel.telegram.by': 'putem Telegrama',
  'channel.voice.by': 'telefonskim pozivom',
  'channel.rcs.by': 'RCS porukom',
  'channel.viber.by': 'putem Vibera',
  'channel.zalo.by': 'putem aplikacije Zalo',
  'channel.email.by': 'e-mailom',

  'sent.short': 'Kod poslan na {to}',
  'sent.to': 'Poslali smo kod {by} na {to}.',
  'sent.again': 'Ponovo smo poslali kod {by} na {to}.',
  'sent.perhaps': 'Kod je možda već poslan {by} na {to}.',
  'sent.replaced': 'Poslali smo novi kod {by} na {to}. Važi samo najnoviji kod.',

  'code.label': 'Kod za potvrdu',
  'code.hint-auto': {
    one: 'Provjerava se čim se unese posljednji znak.',
    few: 'Provjerava se čim se unesu sva {n} znaka.',
    other: 'Provjerava se čim se unese svih {n} znakova.',
  },
  'check.label': 'Potvrdi',
  'check.busy': 'Provjera koda…',

  'expiry.left': 'Preostalo: {time}',
  'expiry.over': 'Kod više ne važi. Zatražite novi.',
  'expiry.over-until': 'Kod više ne važi. Novi možete zatražiti {in}.',

  'attempts.left': {
    one: 'Preostao je {n} pokušaj',
    few: 'Preostala su {n} pokušaja',
    other: 'Preostalo je {n} pokušaja',
  },

  'resend.label': 'Pošalji ponovo',
  'resend.busy': 'Ponovno slanje…',
  'resend.in': 'Ponovno slanje za: {time}',
  'resend.ready': 'Sada možete ponovo zatražiti kod.',

  'change.short': 'Promijeni',
  'change.label': 'Promijeni broj',

  'check.incorrect': 'Kod nije tačan. Provjerite cifre i pokušajte ponovo.',
  'check.incorrect-left': {
    one: 'Kod nije tačan. Imate još {n} pokušaj.',
    few: 'Kod nije tačan. Imate još {n} pokušaja.',
    other: 'Kod nije tačan. Imate još {n} pokušaja.',
  },
  'locked.until': 'Previše netačnih kodova. Unesite drugi broj ili zatražite novi kod {in}.',
  'locked.now': 'Previše netačnih kodova. Sada možete zatražiti novi.',
  'locked.over': 'Previše netačnih kodova. Unesite drugi broj.',

  'verified.to': 'Potvrđeno: {to}.',
  'verified.required': 'Prvo potvrdite broj telefona.',

  'restore.busy': 'Nastavljamo od mjesta prekida…',
  'restore.retry': 'Pokušaj ponovo',

  'problem.destination_invalid': 'Broj telefona nije ispravan. Provjerite ga i pokušajte ponovo.',
  'problem.line_type_not_allowed': 'Brojevi ove vrste se ovdje ne prihvataju. Unesite drugi broj.',
  'problem.country_not_allowed':
    'Brojevi iz ove države se ovdje ne prihvataju. Unesite drugi broj.',
  'problem.destination_undeliverable': 'Kod ne može stići na ovaj broj. Unesite drugi broj.',
  'problem.policy': 'Ovaj broj se ovdje ne može potvrditi. Unesite drugi broj.',
  'problem.channel_unavailable':
    'Kod se ne može poslati na ovaj način. Odaberite drugi način ili unesite drugi broj.',
  'problem.code_malformed': 'Kod nije potpun. Provjerite ga i pokušajte ponovo.',
  'problem.verification_lost': 'Ovaj kod se više ne može provjeriti. Zatražite novi.',
  'problem.superseded':
    'Na drugom mjestu je zatražen noviji kod. Unesite ga tamo ili ovdje zatražite novi.',
  'problem.cooldown': 'Prerano je za novi kod. Pokušajte ponovo kasnije.',
  'problem.cooldown.in': 'Prerano je za novi kod. Pokušajte ponovo {in}.',
  'problem.send_limit': 'Zatraženo je previše kodova. Pokušajte ponovo kasnije.',
  'problem.send_limit.in': 'Zatraženo je previše kodova. Pokušajte ponovo {in}.',
  'problem.destination_limit':
    'Za ovaj broj je zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovo kasnije.',
  'problem.destination_limit.in':
    'Za ovaj broj je zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovo {in}.',
  'problem.check_limit': 'Uneseno je previše kodova. Pokušajte ponovo kasnije.',
  'problem.check_limit.in': 'Uneseno je previše kodova. Pokušajte ponovo {in}.',
  'problem.challenge_required': 'Potvrdite da niste robot, pa pokušajte ponovo.',
  'problem.challenge_failed': 'Nije potvrđeno da niste robot. Pokušajte ponovo.',
  'problem.send_unconfirmed':
    'Ne znamo je li kod poslan. Ako stigne, unesite ga ovdje; ako ne, zatražite ga ponovo.',
  'problem.check_unconfirmed': 'Još ne znamo je li kod tačan. Pokušajte ponovo.',
  'problem.provider_unavailable':
    'Trenutno nije moguće poslati ni provjeriti kod. Pokušajte ponovo kasnije.',
  'problem.provider_unavailable.in':
    'Trenutno nije moguće poslati ni provjeriti kod. Pokušajte ponovo {in}.',
  'problem.offline': 'Izgleda da nema internetske veze. Provjerite vezu i pokušajte ponovo.',
  'problem.network': 'Veza je prekinuta. Provjerite je i pokušajte ponovo.',
  'problem.timeout': 'Odgovor nije stigao na vrijeme. Pokušajte ponovo.',
  'problem.proof_expired': 'Prošlo je previše vremena od potvrde. Zatražite novi kod.',

  'retry.now': 'Došlo je do greške. Pokušajte ponovo.',
  'retry.after': 'Došlo je do greške. Pokušajte ponovo kasnije.',
  'retry.after.in': 'Došlo je do greške. Pokušajte ponovo {in}.',
  'retry.new-code': 'Došlo je do greške. Zatražite novi kod.',
  'retry.other-channel': 'Došlo je do greške. Odaberite drugi način da primite kod.',
  'retry.other-number': 'Došlo je do greške. Unesite drugi broj.',
  'retry.never':
    'Potvrda na ovoj stranici ne radi i to nije Vaša krivica. Obratite se podršci stranice.',

  // The forms for e-mail addresses.
  'change.label.email': 'Promijeni adresu',
  'locked.until.email':
    'Previše netačnih kodova. Unesite drugu adresu ili zatražite novi kod {in}.',
  'locked.over.email': 'Previše netačnih kodova. Unesite drugu adresu.',
  'verified.required.email': 'Prvo potvrdite e-mail adresu.',
  'retry.other-number.email': 'Došlo je do greške. Unesite drugu adresu.',
  'problem.destination_invalid.email':
    'E-mail adresa nije ispravna. Provjerite je i pokušajte ponovo.',
  'problem.destination_undeliverable.email':
    'Poruka ne može stići na ovu adresu. Unesite drugu adresu.',
  'problem.destination_limit.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo kasnije.',
  'problem.destination_limit.in.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo {in}.',
  'problem.policy.email': 'Ova adresa se ovdje ne može potvrditi. Unesite drugu adresu.',
  'problem.channel_unavailable.email':
    'Kod se ne može poslati na ovu adresu. Unesite drugu adresu.',
}
