import type { Messages } from '../catalogue.ts'

/** The Norwegian catalogue: bokmål. */
export const no: Messages = {
  locale: 'no',

  'code.digits': { one: '{n} siffer', other: '{n} sifre' },
  'code.characters': { one: '{n} bokstav eller siffer', other: '{n} bokstaver eller sifre' },
  'code.incomplete': {
    one: 'Skriv inn hele koden. Den har {n} tegn.',
    other: 'Skriv inn hele koden. Den har {n} tegn.',
  },
  'code.none': 'Fant ingen kode i teksten.',
  'code.several': 'Fant mer enn én kode i teksten. Kopier bare koden, eller skriv den inn.',
  'code.only-digits': 'Koden består bare av sifre.',
  'code.only-characters': 'Koden består bare av bokstaver fra A til Z og sifre.',
  'code.filled': 'Koden er fylt inn: {code}',
  'code.complete': 'Koden er fullstendig.',
  'code.rejected': 'Koden ble ikke godtatt.',

  'phone.label': 'Telefonnummer',
  'phone.required': 'Skriv inn telefonnummeret ditt.',
  'phone.too-short': 'Nummeret er for kort. Sjekk om det mangler et siffer.',
  'phone.too-long': 'Nummeret er for langt. Sjekk om det er et siffer for mye.',
  'phone.invalid-length': 'Det finnes ikke numre med denne lengden. Sjekk sifrene.',
  'phone.unknown-calling-code': 'Ingen land har denne landkoden. Sjekk sifrene etter +.',
  'phone.not-a-number': 'Dette er ikke et telefonnummer. Skriv bare inn sifre.',
  'phone.country-unknown': 'Velg et land, eller skriv først + og landkoden.',
  'phone.country-not-allowed': 'Numre fra dette landet kan ikke brukes her. Bruk et annet nummer.',
  'phone.type-not-allowed': 'Numre av denne typen kan ikke brukes her. Bruk et annet nummer.',

  'phone.extension': 'Internnummeret er ikke en del av nummeret og blir utelatt.',
  'country.choose': 'Land: {country}. Velg et annet',
  'country.none': 'Velg et land',
  'country.other': 'For alle andre land skriver du + og landkoden.',
  'country.search': 'Søk etter land',
  'country.found': { one: 'Fant {n} land', other: 'Fant {n} land' },
  'country.not-found': 'Fant ingen land. Du kan skrive + og landkoden for hvilket som helst land.',
  'country.changed': 'Landet er endret: {country}',
  'country.preferred': 'Forslag',
  'country.all': 'Alle land',

  'email.label': 'E-postadresse',
  'email.required': 'Skriv inn e-postadressen din.',
  'email.suggestion': 'Mente du {address}?',
  'email.missing-at': 'En e-postadresse må ha en @, som i name@example.com.',
  'email.missing-local': 'Skriv inn den delen av adressen som står før @.',
  'email.missing-domain': 'Skriv inn den delen av adressen som står etter @.',
  'email.incomplete-domain': 'Delen etter @ er ikke fullstendig. Sjekk slutten, som i example.com.',
  'email.invalid-domain': 'Delen etter @ er ikke riktig. Se etter skrivefeil.',
  'email.invalid-character':
    'Adressen har et tegn eller mellomrom som ikke kan være der. Se etter skrivefeil.',
  'email.non-ascii-local':
    'Før @ kan det bare stå bokstaver uten aksenter, sifre og tegn som punktum.',
  'email.too-long': 'Adressen er for lang. Se etter skrivefeil.',
  'email.several': 'Skriv bare inn én e-postadresse.',

  'send.label': 'Send kode',
  'send.busy': 'Sender koden…',
  'send.hint': 'Vi sender deg en kode {by}.',
  'channels.label': 'Slik får du koden',
  'channels.use': 'Få den {by} i stedet',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonanrop',
  'channel.rcs': 'RCS-melding',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-post',
  'channel.sms.by': 'på SMS',
  'channel.whatsapp.by': 'på WhatsApp',
  'channel.telegram.by': 'på Telegram',
  'channel.voice.by': 'via telefonanrop',
  'channel.rcs.by': 'som RCS-melding',
  'channel.viber.by': 'på Viber',
  'channel.zalo.by': 'på Zalo',
  'channel.email.by': 'på e-post',

  'sent.short': 'Kode sendt til {to}',
  'sent.to': 'Vi har sendt en kode {by} til {to}.',
  'sent.again': 'Vi har på nytt sendt en kode {by} til {to}.',
  'sent.perhaps': 'En kode kan være på vei til {to} {by}.',
  'sent.replaced': 'Vi har sendt en ny kode {by} til {to}. Bare den nyeste koden gjelder.',

  'code.label': 'Bekreftelseskode',
  'code.hint-auto': {
    one: 'Sjekkes når tegnet er skrevet inn.',
    other: 'Sjekkes når alle {n} tegnene er skrevet inn.',
  },
  'check.label': 'Bekreft',
  'check.busy': 'Sjekker koden…',

  'expiry.left': 'Tid igjen: {time}',
  'expiry.over': 'Koden gjelder ikke lenger. Be om en ny.',
  'expiry.over-until': 'Koden gjelder ikke lenger. Du kan be om en ny {in}.',

  'attempts.left': { one: '{n} forsøk igjen', other: '{n} forsøk igjen' },

  'resend.label': 'Send på nytt',
  'resend.busy': 'Sender på nytt…',
  'resend.in': 'Send på nytt om: {time}',
  'resend.ready': 'Du kan nå få koden sendt på nytt.',

  'change.short': 'Endre',
  'change.label': 'Endre nummer',

  'check.incorrect': 'Koden er feil. Sjekk den og prøv igjen.',
  'check.incorrect-left': {
    one: 'Koden er feil. Du har {n} forsøk igjen.',
    other: 'Koden er feil. Du har {n} forsøk igjen.',
  },
  'locked.until': 'Feil kode for mange ganger. Bruk et annet nummer, eller be om en ny kode {in}.',
  'locked.now': 'Feil kode for mange ganger. Du kan be om en ny nå.',
  'locked.over': 'Feil kode for mange ganger. Bruk et annet nummer.',

  'verified.to': '{to} er bekreftet.',
  'verified.required': 'Bekreft telefonnummeret ditt først.',

  'restore.busy': 'Fortsetter der du slapp…',
  'restore.retry': 'Prøv igjen',

  'problem.destination_invalid': 'Telefonnummeret er ikke gyldig. Sjekk det og prøv igjen.',
  'problem.line_type_not_allowed':
    'Numre av denne typen kan ikke brukes her. Bruk et annet nummer.',
  'problem.country_not_allowed':
    'Numre fra dette landet kan ikke brukes her. Bruk et annet nummer.',
  'problem.destination_undeliverable':
    'Det kan ikke sendes koder til dette nummeret. Bruk et annet nummer.',
  'problem.policy': 'Dette nummeret kan ikke bekreftes her. Bruk et annet nummer.',
  'problem.channel_unavailable':
    'Koden kan ikke sendes på denne måten. Velg en annen måte å få den på, eller et annet nummer.',
  'problem.code_malformed': 'Koden er ikke fullstendig. Sjekk den og prøv igjen.',
  'problem.verification_lost': 'Denne koden kan ikke sjekkes lenger. Be om en ny.',
  'problem.superseded':
    'Det er bedt om en nyere kode et annet sted. Skriv den inn der, eller be om en ny her.',
  'problem.cooldown': 'Det er for tidlig å få en ny kode. Prøv igjen senere.',
  'problem.cooldown.in': 'Det er for tidlig å få en ny kode. Prøv igjen {in}.',
  'problem.send_limit': 'Det er bedt om for mange koder. Prøv igjen senere.',
  'problem.send_limit.in': 'Det er bedt om for mange koder. Prøv igjen {in}.',
  'problem.destination_limit':
    'Det er bedt om for mange koder med dette nummeret. Bruk et annet nummer, eller prøv igjen senere.',
  'problem.destination_limit.in':
    'Det er bedt om for mange koder med dette nummeret. Bruk et annet nummer, eller prøv igjen {in}.',
  'problem.check_limit': 'For mange koder er prøvd. Prøv igjen senere.',
  'problem.check_limit.in': 'For mange koder er prøvd. Prøv igjen {in}.',
  'problem.challenge_required': 'Bekreft at du ikke er en robot, og prøv igjen.',
  'problem.challenge_failed': 'Det lot seg ikke bekrefte at du ikke er en robot. Prøv igjen.',
  'problem.send_unconfirmed':
    'Vi vet ikke om koden ble sendt. Kommer den, skriver du den inn her. Hvis ikke, får du den sendt på nytt.',
  'problem.check_unconfirmed': 'Vi vet ikke ennå om koden var riktig. Prøv igjen.',
  'problem.provider_unavailable':
    'Koder kan ikke sendes eller sjekkes akkurat nå. Prøv igjen senere.',
  'problem.provider_unavailable.in':
    'Koder kan ikke sendes eller sjekkes akkurat nå. Prøv igjen {in}.',
  'problem.offline': 'Det ser ut til at du er frakoblet. Sjekk forbindelsen og prøv igjen.',
  'problem.network': 'Forbindelsen ble brutt. Sjekk den og prøv igjen.',
  'problem.timeout': 'Det kom ikke svar i tide. Prøv igjen.',
  'problem.proof_expired': 'Det er for lenge siden du bekreftet. Be om en ny kode.',

  'retry.now': 'Noe gikk galt. Prøv igjen.',
  'retry.after': 'Noe gikk galt. Prøv igjen senere.',
  'retry.after.in': 'Noe gikk galt. Prøv igjen {in}.',
  'retry.new-code': 'Noe gikk galt. Be om en ny kode.',
  'retry.other-channel': 'Noe gikk galt. Velg en annen måte å få koden på.',
  'retry.other-number': 'Noe gikk galt. Bruk et annet nummer.',
  'retry.never':
    'Bekreftelsen virker ikke på dette nettstedet, og det er ikke din feil. Kontakt nettstedets kundeservice.',

  // The forms for e-mail addresses.
  'change.label.email': 'Endre adresse',
  'locked.until.email':
    'Feil kode for mange ganger. Bruk en annen adresse, eller be om en ny kode {in}.',
  'locked.over.email': 'Feil kode for mange ganger. Bruk en annen adresse.',
  'verified.required.email': 'Bekreft e-postadressen din først.',
  'retry.other-number.email': 'Noe gikk galt. Bruk en annen adresse.',
  'problem.destination_invalid.email': 'E-postadressen er ikke gyldig. Sjekk den og prøv igjen.',
  'problem.destination_undeliverable.email':
    'Det kan ikke sendes meldinger til denne adressen. Bruk en annen adresse.',
  'problem.destination_limit.email':
    'Det er bedt om for mange koder med denne adressen. Bruk en annen adresse, eller prøv igjen senere.',
  'problem.destination_limit.in.email':
    'Det er bedt om for mange koder med denne adressen. Bruk en annen adresse, eller prøv igjen {in}.',
  'problem.policy.email': 'Denne adressen kan ikke bekreftes her. Bruk en annen adresse.',
  'problem.channel_unavailable.email':
    'Koden kan ikke sendes til denne adressen. Bruk en annen adresse.',
}
