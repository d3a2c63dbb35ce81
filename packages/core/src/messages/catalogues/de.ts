import type { Messages } from '../catalogue.ts'

/** The German catalogue. */
export const de: Messages = {
  locale: 'de',

  'code.digits': { one: '{n} Ziffer', other: '{n} Ziffern' },
  'code.characters': {
    one: '{n} Buchstabe oder eine Ziffer',
    other: '{n} Buchstaben oder Ziffern',
  },
  'code.incomplete': {
    one: 'Geben Sie den ganzen Code ein. Er hat {n} Zeichen.',
    other: 'Geben Sie den ganzen Code ein. Er hat {n} Zeichen.',
  },
  'code.none': 'Im Text wurde kein Code gefunden.',
  'code.several':
    'Im Text wurde mehr als ein Code gefunden. Kopieren Sie nur den Code oder tippen Sie ihn ein.',
  'code.only-digits': 'Der Code besteht nur aus Ziffern.',
  'code.only-characters': 'Der Code besteht nur aus Buchstaben von A bis Z und Ziffern.',
  'code.filled': 'Code eingetragen: {code}',
  'code.complete': 'Der Code ist vollständig.',
  'code.rejected': 'Dieser Code wurde nicht angenommen.',

  'phone.label': 'Telefonnummer',
  'phone.required': 'Geben Sie Ihre Telefonnummer ein.',
  'phone.too-short': 'Die Nummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt.',
  'phone.too-long': 'Die Nummer ist zu lang. Prüfen Sie, ob eine Ziffer zu viel ist.',
  'phone.invalid-length': 'Nummern dieser Länge gibt es nicht. Prüfen Sie die Ziffern.',
  'phone.unknown-calling-code':
    'Diese Ländervorwahl gibt es nicht. Prüfen Sie die Ziffern nach dem +.',
  'phone.not-a-number': 'Das ist keine Telefonnummer. Geben Sie nur Ziffern ein.',
  'phone.country-unknown': 'Wählen Sie ein Land oder beginnen Sie mit + und der Ländervorwahl.',
  'phone.country-not-allowed':
    'Nummern aus diesem Land sind hier nicht möglich. Verwenden Sie eine andere Nummer.',
  'phone.type-not-allowed':
    'Nummern dieser Art sind hier nicht möglich. Verwenden Sie eine andere Nummer.',

  'phone.extension': 'Die Durchwahl gehört nicht zur Nummer und wird weggelassen.',
  'country.choose': 'Land: {country}. Anderes wählen',
  'country.none': 'Land wählen',
  'country.other': 'Für jedes andere Land geben Sie + und die Ländervorwahl ein.',
  'country.search': 'Land suchen',
  'country.found': { one: '{n} Land gefunden', other: '{n} Länder gefunden' },
  'country.not-found':
    'Kein Land gefunden. Für jedes Land können Sie + und die Ländervorwahl eingeben.',
  'country.changed': 'Land geändert: {country}',
  'country.preferred': 'Vorschläge',
  'country.all': 'Alle Länder',

  'email.label': 'E-Mail-Adresse',
  'email.required': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'email.suggestion': 'Meinten Sie {address}?',
  'email.missing-at': 'Eine E-Mail-Adresse braucht ein @, wie in name@example.com.',
  'email.missing-local': 'Geben Sie den Teil der Adresse vor dem @ ein.',
  'email.missing-domain': 'Geben Sie den Teil der Adresse nach dem @ ein.',
  'email.incomplete-domain':
    'Der Teil nach dem @ ist nicht vollständig. Prüfen Sie die Endung, wie in example.com.',
  'email.invalid-domain': 'Der Teil nach dem @ kann nicht stimmen. Prüfen Sie ihn auf Fehler.',
  'email.invalid-character':
    'Die Adresse enthält ein Zeichen oder Leerzeichen, das nicht hineingehört. Prüfen Sie sie auf Fehler.',
  'email.non-ascii-local':
    'Vor dem @ sind nur Buchstaben ohne Akzente, Ziffern und Zeichen wie ein Punkt möglich.',
  'email.too-long': 'Die Adresse ist zu lang. Prüfen Sie sie auf Fehler.',
  'email.several': 'Geben Sie nur eine E-Mail-Adresse ein.',

  'send.label': 'Code senden',
  'send.busy': 'Code wird gesendet …',
  'send.hint': 'Wir senden Ihnen einen Code {by}.',
  'channels.label': 'So erhalten Sie den Code',
  'channels.use': 'Stattdessen {by} senden',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Anruf',
  'channel.rcs': 'RCS-Nachricht',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-Mail',
  'channel.sms.by': 'per SMS',
  'channel.whatsapp.by': 'per WhatsApp',
  'channel.telegram.by': 'per Telegram',
  'channel.voice.by': 'per Anruf',
  'channel.rcs.by': 'per RCS-Nachricht',
  'channel.viber.by': 'per Viber',
  'channel.zalo.by': 'per Zalo',
  'channel.email.by': 'per E-Mail',

  'sent.short': 'Code an {to} gesendet',
  'sent.to': 'Wir haben einen Code {by} an {to} gesendet.',
  'sent.again': 'Wir haben noch einmal einen Code {by} an {to} gesendet.',
  'sent.perhaps': 'Ein Code ist vielleicht {by} an {to} unterwegs.',
  'sent.replaced': 'Wir haben einen neuen Code {by} an {to} gesendet. Nur der neueste gilt.',

  'code.label': 'Bestätigungscode',
  'code.hint-auto': {
    one: 'Wird nach dem Zeichen automatisch geprüft.',
    other: 'Wird nach {n} Zeichen automatisch geprüft.',
  },
  'check.label': 'Bestätigen',
  'check.busy': 'Code wird geprüft …',

  'expiry.left': 'Restzeit: {time}',
  'expiry.over': 'Der Code gilt nicht mehr. Fordern Sie einen neuen an.',
  'expiry.over-until': 'Der Code gilt nicht mehr. Sie können {in} einen neuen anfordern.',

  'attempts.left': { one: 'Noch {n} Versuch', other: 'Noch {n} Versuche' },

  'resend.label': 'Erneut senden',
  'resend.busy': 'Wird erneut gesendet …',
  'resend.in': 'Erneut senden in: {time}',
  'resend.ready': 'Sie können den Code erneut senden lassen.',

  'change.short': 'Ändern',
  'change.label': 'Nummer ändern',

  'check.incorrect': 'Der Code stimmt nicht. Prüfen Sie ihn und versuchen Sie es noch einmal.',
  'check.incorrect-left': {
    one: 'Der Code stimmt nicht. Sie haben noch {n} Versuch.',
    other: 'Der Code stimmt nicht. Sie haben noch {n} Versuche.',
  },
  'locked.until':
    'Zu viele falsche Codes. Verwenden Sie eine andere Nummer oder fordern Sie {in} einen neuen Code an.',
  'locked.now': 'Zu viele falsche Codes. Sie können jetzt einen neuen anfordern.',
  'locked.over': 'Zu viele falsche Codes. Verwenden Sie eine andere Nummer.',

  'verified.to': '{to} ist bestätigt.',
  'verified.required': 'Bestätigen Sie zuerst Ihre Telefonnummer.',

  'restore.busy': 'Gleich geht es weiter, wo Sie aufgehört haben …',
  'restore.retry': 'Erneut versuchen',

  'problem.destination_invalid':
    'Das ist keine gültige Telefonnummer. Prüfen Sie sie und versuchen Sie es noch einmal.',
  'problem.line_type_not_allowed':
    'Nummern dieser Art sind hier nicht möglich. Verwenden Sie eine andere Nummer.',
  'problem.country_not_allowed':
    'Nummern aus diesem Land sind hier nicht möglich. Verwenden Sie eine andere Nummer.',
  'problem.destination_undeliverable':
    'Diese Nummer ist für Codes nicht erreichbar. Verwenden Sie eine andere Nummer.',
  'problem.policy':
    'Diese Nummer kann hier nicht bestätigt werden. Verwenden Sie eine andere Nummer.',
  'problem.channel_unavailable':
    'Auf diesem Weg kann der Code nicht gesendet werden. Wählen Sie einen anderen Weg oder eine andere Nummer.',
  'problem.code_malformed': 'Das ist kein vollständiger Code. Prüfen Sie die Eingabe.',
  'problem.verification_lost':
    'Dieser Code kann nicht mehr geprüft werden. Fordern Sie einen neuen an.',
  'problem.superseded':
    'An anderer Stelle wurde ein neuerer Code angefordert. Geben Sie ihn dort ein oder fordern Sie hier einen neuen an.',
  'problem.cooldown':
    'Für einen weiteren Code ist es noch zu früh. Versuchen Sie es später noch einmal.',
  'problem.cooldown.in':
    'Für einen weiteren Code ist es noch zu früh. Versuchen Sie es {in} noch einmal.',
  'problem.send_limit':
    'Es wurden zu viele Codes angefordert. Versuchen Sie es später noch einmal.',
  'problem.send_limit.in':
    'Es wurden zu viele Codes angefordert. Versuchen Sie es {in} noch einmal.',
  'problem.destination_limit':
    'Für diese Nummer wurden zu viele Codes angefordert. Verwenden Sie eine andere, oder versuchen Sie es später noch einmal.',
  'problem.destination_limit.in':
    'Für diese Nummer wurden zu viele Codes angefordert. Verwenden Sie eine andere, oder versuchen Sie es {in} noch einmal.',
  'problem.check_limit':
    'Es wurden zu viele Codes ausprobiert. Versuchen Sie es später noch einmal.',
  'problem.check_limit.in':
    'Es wurden zu viele Codes ausprobiert. Versuchen Sie es {in} noch einmal.',
  'problem.challenge_required': 'Bestätigen Sie zuerst, dass Sie ein Mensch sind.',
  'problem.challenge_failed':
    'Es ließ sich nicht bestätigen, dass Sie ein Mensch sind. Versuchen Sie es noch einmal.',
  'problem.send_unconfirmed':
    'Wir wissen nicht, ob der Code gesendet wurde. Kommt er an, geben Sie ihn hier ein; sonst lassen Sie ihn erneut senden.',
  'problem.check_unconfirmed':
    'Wir wissen noch nicht, ob der Code richtig war. Versuchen Sie es noch einmal.',
  'problem.provider_unavailable':
    'Codes können gerade nicht gesendet oder geprüft werden. Versuchen Sie es später noch einmal.',
  'problem.provider_unavailable.in':
    'Codes können gerade nicht gesendet oder geprüft werden. Versuchen Sie es {in} noch einmal.',
  'problem.offline':
    'Sie sind anscheinend nicht mit dem Internet verbunden. Prüfen Sie die Verbindung.',
  'problem.network':
    'Die Verbindung wurde unterbrochen. Prüfen Sie sie und versuchen Sie es noch einmal.',
  'problem.timeout': 'Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es noch einmal.',
  'problem.proof_expired':
    'Ihre Bestätigung liegt zu lange zurück. Fordern Sie einen neuen Code an.',

  'retry.now': 'Etwas ist schiefgegangen. Versuchen Sie es noch einmal.',
  'retry.after': 'Etwas ist schiefgegangen. Versuchen Sie es später noch einmal.',
  'retry.after.in': 'Etwas ist schiefgegangen. Versuchen Sie es {in} noch einmal.',
  'retry.new-code': 'Etwas ist schiefgegangen. Fordern Sie einen neuen Code an.',
  'retry.other-channel':
    'Etwas ist schiefgegangen. Wählen Sie einen anderen Weg, den Code zu erhalten.',
  'retry.other-number': 'Etwas ist schiefgegangen. Verwenden Sie eine andere Nummer.',
  'retry.never':
    'Die Bestätigung funktioniert auf dieser Seite nicht, und das liegt nicht an Ihnen. Wenden Sie sich an den Kundendienst der Seite.',

  // The forms for e-mail addresses.
  'change.label.email': 'Adresse ändern',
  'locked.until.email':
    'Zu viele falsche Codes. Verwenden Sie eine andere Adresse oder fordern Sie {in} einen neuen Code an.',
  'locked.over.email': 'Zu viele falsche Codes. Verwenden Sie eine andere Adresse.',
  'verified.required.email': 'Bestätigen Sie zuerst Ihre E-Mail-Adresse.',
  'retry.other-number.email': 'Etwas ist schiefgegangen. Verwenden Sie eine andere Adresse.',
  'problem.destination_invalid.email':
    'Das ist keine gültige E-Mail-Adresse. Prüfen Sie sie und versuchen Sie es noch einmal.',
  'problem.destination_undeliverable.email':
    'Diese Adresse ist für E-Mails nicht erreichbar. Verwenden Sie eine andere Adresse.',
  'problem.destination_limit.email':
    'Für diese Adresse wurden zu viele Codes angefordert. Verwenden Sie eine andere, oder versuchen Sie es später noch einmal.',
  'problem.destination_limit.in.email':
    'Für diese Adresse wurden zu viele Codes angefordert. Verwenden Sie eine andere, oder versuchen Sie es {in} noch einmal.',
  'problem.policy.email':
    'Diese Adresse kann hier nicht bestätigt werden. Verwenden Sie eine andere Adresse.',
  'problem.channel_unavailable.email':
    'An diese Adresse kann der Code nicht gesendet werden. Verwenden Sie eine andere Adresse.',
}
