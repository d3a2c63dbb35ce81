import type { Messages } from '../catalogue.ts'

/** The Swedish catalogue. */
export const sv: Messages = {
  locale: 'sv',

  'code.digits': { one: '{n} siffra', other: '{n} siffror' },
  'code.characters': { one: '{n} bokstav eller siffra', other: '{n} bokstäver eller siffror' },
  'code.incomplete': {
    one: 'Ange hela koden. Den har {n} tecken.',
    other: 'Ange hela koden. Den har {n} tecken.',
  },
  'code.none': 'Ingen kod hittades i texten.',
  'code.several': 'Mer än en kod hittades i texten. Kopiera bara koden eller skriv in den.',
  'code.only-digits': 'Koden består bara av siffror.',
  'code.only-characters': 'Koden består bara av bokstäver från A till Z och siffror.',
  'code.filled': 'Koden är ifylld: {code}',
  'code.complete': 'Koden är fullständig.',
  'code.rejected': 'Koden godkändes inte.',

  'phone.label': 'Telefonnummer',
  'phone.required': 'Ange ditt telefonnummer.',
  'phone.too-short': 'Numret är för kort. Kontrollera att ingen siffra saknas.',
  'phone.too-long': 'Numret är för långt. Kontrollera om det är en siffra för mycket.',
  'phone.invalid-length': 'Det finns inga nummer med den här längden. Kontrollera siffrorna.',
  'phone.unknown-calling-code': 'Inget land har den här landskoden. Kontrollera siffrorna efter +.',
  'phone.not-a-number': 'Det är inte ett telefonnummer. Ange bara siffror.',
  'phone.country-unknown': 'Välj ett land eller skriv först + och landskoden.',
  'phone.country-not-allowed':
    'Nummer från det här landet kan inte användas här. Använd ett annat nummer.',
  'phone.type-not-allowed':
    'Nummer av den här typen kan inte användas här. Använd ett annat nummer.',

  'phone.extension': 'Anknytningen ingår inte i numret och utelämnas.',
  'country.choose': 'Land: {country}. Välj ett annat',
  'country.none': 'Välj ett land',
  'country.other': 'För alla andra länder skriver du + och landskoden.',
  'country.search': 'Sök land',
  'country.found': { one: '{n} land hittades', other: '{n} länder hittades' },
  'country.not-found':
    'Inget land hittades. Du kan skriva + och landskoden för vilket land som helst.',
  'country.changed': 'Landet har ändrats: {country}',
  'country.preferred': 'Förslag',
  'country.all': 'Alla länder',

  'email.label': 'E-postadress',
  'email.required': 'Ange din e-postadress.',
  'email.suggestion': 'Menade du {address}?',
  'email.missing-at': 'En e-postadress måste ha ett @, som i name@example.com.',
  'email.missing-local': 'Ange den del av adressen som står före @.',
  'email.missing-domain': 'Ange den del av adressen som står efter @.',
  'email.incomplete-domain':
    'Delen efter @ är inte fullständig. Kontrollera slutet, som i example.com.',
  'email.invalid-domain': 'Delen efter @ stämmer inte. Kontrollera om något är felskrivet.',
  'email.invalid-character':
    'Adressen har ett tecken eller mellanslag som inte får finnas där. Kontrollera om något är felskrivet.',
  'email.non-ascii-local':
    'Före @ får det bara stå bokstäver utan accenter, siffror och tecken som punkt.',
  'email.too-long': 'Adressen är för lång. Kontrollera om något är felskrivet.',
  'email.several': 'Ange bara en e-postadress.',

  'send.label': 'Skicka kod',
  'send.busy': 'Skickar koden…',
  'send.hint': 'Vi skickar en kod till dig {by}.',
  'channels.label': 'Så får du koden',
  'channels.use': 'Få den {by} i stället',
  'channel.sms': 'Sms',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonsamtal',
  'channel.rcs': 'RCS-meddelande',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-post',
  'channel.sms.by': 'via sms',
  'channel.whatsapp.by': 'via WhatsApp',
  'channel.telegram.by': 'via Telegram',
  'channel.voice.by': 'via telefonsamtal',
  'channel.rcs.by': 'via RCS-meddelande',
  'channel.viber.by': 'via Viber',
  'channel.zalo.by': 'via Zalo',
  'channel.email.by': 'via e-post',

  'sent.short': 'Kod skickad till {to}',
  'sent.to': 'Vi har skickat en kod {by} till {to}.',
  'sent.again': 'Vi har återigen skickat en kod {by} till {to}.',
  'sent.perhaps': 'En kod kan vara på väg {by} till {to}.',
  'sent.replaced': 'Vi har skickat en ny kod {by} till {to}. Bara den senaste koden gäller.',

  'code.label': 'Verifieringskod',
  'code.hint-auto': {
    one: 'Kontrolleras när tecknet är ifyllt.',
    other: 'Kontrolleras när alla {n} tecken är ifyllda.',
  },
  'check.label': 'Verifiera',
  'check.busy': 'Kontrollerar koden…',

  'expiry.left': 'Tid kvar: {time}',
  'expiry.over': 'Koden gäller inte längre. Begär en ny.',
  'expiry.over-until': 'Koden gäller inte längre. Du kan begära en ny {in}.',

  'attempts.left': { one: '{n} försök kvar', other: '{n} försök kvar' },

  'resend.label': 'Skicka igen',
  'resend.busy': 'Skickar igen…',
  'resend.in': 'Skicka igen om: {time}',
  'resend.ready': 'Du kan nu få koden skickad igen.',

  'change.short': 'Byt',
  'change.label': 'Byt nummer',

  'check.incorrect': 'Koden stämmer inte. Kontrollera den och försök igen.',
  'check.incorrect-left': {
    one: 'Koden stämmer inte. Du har {n} försök kvar.',
    other: 'Koden stämmer inte. Du har {n} försök kvar.',
  },
  'locked.until': 'För många felaktiga koder. Använd ett annat nummer eller begär en ny kod {in}.',
  'locked.now': 'För många felaktiga koder. Du kan begära en ny nu.',
  'locked.over': 'För många felaktiga koder. Använd ett annat nummer.',

  'verified.to': '{to} har verifierats.',
  'verified.required': 'Verifiera ditt telefonnummer först.',

  'restore.busy': 'Fortsätter där du slutade…',
  'restore.retry': 'Försök igen',

  'problem.destination_invalid': 'Telefonnumret är inte giltigt. Kontrollera det och försök igen.',
  'problem.line_type_not_allowed':
    'Nummer av den här typen kan inte användas här. Använd ett annat nummer.',
  'problem.country_not_allowed':
    'Nummer från det här landet kan inte användas här. Använd ett annat nummer.',
  'problem.destination_undeliverable':
    'Det går inte att skicka koder till det här numret. Använd ett annat nummer.',
  'problem.policy': 'Det här numret kan inte verifieras här. Använd ett annat nummer.',
  'problem.channel_unavailable':
    'Koden kan inte skickas på det här sättet. Välj ett annat sätt att få den eller ett annat nummer.',
  'problem.code_malformed': 'Koden är inte fullständig. Kontrollera den och försök igen.',
  'problem.verification_lost': 'Den här koden kan inte längre kontrolleras. Begär en ny.',
  'problem.superseded':
    'En nyare kod har begärts någon annanstans. Ange den där eller begär en ny här.',
  'problem.cooldown': 'Det är för tidigt för en ny kod. Försök igen senare.',
  'problem.cooldown.in': 'Det är för tidigt för en ny kod. Försök igen {in}.',
  'problem.send_limit': 'För många koder har begärts. Försök igen senare.',
  'problem.send_limit.in': 'För många koder har begärts. Försök igen {in}.',
  'problem.destination_limit':
    'För många koder har begärts med det här numret. Använd ett annat nummer eller försök igen senare.',
  'problem.destination_limit.in':
    'För många koder har begärts med det här numret. Använd ett annat nummer eller försök igen {in}.',
  'problem.check_limit': 'För många koder har prövats. Försök igen senare.',
  'problem.check_limit.in': 'För många koder har prövats. Försök igen {in}.',
  'problem.challenge_required': 'Bekräfta att du inte är en robot och försök igen.',
  'problem.challenge_failed': 'Det gick inte att bekräfta att du inte är en robot. Försök igen.',
  'problem.send_unconfirmed':
    'Vi vet inte om koden har skickats. Om den kommer anger du den här, annars kan du få den skickad igen.',
  'problem.check_unconfirmed': 'Vi vet ännu inte om koden var rätt. Försök igen.',
  'problem.provider_unavailable':
    'Koder kan inte skickas eller kontrolleras just nu. Försök igen senare.',
  'problem.provider_unavailable.in':
    'Koder kan inte skickas eller kontrolleras just nu. Försök igen {in}.',
  'problem.offline':
    'Du verkar sakna internetanslutning. Kontrollera anslutningen och försök igen.',
  'problem.network': 'Anslutningen bröts. Kontrollera den och försök igen.',
  'problem.timeout': 'Inget svar kom i tid. Försök igen.',
  'problem.proof_expired': 'Det har gått för lång tid sedan verifieringen. Begär en ny kod.',

  'retry.now': 'Något gick fel. Försök igen.',
  'retry.after': 'Något gick fel. Försök igen senare.',
  'retry.after.in': 'Något gick fel. Försök igen {in}.',
  'retry.new-code': 'Något gick fel. Begär en ny kod.',
  'retry.other-channel': 'Något gick fel. Välj ett annat sätt att få koden.',
  'retry.other-number': 'Något gick fel. Använd ett annat nummer.',
  'retry.never':
    'Verifieringen fungerar inte på den här webbplatsen, och det beror inte på dig. Kontakta webbplatsens support.',

  // The forms for e-mail addresses.
  'change.label.email': 'Byt adress',
  'locked.until.email':
    'För många felaktiga koder. Använd en annan adress eller begär en ny kod {in}.',
  'locked.over.email': 'För många felaktiga koder. Använd en annan adress.',
  'verified.required.email': 'Verifiera din e-postadress först.',
  'retry.other-number.email': 'Något gick fel. Använd en annan adress.',
  'problem.destination_invalid.email':
    'E-postadressen är inte giltig. Kontrollera den och försök igen.',
  'problem.destination_undeliverable.email':
    'Det går inte att skicka meddelanden till den här adressen. Använd en annan adress.',
  'problem.destination_limit.email':
    'För många koder har begärts med den här adressen. Använd en annan adress eller försök igen senare.',
  'problem.destination_limit.in.email':
    'För många koder har begärts med den här adressen. Använd en annan adress eller försök igen {in}.',
  'problem.policy.email': 'Den här adressen kan inte verifieras här. Använd en annan adress.',
  'problem.channel_unavailable.email':
    'Koden kan inte skickas till den här adressen. Använd en annan adress.',
}
