import type { Messages } from '../catalogue.ts'

/** The Croatian catalogue. */
export const hr: Messages = {
  locale: 'hr',

  'code.digits': { one: '{n} znamenka', few: '{n} znamenke', other: '{n} znamenki' },
  'code.characters': {
    one: '{n} slovo ili znamenka',
    few: '{n} slova ili znamenke',
    other: '{n} slova ili znamenki',
  },
  'code.incomplete': {
    one: 'Unesite cijeli kod. Ima {n} znak.',
    few: 'Unesite cijeli kod. Ima {n} znaka.',
    other: 'Unesite cijeli kod. Ima {n} znakova.',
  },
  'code.none': 'U tekstu nije pronađen kod.',
  'code.several': 'U tekstu je pronađeno više kodova. Kopirajte samo kod ili ga upišite.',
  'code.only-digits': 'Kod sadrži samo znamenke.',
  'code.only-characters': 'Kod sadrži samo slova od A do Z i znamenke.',
  'code.filled': 'Upisan kod: {code}',
  'code.complete': 'Kod je potpun.',
  'code.rejected': 'Ovaj kod nije prihvaćen.',

  'phone.label': 'Broj telefona',
  'phone.required': 'Unesite broj telefona.',
  'phone.too-short': 'Broj je prekratak. Provjerite nedostaje li znamenka.',
  'phone.too-long': 'Broj je predug. Provjerite je li koja znamenka suvišna.',
  'phone.invalid-length': 'Brojevi te duljine ne postoje. Provjerite znamenke.',
  'phone.unknown-calling-code':
    'Nijedna država nema taj pozivni broj. Provjerite znamenke nakon +.',
  'phone.not-a-number': 'Ovo nije broj telefona. Unesite samo znamenke.',
  'phone.country-unknown': 'Odaberite državu ili počnite s + i pozivnim brojem države.',
  'phone.country-not-allowed': 'Brojevi iz ove države ovdje se ne prihvaćaju. Unesite drugi broj.',
  'phone.type-not-allowed': 'Brojevi ove vrste ovdje se ne prihvaćaju. Unesite drugi broj.',

  'phone.extension': 'Interni broj nije dio broja telefona i izostavlja se.',
  'country.choose': 'Država: {country}. Odaberite drugu',
  'country.none': 'Odaberite državu',
  'country.other': 'Za svaku drugu državu unesite + i njezin pozivni broj.',
  'country.search': 'Pretraživanje država',
  'country.found': {
    one: 'Pronađena je {n} država',
    few: 'Pronađene su {n} države',
    other: 'Pronađeno je {n} država',
  },
  'country.not-found': 'Država nije pronađena. Za svaku državu možete unijeti + i pozivni broj.',
  'country.changed': 'Nova država: {country}',
  'country.preferred': 'Predložene',
  'country.all': 'Sve države',

  'email.label': 'Adresa e-pošte',
  'email.required': 'Unesite adresu e-pošte.',
  'email.suggestion': 'Mislite li na {address}?',
  'email.missing-at': 'Adresa e-pošte mora imati znak @, na primjer name@example.com.',
  'email.missing-local': 'Unesite dio adrese ispred znaka @.',
  'email.missing-domain': 'Unesite dio adrese iza znaka @.',
  'email.incomplete-domain':
    'Dio iza znaka @ nije potpun. Provjerite završetak, na primjer example.com.',
  'email.invalid-domain': 'Dio iza znaka @ nije ispravan. Provjerite ima li pogrešaka.',
  'email.invalid-character':
    'Adresa sadrži znak ili razmak koji nije dopušten. Provjerite ima li pogrešaka.',
  'email.non-ascii-local':
    'Ispred znaka @ mogu biti samo slova bez kvačica i naglasaka, znamenke i znakovi poput točke.',
  'email.too-long': 'Adresa je preduga. Provjerite ima li pogrešaka.',
  'email.several': 'Unesite samo jednu adresu e-pošte.',

  'send.label': 'Pošalji kod',
  'send.busy': 'Slanje koda…',
  'send.hint': 'Poslat ćemo Vam kod {by}.',
  'channels.label': 'Kako želite primiti kod',
  'channels.use': 'Pošalji kod {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonski poziv',
  'channel.rcs': 'RCS poruka',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-pošta',
  'channel.sms.by': 'SMS-om',
  'channel.whatsapp.by': 'putem WhatsAppa',
  'channel.telegram.by': 'putem Telegrama',
  'channel.voice.by': 'telefonskim pozivom',
  'channel.rcs.by': 'RCS porukom',
  'channel.viber.by': 'putem Vibera',
  'channel.zalo.by': 'putem aplikacije Zalo',
  'channel.email.by': 'e-poštom',

  'sent.short': 'Kod poslan na {to}',
  'sent.to': 'Poslali smo kod {by} na {to}.',
  'sent.again': 'Ponovno smo poslali kod {by} na {to}.',
  'sent.perhaps': 'Kod je možda već poslan {by} na {to}.',
  'sent.replaced': 'Poslali smo novi kod {by} na {to}. Vrijedi samo najnoviji kod.',

  'code.label': 'Kod za potvrdu',
  'code.hint-auto': {
    one: 'Provjerava se čim se unese posljednji znak.',
    few: 'Provjerava se čim se unesu sva {n} znaka.',
    other: 'Provjerava se čim se unese svih {n} znakova.',
  },
  'check.label': 'Potvrdi',
  'check.busy': 'Provjera koda…',

  'expiry.left': 'Preostalo: {time}',
  'expiry.over': 'Kod više ne vrijedi. Zatražite novi.',
  'expiry.over-until': 'Kod više ne vrijedi. Novi možete zatražiti {in}.',

  'attempts.left': {
    one: 'Preostao je {n} pokušaj',
    few: 'Preostala su {n} pokušaja',
    other: 'Preostalo je {n} pokušaja',
  },

  'resend.label': 'Pošalji ponovno',
  'resend.busy': 'Ponovno slanje…',
  'resend.in': 'Ponovno slanje za: {time}',
  'resend.ready': 'Sada možete ponovno zatražiti kod.',

  'change.short': 'Promijeni',
  'change.label': 'Promijeni broj',

  'check.incorrect': 'Kod nije točan. Provjerite znamenke i pokušajte ponovno.',
  'check.incorrect-left': {
    one: 'Kod nije točan. Imate još {n} pokušaj.',
    few: 'Kod nije točan. Imate još {n} pokušaja.',
    other: 'Kod nije točan. Imate još {n} pokušaja.',
  },
  'locked.until': 'Previše netočnih kodova. Unesite drugi broj ili zatražite novi kod {in}.',
  'locked.now': 'Previše netočnih kodova. Sada možete zatražiti novi.',
  'locked.over': 'Previše netočnih kodova. Unesite drugi broj.',

  'verified.to': 'Potvrđeno: {to}.',
  'verified.required': 'Prvo potvrdite broj telefona.',

  'restore.busy': 'Nastavljamo od mjesta prekida…',
  'restore.retry': 'Pokušaj ponovno',

  'problem.destination_invalid': 'Broj telefona nije ispravan. Provjerite ga i pokušajte ponovno.',
  'problem.line_type_not_allowed': 'Brojevi ove vrste ovdje se ne prihvaćaju. Unesite drugi broj.',
  'problem.country_not_allowed':
    'Brojevi iz ove države ovdje se ne prihvaćaju. Unesite drugi broj.',
  'problem.destination_undeliverable': 'Kod ne može stići na ovaj broj. Unesite drugi broj.',
  'problem.policy': 'Ovaj se broj ovdje ne može potvrditi. Unesite drugi broj.',
  'problem.channel_unavailable':
    'Kod se ne može poslati na ovaj način. Odaberite drugi način ili unesite drugi broj.',
  'problem.code_malformed': 'Kod nije potpun. Provjerite ga i pokušajte ponovno.',
  'problem.verification_lost': 'Ovaj se kod više ne može provjeriti. Zatražite novi.',
  'problem.superseded':
    'Na drugom je mjestu zatražen noviji kod. Unesite ga ondje ili ovdje zatražite novi.',
  'problem.cooldown': 'Prerano je za novi kod. Pokušajte ponovno kasnije.',
  'problem.cooldown.in': 'Prerano je za novi kod. Pokušajte ponovno {in}.',
  'problem.send_limit': 'Zatraženo je previše kodova. Pokušajte ponovno kasnije.',
  'problem.send_limit.in': 'Zatraženo je previše kodova. Pokušajte ponovno {in}.',
  'problem.destination_limit':
    'Za ovaj je broj zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovno kasnije.',
  'problem.destination_limit.in':
    'Za ovaj je broj zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovno {in}.',
  'problem.check_limit': 'Uneseno je previše kodova. Pokušajte ponovno kasnije.',
  'problem.check_limit.in': 'Uneseno je previše kodova. Pokušajte ponovno {in}.',
  'problem.challenge_required': 'Potvrdite da niste robot pa pokušajte ponovno.',
  'problem.challenge_failed': 'Nije potvrđeno da niste robot. Pokušajte ponovno.',
  'problem.send_unconfirmed':
    'Ne znamo je li kod poslan. Ako stigne, unesite ga ovdje; ako ne, zatražite ga ponovno.',
  'problem.check_unconfirmed': 'Još ne znamo je li kod točan. Pokušajte ponovno.',
  'problem.provider_unavailable':
    'Trenutačno nije moguće poslati ni provjeriti kod. Pokušajte ponovno kasnije.',
  'problem.provider_unavailable.in':
    'Trenutačno nije moguće poslati ni provjeriti kod. Pokušajte ponovno {in}.',
  'problem.offline': 'Čini se da nema internetske veze. Provjerite vezu i pokušajte ponovno.',
  'problem.network': 'Veza je prekinuta. Provjerite je i pokušajte ponovno.',
  'problem.timeout': 'Odgovor nije stigao na vrijeme. Pokušajte ponovno.',
  'problem.proof_expired': 'Prošlo je previše vremena od potvrde. Zatražite novi kod.',

  'retry.now': 'Došlo je do pogreške. Pokušajte ponovno.',
  'retry.after': 'Došlo je do pogreške. Pokušajte ponovno kasnije.',
  'retry.after.in': 'Došlo je do pogreške. Pokušajte ponovno {in}.',
  'retry.new-code': 'Došlo je do pogreške. Zatražite novi kod.',
  'retry.other-channel': 'Došlo je do pogreške. Odaberite drugi način primanja koda.',
  'retry.other-number': 'Došlo je do pogreške. Unesite drugi broj.',
  'retry.never':
    'Potvrda na ovoj stranici ne radi i to nije Vaša krivnja. Obratite se podršci stranice.',

  // The forms for e-mail addresses.
  'change.label.email': 'Promijeni adresu',
  'locked.until.email':
    'Previše netočnih kodova. Unesite drugu adresu ili zatražite novi kod {in}.',
  'locked.over.email': 'Previše netočnih kodova. Unesite drugu adresu.',
  'verified.required.email': 'Prvo potvrdite adresu e-pošte.',
  'retry.other-number.email': 'Došlo je do pogreške. Unesite drugu adresu.',
  'problem.destination_invalid.email':
    'Adresa e-pošte nije ispravna. Provjerite je i pokušajte ponovno.',
  'problem.destination_undeliverable.email':
    'Poruka ne može stići na ovu adresu. Unesite drugu adresu.',
  'problem.destination_limit.email':
    'Za ovu je adresu zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovno kasnije.',
  'problem.destination_limit.in.email':
    'Za ovu je adresu zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovno {in}.',
  'problem.policy.email': 'Ova se adresa ovdje ne može potvrditi. Unesite drugu adresu.',
  'problem.channel_unavailable.email':
    'Kod se ne može poslati na ovu adresu. Unesite drugu adresu.',
}
