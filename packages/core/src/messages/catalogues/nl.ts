import type { Messages } from '../catalogue.ts'

/** The Dutch catalogue. */
export const nl: Messages = {
  locale: 'nl',

  'code.digits': { one: '{n} cijfer', other: '{n} cijfers' },
  'code.characters': { one: '{n} letter of cijfer', other: '{n} letters of cijfers' },
  'code.incomplete': {
    one: 'Vul de hele code in. De code heeft {n} teken.',
    other: 'Vul de hele code in. De code heeft {n} tekens.',
  },
  'code.none': 'In de tekst is geen code gevonden.',
  'code.several':
    'In de tekst is meer dan één code gevonden. Kopieer alleen de code of typ hem in.',
  'code.only-digits': 'De code bestaat alleen uit cijfers.',
  'code.only-characters': 'De code bestaat alleen uit letters van A tot en met Z en cijfers.',
  'code.filled': 'Code ingevuld: {code}',
  'code.complete': 'De code is compleet.',
  'code.rejected': 'Deze code is niet geaccepteerd.',

  'phone.label': 'Telefoonnummer',
  'phone.required': 'Vul uw telefoonnummer in.',
  'phone.too-short': 'Het nummer is te kort. Controleer of er een cijfer ontbreekt.',
  'phone.too-long': 'Het nummer is te lang. Controleer of er een cijfer te veel staat.',
  'phone.invalid-length': 'Nummers van deze lengte bestaan niet. Controleer de cijfers.',
  'phone.unknown-calling-code':
    'Geen enkel land heeft dit landnummer. Controleer de cijfers na de +.',
  'phone.not-a-number': 'Dit is geen telefoonnummer. Vul alleen cijfers in.',
  'phone.country-unknown': 'Kies een land of begin met + en het landnummer.',
  'phone.country-not-allowed':
    'Nummers uit dit land kunt u hier niet gebruiken. Gebruik een ander nummer.',
  'phone.type-not-allowed':
    'Dit soort nummers kunt u hier niet gebruiken. Gebruik een ander nummer.',

  'phone.extension': 'Het toestelnummer hoort niet bij het nummer en wordt weggelaten.',
  'country.choose': 'Land: {country}. Ander land kiezen',
  'country.none': 'Land kiezen',
  'country.other': 'Typ voor elk ander land + en het landnummer.',
  'country.search': 'Land zoeken',
  'country.found': { one: '{n} land gevonden', other: '{n} landen gevonden' },
  'country.not-found': 'Geen land gevonden. Voor elk land kunt u + en het landnummer typen.',
  'country.changed': 'Land gewijzigd: {country}',
  'country.preferred': 'Suggesties',
  'country.all': 'Alle landen',

  'email.label': 'E-mailadres',
  'email.required': 'Vul uw e-mailadres in.',
  'email.suggestion': 'Bedoelde u {address}?',
  'email.missing-at': 'In een e-mailadres staat een @, zoals in name@example.com.',
  'email.missing-local': 'Vul het deel van het adres vóór de @ in.',
  'email.missing-domain': 'Vul het deel van het adres na de @ in.',
  'email.incomplete-domain':
    'Het deel na de @ is niet compleet. Controleer het einde, zoals in example.com.',
  'email.invalid-domain': 'Het deel na de @ klopt niet. Controleer het op fouten.',
  'email.invalid-character':
    'In het adres staat een teken of spatie die er niet in hoort. Controleer het op fouten.',
  'email.non-ascii-local':
    'Vóór de @ kunnen alleen letters zonder accenten, cijfers en tekens zoals een punt staan.',
  'email.too-long': 'Het adres is te lang. Controleer het op fouten.',
  'email.several': 'Vul maar één e-mailadres in.',

  'send.label': 'Code versturen',
  'send.busy': 'De code wordt verstuurd…',
  'send.hint': 'We sturen u {by} een code.',
  'channels.label': 'Hoe u de code ontvangt',
  'channels.use': 'Liever {by} ontvangen',
  'channel.sms': 'Sms',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefoontje',
  'channel.rcs': 'RCS-bericht',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'via sms',
  'channel.whatsapp.by': 'via WhatsApp',
  'channel.telegram.by': 'via Telegram',
  'channel.voice.by': 'via een telefoontje',
  'channel.rcs.by': 'via een RCS-bericht',
  'channel.viber.by': 'via Viber',
  'channel.zalo.by': 'via Zalo',
  'channel.email.by': 'via e-mail',

  'sent.short': 'Verstuurd naar {to}',
  'sent.to': 'We hebben {by} een code naar {to} gestuurd.',
  'sent.again': 'We hebben opnieuw {by} een code naar {to} gestuurd.',
  'sent.perhaps': 'Er is misschien {by} een code onderweg naar {to}.',
  'sent.replaced':
    'We hebben {by} een nieuwe code naar {to} gestuurd. Alleen de nieuwste is geldig.',

  'code.label': 'Verificatiecode',
  'code.hint-auto': {
    one: 'Wordt na het teken gecontroleerd.',
    other: 'Wordt na {n} tekens gecontroleerd.',
  },
  'check.label': 'Verifiëren',
  'check.busy': 'De code wordt gecontroleerd…',

  'expiry.left': 'Tijd over: {time}',
  'expiry.over': 'De code is niet meer geldig. Vraag een nieuwe aan.',
  'expiry.over-until': 'De code is niet meer geldig. U kunt {in} een nieuwe aanvragen.',

  'attempts.left': { one: 'Nog {n} poging', other: 'Nog {n} pogingen' },

  'resend.label': 'Opnieuw versturen',
  'resend.busy': 'Wordt opnieuw verstuurd…',
  'resend.in': 'Opnieuw versturen over: {time}',
  'resend.ready': 'U kunt de code opnieuw laten versturen.',

  'change.short': 'Wijzigen',
  'change.label': 'Nummer wijzigen',

  'check.incorrect': 'De code klopt niet. Controleer de code en probeer het opnieuw.',
  'check.incorrect-left': {
    one: 'De code klopt niet. U hebt nog {n} poging.',
    other: 'De code klopt niet. U hebt nog {n} pogingen.',
  },
  'locked.until':
    'Te veel onjuiste codes. Gebruik een ander nummer of vraag {in} een nieuwe code aan.',
  'locked.now': 'Te veel onjuiste codes. U kunt nu een nieuwe aanvragen.',
  'locked.over': 'Te veel onjuiste codes. Gebruik een ander nummer.',

  'verified.to': '{to} is geverifieerd.',
  'verified.required': 'Verifieer eerst uw telefoonnummer.',

  'restore.busy': 'We gaan verder waar u gebleven was…',
  'restore.retry': 'Opnieuw proberen',

  'problem.destination_invalid':
    'Dit is geen geldig telefoonnummer. Controleer het en probeer het opnieuw.',
  'problem.line_type_not_allowed':
    'Dit soort nummers kunt u hier niet gebruiken. Gebruik een ander nummer.',
  'problem.country_not_allowed':
    'Nummers uit dit land kunt u hier niet gebruiken. Gebruik een ander nummer.',
  'problem.destination_undeliverable':
    'Naar dit nummer kan geen code worden gestuurd. Gebruik een ander nummer.',
  'problem.policy': 'Dit nummer kan hier niet worden geverifieerd. Gebruik een ander nummer.',
  'problem.channel_unavailable':
    'De code kan niet op deze manier worden verstuurd. Kies een andere manier of een ander nummer.',
  'problem.code_malformed': 'De code is niet compleet. Controleer de code en probeer het opnieuw.',
  'problem.verification_lost':
    'Deze code kan niet meer worden gecontroleerd. Vraag een nieuwe aan.',
  'problem.superseded':
    'Er is ergens anders een nieuwere code aangevraagd. Vul die daar in of vraag hier een nieuwe aan.',
  'problem.cooldown': 'Het is nog te vroeg voor een nieuwe code. Probeer het later opnieuw.',
  'problem.cooldown.in': 'Het is nog te vroeg voor een nieuwe code. Probeer het {in} opnieuw.',
  'problem.send_limit': 'Er zijn te veel codes aangevraagd. Probeer het later opnieuw.',
  'problem.send_limit.in': 'Er zijn te veel codes aangevraagd. Probeer het {in} opnieuw.',
  'problem.destination_limit':
    'Er zijn te veel codes aangevraagd met dit nummer. Gebruik een ander nummer of probeer het later opnieuw.',
  'problem.destination_limit.in':
    'Er zijn te veel codes aangevraagd met dit nummer. Gebruik een ander nummer of probeer het {in} opnieuw.',
  'problem.check_limit': 'Er zijn te veel codes geprobeerd. Probeer het later opnieuw.',
  'problem.check_limit.in': 'Er zijn te veel codes geprobeerd. Probeer het {in} opnieuw.',
  'problem.challenge_required': 'Bevestig dat u geen robot bent en probeer het opnieuw.',
  'problem.challenge_failed':
    'Er kon niet worden bevestigd dat u geen robot bent. Probeer het opnieuw.',
  'problem.send_unconfirmed':
    'We weten niet of de code is verstuurd. Komt hij aan, vul hem dan hier in; zo niet, laat hem dan opnieuw versturen.',
  'problem.check_unconfirmed': 'We weten nog niet of de code klopte. Probeer het opnieuw.',
  'problem.provider_unavailable':
    'Codes versturen of controleren lukt nu niet. Probeer het later opnieuw.',
  'problem.provider_unavailable.in':
    'Codes versturen of controleren lukt nu niet. Probeer het {in} opnieuw.',
  'problem.offline': 'U lijkt offline te zijn. Controleer uw verbinding en probeer het opnieuw.',
  'problem.network': 'De verbinding is verbroken. Controleer deze en probeer het opnieuw.',
  'problem.timeout': 'Er kwam niet op tijd antwoord. Probeer het opnieuw.',
  'problem.proof_expired': 'Uw verificatie is te lang geleden. Vraag een nieuwe code aan.',

  'retry.now': 'Er ging iets mis. Probeer het opnieuw.',
  'retry.after': 'Er ging iets mis. Probeer het later opnieuw.',
  'retry.after.in': 'Er ging iets mis. Probeer het {in} opnieuw.',
  'retry.new-code': 'Er ging iets mis. Vraag een nieuwe code aan.',
  'retry.other-channel': 'Er ging iets mis. Kies een andere manier om de code te ontvangen.',
  'retry.other-number': 'Er ging iets mis. Gebruik een ander nummer.',
  'retry.never':
    'De verificatie werkt niet op deze site, en dat ligt niet aan u. Neem contact op met de klantenservice van de site.',

  // The forms for e-mail addresses.
  'change.label.email': 'Adres wijzigen',
  'locked.until.email':
    'Te veel onjuiste codes. Gebruik een ander adres of vraag {in} een nieuwe code aan.',
  'locked.over.email': 'Te veel onjuiste codes. Gebruik een ander adres.',
  'verified.required.email': 'Verifieer eerst uw e-mailadres.',
  'retry.other-number.email': 'Er ging iets mis. Gebruik een ander adres.',
  'problem.destination_invalid.email':
    'Dit is geen geldig e-mailadres. Controleer het en probeer het opnieuw.',
  'problem.destination_undeliverable.email':
    'Naar dit adres kan geen bericht worden gestuurd. Gebruik een ander adres.',
  'problem.destination_limit.email':
    'Er zijn te veel codes aangevraagd met dit adres. Gebruik een ander adres of probeer het later opnieuw.',
  'problem.destination_limit.in.email':
    'Er zijn te veel codes aangevraagd met dit adres. Gebruik een ander adres of probeer het {in} opnieuw.',
  'problem.policy.email': 'Dit adres kan hier niet worden geverifieerd. Gebruik een ander adres.',
  'problem.channel_unavailable.email':
    'De code kan niet naar dit adres worden gestuurd. Gebruik een ander adres.',
}
