import type { Messages } from '../catalogue.ts'

/** The Danish catalogue. */
export const da: Messages = {
  locale: 'da',

  'code.digits': { one: '{n} ciffer', other: '{n} cifre' },
  'code.characters': { one: '{n} bogstav eller ciffer', other: '{n} bogstaver eller cifre' },
  'code.incomplete': {
    one: 'Indtast hele koden. Den har {n} tegn.',
    other: 'Indtast hele koden. Den har {n} tegn.',
  },
  'code.none': 'Der blev ikke fundet nogen kode i teksten.',
  'code.several': 'Der blev fundet mere end én kode i teksten. Kopiér kun koden, eller skriv den.',
  'code.only-digits': 'Koden består kun af cifre.',
  'code.only-characters': 'Koden består kun af bogstaver fra A til Z og cifre.',
  'code.filled': 'Koden er udfyldt: {code}',
  'code.complete': 'Koden er komplet.',
  'code.rejected': 'Koden blev ikke godkendt.',

  'phone.label': 'Telefonnummer',
  'phone.required': 'Indtast dit telefonnummer.',
  'phone.too-short': 'Nummeret er for kort. Tjek, om der mangler et ciffer.',
  'phone.too-long': 'Nummeret er for langt. Tjek, om der er et ciffer for meget.',
  'phone.invalid-length': 'Der findes ikke numre med denne længde. Tjek cifrene.',
  'phone.unknown-calling-code': 'Ingen lande har denne landekode. Tjek cifrene efter +.',
  'phone.not-a-number': 'Det er ikke et telefonnummer. Indtast kun cifre.',
  'phone.country-unknown': 'Vælg et land, eller skriv først + og landekoden.',
  'phone.country-not-allowed': 'Numre fra dette land kan ikke bruges her. Brug et andet nummer.',
  'phone.type-not-allowed': 'Numre af denne type kan ikke bruges her. Brug et andet nummer.',

  'phone.extension': 'Lokalnummeret er ikke en del af nummeret og udelades.',
  'country.choose': 'Land: {country}. Vælg et andet',
  'country.none': 'Vælg et land',
  'country.other': 'Skriv + og landekoden for alle andre lande.',
  'country.search': 'Søg efter land',
  'country.found': { one: '{n} land fundet', other: '{n} lande fundet' },
  'country.not-found': 'Ingen lande fundet. Du kan skrive + og landekoden for ethvert land.',
  'country.changed': 'Landet er ændret: {country}',
  'country.preferred': 'Forslag',
  'country.all': 'Alle lande',

  'email.label': 'E-mailadresse',
  'email.required': 'Indtast din e-mailadresse.',
  'email.suggestion': 'Mente du {address}?',
  'email.missing-at': 'En e-mailadresse skal indeholde @, som i name@example.com.',
  'email.missing-local': 'Indtast den del af adressen, der står før @.',
  'email.missing-domain': 'Indtast den del af adressen, der står efter @.',
  'email.incomplete-domain': 'Delen efter @ er ikke komplet. Tjek slutningen, som i example.com.',
  'email.invalid-domain': 'Delen efter @ er ikke rigtig. Tjek den for fejl.',
  'email.invalid-character':
    'Adressen indeholder et tegn eller mellemrum, der ikke må være der. Tjek den for fejl.',
  'email.non-ascii-local':
    'Før @ må der kun stå bogstaver uden accenter, cifre og tegn som punktum.',
  'email.too-long': 'Adressen er for lang. Tjek den for fejl.',
  'email.several': 'Indtast kun én e-mailadresse.',

  'send.label': 'Send kode',
  'send.busy': 'Sender koden…',
  'send.hint': 'Vi sender dig en kode {by}.',
  'channels.label': 'Sådan får du koden',
  'channels.use': 'Få den {by} i stedet',
  'channel.sms': 'Sms',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonopkald',
  'channel.rcs': 'RCS-besked',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'på sms',
  'channel.whatsapp.by': 'på WhatsApp',
  'channel.telegram.by': 'på Telegram',
  'channel.voice.by': 'via telefonopkald',
  'channel.rcs.by': 'som RCS-besked',
  'channel.viber.by': 'på Viber',
  'channel.zalo.by': 'på Zalo',
  'channel.email.by': 'på e-mail',

  'sent.short': 'Kode sendt til {to}',
  'sent.to': 'Vi har sendt en kode {by} til {to}.',
  'sent.again': 'Vi har igen sendt en kode {by} til {to}.',
  'sent.perhaps': 'Der er måske en kode på vej til {to} {by}.',
  'sent.replaced': 'Vi har sendt en ny kode {by} til {to}. Kun den nyeste kode gælder.',

  'code.label': 'Bekræftelseskode',
  'code.hint-auto': {
    one: 'Kontrolleres, når tegnet er indtastet.',
    other: 'Kontrolleres, når alle {n} tegn er indtastet.',
  },
  'check.label': 'Bekræft',
  'check.busy': 'Kontrollerer koden…',

  'expiry.left': 'Resterende tid: {time}',
  'expiry.over': 'Koden gælder ikke længere. Bed om en ny.',
  'expiry.over-until': 'Koden gælder ikke længere. Du kan bede om en ny {in}.',

  'attempts.left': { one: '{n} forsøg tilbage', other: '{n} forsøg tilbage' },

  'resend.label': 'Send igen',
  'resend.busy': 'Sender igen…',
  'resend.in': 'Send igen om: {time}',
  'resend.ready': 'Du kan nu få koden sendt igen.',

  'change.short': 'Skift',
  'change.label': 'Skift nummer',

  'check.incorrect': 'Koden er forkert. Tjek den, og prøv igen.',
  'check.incorrect-left': {
    one: 'Koden er forkert. Du har {n} forsøg tilbage.',
    other: 'Koden er forkert. Du har {n} forsøg tilbage.',
  },
  'locked.until': 'For mange forkerte koder. Brug et andet nummer, eller bed om en ny kode {in}.',
  'locked.now': 'For mange forkerte koder. Du kan nu bede om en ny.',
  'locked.over': 'For mange forkerte koder. Brug et andet nummer.',

  'verified.to': '{to} er bekræftet.',
  'verified.required': 'Bekræft først dit telefonnummer.',

  'restore.busy': 'Fortsætter, hvor du slap…',
  'restore.retry': 'Prøv igen',

  'problem.destination_invalid': 'Telefonnummeret er ikke gyldigt. Tjek det, og prøv igen.',
  'problem.line_type_not_allowed': 'Numre af denne type kan ikke bruges her. Brug et andet nummer.',
  'problem.country_not_allowed': 'Numre fra dette land kan ikke bruges her. Brug et andet nummer.',
  'problem.destination_undeliverable':
    'Der kan ikke sendes en kode til dette nummer. Brug et andet nummer.',
  'problem.policy': 'Dette nummer kan ikke bekræftes her. Brug et andet nummer.',
  'problem.channel_unavailable':
    'Koden kan ikke sendes på denne måde. Vælg en anden måde at få den på eller et andet nummer.',
  'problem.code_malformed': 'Koden er ikke komplet. Tjek den, og prøv igen.',
  'problem.verification_lost': 'Denne kode kan ikke længere kontrolleres. Bed om en ny.',
  'problem.superseded':
    'Der er bedt om en nyere kode et andet sted. Indtast den der, eller bed om en ny her.',
  'problem.cooldown': 'Det er for tidligt at få en ny kode. Prøv igen senere.',
  'problem.cooldown.in': 'Det er for tidligt at få en ny kode. Prøv igen {in}.',
  'problem.send_limit': 'Der er bedt om for mange koder. Prøv igen senere.',
  'problem.send_limit.in': 'Der er bedt om for mange koder. Prøv igen {in}.',
  'problem.destination_limit':
    'Der er bedt om for mange koder med dette nummer. Brug et andet nummer, eller prøv igen senere.',
  'problem.destination_limit.in':
    'Der er bedt om for mange koder med dette nummer. Brug et andet nummer, eller prøv igen {in}.',
  'problem.check_limit': 'Der er prøvet for mange koder. Prøv igen senere.',
  'problem.check_limit.in': 'Der er prøvet for mange koder. Prøv igen {in}.',
  'problem.challenge_required': 'Bekræft, at du ikke er en robot, og prøv igen.',
  'problem.challenge_failed': 'Det kunne ikke bekræftes, at du ikke er en robot. Prøv igen.',
  'problem.send_unconfirmed':
    'Vi ved ikke, om koden blev sendt. Hvis den kommer, så indtast den her; ellers få den sendt igen.',
  'problem.check_unconfirmed': 'Vi ved endnu ikke, om koden var rigtig. Prøv igen.',
  'problem.provider_unavailable':
    'Koder kan ikke sendes eller kontrolleres i øjeblikket. Prøv igen senere.',
  'problem.provider_unavailable.in':
    'Koder kan ikke sendes eller kontrolleres i øjeblikket. Prøv igen {in}.',
  'problem.offline': 'Du ser ud til at være offline. Tjek din forbindelse, og prøv igen.',
  'problem.network': 'Forbindelsen blev afbrudt. Tjek den, og prøv igen.',
  'problem.timeout': 'Der kom ikke svar i tide. Prøv igen.',
  'problem.proof_expired': 'Det er for længe siden, du bekræftede. Bed om en ny kode.',

  'retry.now': 'Noget gik galt. Prøv igen.',
  'retry.after': 'Noget gik galt. Prøv igen senere.',
  'retry.after.in': 'Noget gik galt. Prøv igen {in}.',
  'retry.new-code': 'Noget gik galt. Bed om en ny kode.',
  'retry.other-channel': 'Noget gik galt. Vælg en anden måde at få koden på.',
  'retry.other-number': 'Noget gik galt. Brug et andet nummer.',
  'retry.never':
    'Bekræftelsen virker ikke på dette websted, og det er ikke din skyld. Kontakt webstedets support.',

  // The forms for e-mail addresses.
  'change.label.email': 'Skift adresse',
  'locked.until.email':
    'For mange forkerte koder. Brug en anden adresse, eller bed om en ny kode {in}.',
  'locked.over.email': 'For mange forkerte koder. Brug en anden adresse.',
  'verified.required.email': 'Bekræft først din e-mailadresse.',
  'retry.other-number.email': 'Noget gik galt. Brug en anden adresse.',
  'problem.destination_invalid.email': 'E-mailadressen er ikke gyldig. Tjek den, og prøv igen.',
  'problem.destination_undeliverable.email':
    'Der kan ikke sendes beskeder til denne adresse. Brug en anden adresse.',
  'problem.destination_limit.email':
    'Der er bedt om for mange koder med denne adresse. Brug en anden adresse, eller prøv igen senere.',
  'problem.destination_limit.in.email':
    'Der er bedt om for mange koder med denne adresse. Brug en anden adresse, eller prøv igen {in}.',
  'problem.policy.email': 'Denne adresse kan ikke bekræftes her. Brug en anden adresse.',
  'problem.channel_unavailable.email':
    'Koden kan ikke sendes til denne adresse. Brug en anden adresse.',
}
