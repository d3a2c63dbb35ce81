import type { Messages } from '../catalogue.ts'

/** The Serbian catalogue in Latin letters. */
export const srLatn: Messages = {
  locale: 'sr-Latn',

  'code.digits': { one: '{n} cifra', few: '{n} cifre', other: '{n} cifara' },
  'code.characters': {
    one: '{n} slovo ili cifra',
    few: '{n} slova ili cifre',
    other: '{n} slova ili cifara',
  },
  'code.incomplete': {
    one: 'Unesite ceo kod. Ima {n} znak.',
    few: 'Unesite ceo kod. Ima {n} znaka.',
    other: 'Unesite ceo kod. Ima {n} znakova.',
  },
  'code.none': 'U tekstu nije pronađen kod.',
  'code.several': 'U tekstu je pronađeno više kodova. Kopirajte samo kod ili ga ukucajte.',
  'code.only-digits': 'Kod sadrži samo cifre.',
  'code.only-characters': 'Kod sadrži samo slova od A do Z i cifre.',
  'code.filled': 'Popunjen kod: {code}',
  'code.complete': 'Kod je potpun.',
  'code.rejected': 'Ovaj kod nije prihvaćen.',

  'phone.label': 'Broj telefona',
  'phone.required': 'Unesite broj telefona.',
  'phone.too-short': 'Broj je prekratak. Proverite da li nedostaje cifra.',
  'phone.too-long': 'Broj je predugačak. Proverite da li ima cifru viška.',
  'phone.invalid-length': 'Ne postoje brojevi ove dužine. Proverite cifre.',
  'phone.unknown-calling-code': 'Nijedna zemlja nema ovaj pozivni broj. Proverite cifre posle +.',
  'phone.not-a-number': 'Ovo nije broj telefona. Unesite samo cifre.',
  'phone.country-unknown': 'Izaberite zemlju ili počnite sa + i pozivnim brojem zemlje.',
  'phone.country-not-allowed': 'Brojevi iz ove zemlje se ovde ne prihvataju. Unesite drugi broj.',
  'phone.type-not-allowed': 'Brojevi ove vrste se ovde ne prihvataju. Unesite drugi broj.',

  'phone.extension': 'Lokal nije deo broja telefona i biće izostavljen.',
  'country.choose': 'Zemlja: {country}. Izaberite drugu',
  'country.none': 'Izaberite zemlju',
  'country.other': 'Za svaku drugu zemlju unesite + i njen pozivni broj.',
  'country.search': 'Pretraga zemalja',
  'country.found': {
    one: 'Pronađena je {n} zemlja',
    few: 'Pronađene su {n} zemlje',
    other: 'Pronađeno je {n} zemalja',
  },
  'country.not-found': 'Zemlja nije pronađena. Za svaku zemlju možete uneti + i pozivni broj.',
  'country.changed': 'Nova zemlja: {country}',
  'country.preferred': 'Predložene',
  'country.all': 'Sve zemlje',

  'email.label': 'Imejl adresa',
  'email.required': 'Unesite imejl adresu.',
  'email.suggestion': 'Da li mislite na {address}?',
  'email.missing-at': 'Imejl adresa mora da sadrži @, na primer name@example.com.',
  'email.missing-local': 'Unesite deo adrese ispred znaka @.',
  'email.missing-domain': 'Unesite deo adrese iza znaka @.',
  'email.incomplete-domain':
    'Deo iza znaka @ nije potpun. Proverite završetak, na primer example.com.',
  'email.invalid-domain': 'Deo iza znaka @ nije ispravan. Proverite da li ima grešaka.',
  'email.invalid-character':
    'Adresa sadrži znak ili razmak koji nije dozvoljen. Proverite da li ima grešaka.',
  'email.non-ascii-local':
    'Ispred znaka @ mogu biti samo latinična slova bez kvačica, cifre i znaci kao što je tačka.',
  'email.too-long': 'Adresa je predugačka. Proverite da li ima grešaka.',
  'email.several': 'Unesite samo jednu imejl adresu.',

  'send.label': 'Pošalji kod',
  'send.busy': 'Slanje koda…',
  'send.hint': 'Poslaćemo Vam kod {by} radi provere broja.',
  'channels.label': 'Kako želite da primite kod',
  'channels.use': 'Pošalji kod {by}',
  'channel.sms': 'SMS poruka',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonski poziv',
  'channel.rcs': 'RCS poruka',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Imejl',
  'channel.sms.by': 'SMS porukom',
  'channel.whatsapp.by': 'preko aplikacije WhatsApp',
  'channel.telegram.by': 'preko aplikacije Telegram',
  'channel.voice.by': 'telefonskim pozivom',
  'channel.rcs.by': 'RCS porukom',
  'channel.viber.by': 'preko aplikacije Viber',
  'channel.zalo.by': 'preko aplikacije Zalo',
  'channel.email.by': 'imejlom',

  'sent.to': 'Poslali smo kod {by} na {to}.',
  'sent.again': 'Ponovo smo poslali kod {by} na {to}.',
  'sent.perhaps': 'Kod je možda već poslat {by} na {to}.',
  'sent.replaced': 'Poslali smo novi kod {by} na {to}. Važi samo najnoviji kod.',

  'code.label': 'Kod za potvrdu',
  'code.hint-auto': {
    one: 'Proverava se čim se unese poslednji znak.',
    few: 'Proverava se čim se unesu sva {n} znaka.',
    other: 'Proverava se čim se unese svih {n} znakova.',
  },
  'check.label': 'Potvrdi',
  'check.busy': 'Provera koda…',

  'expiry.left': 'Preostalo vreme: {time}',
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

  'change.label': 'Promeni broj',

  'check.incorrect': 'Kod nije tačan. Proverite cifre i pokušajte ponovo.',
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

  'restore.busy': 'Nastavljamo tamo gde je prekinuto…',
  'restore.retry': 'Pokušaj ponovo',

  'problem.destination_invalid': 'Broj telefona nije ispravan. Proverite ga i pokušajte ponovo.',
  'problem.line_type_not_allowed': 'Brojevi ove vrste se ovde ne prihvataju. Unesite drugi broj.',
  'problem.country_not_allowed': 'Brojevi iz ove zemlje se ovde ne prihvataju. Unesite drugi broj.',
  'problem.destination_undeliverable': 'Kod ne može da stigne na ovaj broj. Unesite drugi broj.',
  'problem.policy': 'Ovaj broj ne može ovde da se potvrdi. Unesite drugi broj.',
  'problem.channel_unavailable':
    'Kod ne može da se pošalje na ovaj način. Izaberite drugi način ili unesite drugi broj.',
  'problem.code_malformed': 'Kod nije potpun. Proverite ga i pokušajte ponovo.',
  'problem.verification_lost': 'Ovaj kod više ne može da se proveri. Zatražite novi.',
  'problem.superseded':
    'Na drugom mestu je zatražen noviji kod. Unesite ga tamo ili ovde zatražite novi.',
  'problem.cooldown': 'Prerano je za novi kod. Pokušajte ponovo kasnije.',
  'problem.cooldown.in': 'Prerano je za novi kod. Pokušajte ponovo {in}.',
  'problem.send_limit': 'Zatraženo je previše kodova. Pokušajte ponovo kasnije.',
  'problem.send_limit.in': 'Zatraženo je previše kodova. Pokušajte ponovo {in}.',
  'problem.destination_limit':
    'Za ovaj broj je zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovo kasnije.',
  'problem.destination_limit.in':
    'Za ovaj broj je zatraženo previše kodova. Unesite drugi broj ili pokušajte ponovo {in}.',
  'problem.check_limit': 'Uneto je previše kodova. Pokušajte ponovo kasnije.',
  'problem.check_limit.in': 'Uneto je previše kodova. Pokušajte ponovo {in}.',
  'problem.challenge_required': 'Potvrdite da niste robot, pa pokušajte ponovo.',
  'problem.challenge_failed': 'Nije potvrđeno da niste robot. Pokušajte ponovo.',
  'problem.send_unconfirmed':
    'Ne znamo da li je kod poslat. Ako stigne, unesite ga ovde; ako ne, zatražite ga ponovo.',
  'problem.check_unconfirmed': 'Još ne znamo da li je kod tačan. Pokušajte ponovo.',
  'problem.provider_unavailable':
    'Trenutno nije moguće poslati ni proveriti kod. Pokušajte ponovo kasnije.',
  'problem.provider_unavailable.in':
    'Trenutno nije moguće poslati ni proveriti kod. Pokušajte ponovo {in}.',
  'problem.offline': 'Izgleda da nema internet veze. Proverite vezu i pokušajte ponovo.',
  'problem.network': 'Veza je prekinuta. Proverite je i pokušajte ponovo.',
  'problem.timeout': 'Odgovor nije stigao na vreme. Pokušajte ponovo.',
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
  'send.hint.email': 'Poslaćemo Vam kod {by} radi provere adrese.',
  'change.label.email': 'Promeni adresu',
  'locked.until.email':
    'Previše netačnih kodova. Unesite drugu adresu ili zatražite novi kod {in}.',
  'locked.over.email': 'Previše netačnih kodova. Unesite drugu adresu.',
  'verified.required.email': 'Prvo potvrdite imejl adresu.',
  'retry.other-number.email': 'Došlo je do greške. Unesite drugu adresu.',
  'problem.destination_invalid.email':
    'Imejl adresa nije ispravna. Proverite je i pokušajte ponovo.',
  'problem.destination_undeliverable.email':
    'Poruka ne može da stigne na ovu adresu. Unesite drugu adresu.',
  'problem.destination_limit.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo kasnije.',
  'problem.destination_limit.in.email':
    'Za ovu adresu je zatraženo previše kodova. Unesite drugu adresu ili pokušajte ponovo {in}.',
  'problem.policy.email': 'Ova adresa ne može ovde da se potvrdi. Unesite drugu adresu.',
  'problem.channel_unavailable.email':
    'Kod ne može da se pošalje na ovu adresu. Unesite drugu adresu.',
}
