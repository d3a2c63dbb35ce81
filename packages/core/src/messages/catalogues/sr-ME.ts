import type { Messages } from '../catalogue.ts'

/** The Montenegrin catalogue: Latin letters, ijekavian. */
export const srME: Messages = {
  locale: 'sr-ME',

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
  'code.filled': 'Popunjen kod: {code}',
  'code.complete': 'Kod je potpun.',
  'code.rejected': 'Ovaj kod nije prihvaćen.',

  'phone.label': 'Broj telefona',
  'phone.required': 'Unesite broj telefona.',
  'phone.too-short': 'Broj je prekratak. Provjerite da li nedostaje cifra.',
  'phone.too-long': 'Broj je predugačak. Provjerite da li ima cifru viška.',
  'phone.invalid-length': 'Ne postoje brojevi ove dužine. Provjerite cifre.',
  'phone.unknown-calling-code':
    'Nijedna zemlja nema ovaj pozivni broj. Provjerite cifre poslije +.',
  'phone.not-a-number': 'Ovo nije broj telefona. Unesite samo cifre.',
  'phone.country-unknown': 'Izaberite zemlju ili počnite sa + i pozivnim brojem zemlje.',
  'phone.country-not-allowed': 'Brojevi iz ove zemlje se ovdje ne prihvataju. Unesite drugi broj.',
  'phone.type-not-allowed': 'Brojevi ove vrste se ovdje ne prihvataju. Unesite drugi broj.',

  'phone.extension': 'Lokal nije dio broja telefona i biće izostavljen.',
  'country.choose': 'Zemlja: {country}. Izaberite drugu',
  'country.none': 'Izaberite zemlju',
  'country.other': 'Za svaku drugu zemlju unesite + i njen pozivni broj.',
  'country.search': 'Pretraga zemalja',
  'country.found': {
    one: 'Pronađena je {n} zemlja',
    few: 'Pronađene su {n} zemlje',
    other: 'Pronađeno je {n} zemalja',
  },
  'country.not-found': 'Zemlja nije pronađena. Za svaku zemlju možete unijeti + i pozivni broj.',
  'country.changed': 'Nova zemlja: {country}',
  'country.preferred': 'Predložene',
  'country.all': 'Sve zemlje',

  'email.label': 'E-mail adresa',
  'email.required': 'Unesite e-mail adresu.',
  'email.suggestion': 'Da li mislite na {address}?',
  'email.missing-at': 'E-mail adresa mora da sadrži @, na primjer name@example.com.',
  'email.missing-local': 'Unesite dio adrese ispred znaka @.',
  'email.missing-domain': 'Unesite dio adrese iza znaka @.',
  'email.incomplete-domain':
    'Dio iza znaka @ nije potpun. Provjerite završetak, na primjer example.com.',
  'email.invalid-domain': 'Dio iza znaka @ nije ispravan. Provjerite da li ima grešaka.',
  'email.invalid-character':
    'Adresa sadrži znak ili razmak koji nije dozvoljen. Provjerite da li ima grešaka.',
  'email.non-ascii-local':
    'Ispred znaka @ mogu biti samo latinična slova bez kvačica, cifre i znaci kao što je tačka.',
  'email.too-long': 'Adresa je predugačka. Provjerite da li ima grešaka.',
  'email.several': 'Unesite samo jednu e-mail adresu.',

  'send.label': 'Pošalji kod',
  'send.busy': 'Slanje koda…',
  'send.hint': 'Poslaćemo Vam kod {by}.',
  'channels.label': 'Kako želite da primite kod',
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
  'channel.whatsapp.by': 'preko aplikacije WhatsApp',
  'channel.telegram.by': 'preko aplikacije Telegram',
  'channel.voice.by': 'telefonskim pozivom',
  'channel.rcs.by': 'RCS porukom',
  'channel.viber.by': 'preko aplikacije Viber',
  'channel.zalo.by': 'preko aplikacije Zalo',
  'channel.email.by': 'e-mailom',

  'sent.short': 'Kod je poslat na {to}',
  'sent.to': 'Poslali smo kod {by} na {to}.',
  'sent.again': 'Ponovo smo poslali kod {by} na {to}.',
  'sent.perhaps': 'Kod je možda već poslat {by} na {to}.',
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

  'restore.busy': 'Nastavljamo tamo gdje je prekinuto…',
  'restore.retry': 'Pokušaj ponovo',

  'problem.destination_invalid': 'Broj telefona nije ispravan. Provjerite ga i pokušajte ponovo.',
  'problem.line_type_not_allowed': 'Brojevi ove vrste se ovdje ne prihvataju. Unesite drugi broj.',
  'problem.country_not_allowed':
    'Brojevi iz ove zemlje se ovdje ne prihvataju. Unesite drugi broj.',
  'problem.destination_undeliverable': 'Kod ne može da stigne na ovaj broj. Unesite drugi broj.',
  'problem.policy': 'Ovaj broj ne može ovdje da se potvrdi. Unesite drugi broj.',
  'problem.channel_unavailable':
    'Kod ne može da se pošalje na ovaj način. Izaberite drugi način ili unesite drugi broj.',
  'problem.code_malformed': 'Kod nije potpun. Provjerite ga i pokušajte ponovo.',
  'problem.verification_lost': 'Ovaj kod više ne može da se provjeri. Zatražite novi.',
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
  'problem.check_limit': 'Unijeto je previše kodova. Pokušajte ponovo kasnije.',
  'problem.check_limit.in': 'Unijeto je previše kodova. Pokušajte ponovo {in}.',
  'problem.challenge_required': 'Potvrdite da niste robot, pa pokušajte ponovo.',
  'problem.challenge_failed': 'Nije potvrđeno da niste robot. Pokušajte ponovo.',
  'problem.send_unconfirmed':
    'Ne znamo da li je kod poslat. Ako stigne, unesite ga ovdje; ako ne, zatražite ga ponovo.',
  'problem.check_unconfirmed': 'Još ne znamo da li je kod tačan. Pokušajte ponovo.',
  'problem.provider_unavailable':
    'Trenutno nije moguće poslati ni provjeriti kod. Pokušajte ponovo kasnije.',
  'problem.provider_unavailable.in':
    'Trenutno nije moguće poslati ni provjeriti kod. Pokušajte ponovo {in}.',
  'problem.offline': 'Izgleda da nema internet veze. Provjerite vezu i pokušajte ponovo.',
  'problem.network': 'Veza je prekinuta. Provjerite je i pokušajte ponovo.',
  'problem.timeout': 'Odgovor nije stigao na vrijeme. Pokušajte ponovo.',
  'problem.proof_expired': 'Prošlo je previše vremena od potvrde. Zatražite novi kod.',

  'retry.now': 'Došlo je do greške. Pokušajte ponovo.',
  'retry.after': 'Došlo je do greške. Pokušajte ponovo kasnije.',
  'retry.after.in': 'Došlo je do greške. Pokušajte ponovo {in}.',
  'retry.new-code': 'Došlo je do greške. Zatražite novi kod.',
  'retry.other-channel': 'Došlo je do greške. Izaberite drugi način da primite kod.',
  'retry.other-number': 'Došlo je do greške. Unesite drugi broj.',
  'retry.never':
    'Potvrda na ovom sajtu ne radi i to nije do Vas. Obratite se korisničkoj podršci sajta.',

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
    'Poruka ne može da stigne na ovu adresu. Unesite drugu adresu.',
  'problem.destination_limit.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo kasnije.',
  'problem.destination_limit.in.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo {in}.',
  'problem.policy.email': 'Ova adresa ne može ovdje da se potvrdi. Unesite drugu adresu.',
  'problem.channel_unavailable.email':
    'Kod ne može da se pošalje na ovu adresu. Unesite drugu adresu.',
}
