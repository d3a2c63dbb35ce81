import type { Messages } from '../catalogue.ts'

/** The Italian catalogue: impersonal, with infinitives for what to do. */
export const it: Messages = {
  locale: 'it',

  'code.digits': { one: '{n} cifra', other: '{n} cifre' },
  'code.characters': { one: '{n} lettera o cifra', other: '{n} lettere o cifre' },
  'code.incomplete': {
    one: 'Inserire il codice completo. È di {n} carattere.',
    other: 'Inserire il codice completo. È di {n} caratteri.',
  },
  'code.none': 'Nel testo non è stato trovato nessun codice.',
  'code.several': 'Nel testo è stato trovato più di un codice. Copiare solo il codice o digitarlo.',
  'code.only-digits': 'Il codice contiene solo cifre.',
  'code.only-characters': 'Il codice contiene solo lettere dalla A alla Z e cifre.',
  'code.filled': 'Codice inserito: {code}',
  'code.complete': 'Il codice è completo.',
  'code.rejected': 'Questo codice non è stato accettato.',

  'phone.label': 'Numero di telefono',
  'phone.required': 'Inserire il numero di telefono.',
  'phone.too-short': 'Il numero è troppo corto. Controllare che non manchi nessuna cifra.',
  'phone.too-long': 'Il numero è troppo lungo. Controllare che non ci siano cifre in più.',
  'phone.invalid-length': 'Non esistono numeri di questa lunghezza. Controllare le cifre.',
  'phone.unknown-calling-code':
    'Nessun paese ha questo prefisso. Controllare le cifre dopo il segno +.',
  'phone.not-a-number': 'Non è un numero di telefono. Inserire solo cifre.',
  'phone.country-unknown': 'Scegliere un paese o digitare prima + e il prefisso del paese.',
  'phone.country-not-allowed':
    'I numeri di questo paese non sono accettati qui. Usare un altro numero.',
  'phone.type-not-allowed':
    'I numeri di questo tipo non sono accettati qui. Usare un altro numero.',

  'phone.extension': 'L’interno non fa parte del numero e viene escluso.',
  'country.choose': 'Paese: {country}. Scegli un altro paese',
  'country.none': 'Scegli un paese',
  'country.other': 'Per qualsiasi altro paese, digitare + e il suo prefisso.',
  'country.search': 'Cerca un paese',
  'country.found': { one: '{n} paese trovato', other: '{n} paesi trovati' },
  'country.not-found':
    'Nessun paese trovato. Per qualsiasi paese si può digitare + e il suo prefisso.',
  'country.changed': 'Il paese è cambiato: {country}',
  'country.preferred': 'Suggerimenti',
  'country.all': 'Tutti i paesi',

  'email.label': 'Indirizzo e-mail',
  'email.required': 'Inserire l’indirizzo e-mail.',
  'email.suggestion': 'Si intendeva {address}?',
  'email.missing-at': 'Un indirizzo e-mail deve contenere una @, come in name@example.com.',
  'email.missing-local': 'Inserire la parte dell’indirizzo prima della @.',
  'email.missing-domain': 'Inserire la parte dell’indirizzo dopo la @.',
  'email.incomplete-domain':
    'La parte dopo la @ non è completa. Controllare la fine, come in example.com.',
  'email.invalid-domain': 'La parte dopo la @ non è corretta. Controllare che non ci siano errori.',
  'email.invalid-character':
    'L’indirizzo contiene un carattere o uno spazio non ammesso. Controllare che non ci siano errori.',
  'email.non-ascii-local':
    'Prima della @ sono ammesse solo lettere senza accenti, cifre e segni come il punto.',
  'email.too-long': 'L’indirizzo è troppo lungo. Controllare che non ci siano errori.',
  'email.several': 'Inserire un solo indirizzo e-mail.',

  'send.label': 'Invia codice',
  'send.busy': 'Invio del codice in corso…',
  'send.hint': 'Invieremo un codice {by}.',
  'channels.label': 'Come ricevere il codice',
  'channels.use': 'Ricevi il codice {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonata',
  'channel.rcs': 'Messaggio RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'tramite SMS',
  'channel.whatsapp.by': 'tramite WhatsApp',
  'channel.telegram.by': 'tramite Telegram',
  'channel.voice.by': 'con una telefonata',
  'channel.rcs.by': 'tramite messaggio RCS',
  'channel.viber.by': 'tramite Viber',
  'channel.zalo.by': 'tramite Zalo',
  'channel.email.by': 'tramite e-mail',

  'sent.short': 'Codice inviato a {to}',
  'sent.to': 'Abbiamo inviato un codice {by} a {to}.',
  'sent.again': 'Abbiamo inviato di nuovo un codice {by} a {to}.',
  'sent.perhaps': 'È possibile che un codice stia arrivando {by} a {to}.',
  'sent.replaced': 'Abbiamo inviato un nuovo codice {by} a {to}. È valido solo il più recente.',

  'code.label': 'Codice di verifica',
  'code.hint-auto': {
    one: 'Viene verificato appena inserito il carattere.',
    other: 'Viene verificato appena inseriti i {n} caratteri.',
  },
  'check.label': 'Verifica',
  'check.busy': 'Verifica del codice in corso…',

  'expiry.left': 'Scade tra: {time}',
  'expiry.over': 'Il codice non è più valido. Richiederne uno nuovo.',
  'expiry.over-until': 'Il codice non è più valido. Sarà possibile richiederne uno nuovo {in}.',

  'attempts.left': { one: '{n} tentativo rimasto', other: '{n} tentativi rimasti' },

  'resend.label': 'Invia di nuovo',
  'resend.busy': 'Nuovo invio in corso…',
  'resend.in': 'Nuovo invio tra: {time}',
  'resend.ready': 'Ora è possibile richiedere un nuovo invio.',

  'change.short': 'Cambia',
  'change.label': 'Cambia numero',

  'check.incorrect': 'Il codice non è corretto. Controllarlo e riprovare.',
  'check.incorrect-left': {
    one: 'Il codice non è corretto. Resta {n} tentativo.',
    other: 'Il codice non è corretto. Restano {n} tentativi.',
  },
  'locked.until': 'Troppi codici errati. Usare un altro numero o richiedere un nuovo codice {in}.',
  'locked.now': 'Troppi codici errati. Ora è possibile richiederne uno nuovo.',
  'locked.over': 'Troppi codici errati. Usare un altro numero.',

  'verified.to': 'Verifica completata: {to}.',
  'verified.required': 'Verificare prima il numero di telefono.',

  'restore.busy': 'Ripresa della verifica…',
  'restore.retry': 'Riprova',

  'problem.destination_invalid': 'Il numero di telefono non è valido. Controllarlo e riprovare.',
  'problem.line_type_not_allowed':
    'I numeri di questo tipo non sono accettati qui. Usare un altro numero.',
  'problem.country_not_allowed':
    'I numeri di questo paese non sono accettati qui. Usare un altro numero.',
  'problem.destination_undeliverable':
    'Nessun codice può raggiungere questo numero. Usare un altro numero.',
  'problem.policy': 'Questo numero non può essere verificato qui. Usare un altro numero.',
  'problem.channel_unavailable':
    'Il codice non può essere inviato in questo modo. Scegliere un altro modo per riceverlo o un altro numero.',
  'problem.code_malformed': 'Il codice non è completo. Controllarlo e riprovare.',
  'problem.verification_lost':
    'Questo codice non può più essere verificato. Richiederne uno nuovo.',
  'problem.superseded':
    'È stato richiesto altrove un codice più recente. Inserirlo lì o richiederne uno nuovo qui.',
  'problem.cooldown': 'È troppo presto per un altro codice. Riprovare più tardi.',
  'problem.cooldown.in': 'È troppo presto per un altro codice. Riprovare {in}.',
  'problem.send_limit': 'Sono stati richiesti troppi codici. Riprovare più tardi.',
  'problem.send_limit.in': 'Sono stati richiesti troppi codici. Riprovare {in}.',
  'problem.destination_limit':
    'Sono stati richiesti troppi codici con questo numero. Usare un altro numero o riprovare più tardi.',
  'problem.destination_limit.in':
    'Sono stati richiesti troppi codici con questo numero. Usare un altro numero o riprovare {in}.',
  'problem.check_limit': 'Sono stati provati troppi codici. Riprovare più tardi.',
  'problem.check_limit.in': 'Sono stati provati troppi codici. Riprovare {in}.',
  'problem.challenge_required': 'Confermare di non essere un robot, poi riprovare.',
  'problem.challenge_failed':
    'Non è stato possibile confermare che non si tratta di un robot. Riprovare.',
  'problem.send_unconfirmed':
    'Non sappiamo se il codice è stato inviato. Se arriva, inserirlo qui; altrimenti richiedere un nuovo invio.',
  'problem.check_unconfirmed': 'Non sappiamo ancora se il codice era corretto. Riprovare.',
  'problem.provider_unavailable':
    'Al momento non è possibile inviare o verificare codici. Riprovare più tardi.',
  'problem.provider_unavailable.in':
    'Al momento non è possibile inviare o verificare codici. Riprovare {in}.',
  'problem.offline':
    'Sembra che non ci sia connessione a Internet. Controllare la connessione e riprovare.',
  'problem.network': 'La connessione si è interrotta. Controllarla e riprovare.',
  'problem.timeout': 'La risposta non è arrivata in tempo. Riprovare.',
  'problem.proof_expired': 'È passato troppo tempo dalla verifica. Richiedere un nuovo codice.',

  'retry.now': 'Si è verificato un errore. Riprovare.',
  'retry.after': 'Si è verificato un errore. Riprovare più tardi.',
  'retry.after.in': 'Si è verificato un errore. Riprovare {in}.',
  'retry.new-code': 'Si è verificato un errore. Richiedere un nuovo codice.',
  'retry.other-channel':
    'Si è verificato un errore. Scegliere un altro modo per ricevere il codice.',
  'retry.other-number': 'Si è verificato un errore. Usare un altro numero.',
  'retry.never':
    'La verifica non funziona per un problema di questo sito, non per un errore di chi lo usa. Contattare l’assistenza del sito.',

  // The forms for e-mail addresses.
  'change.label.email': 'Cambia indirizzo',
  'locked.until.email':
    'Troppi codici errati. Usare un altro indirizzo o richiedere un nuovo codice {in}.',
  'locked.over.email': 'Troppi codici errati. Usare un altro indirizzo.',
  'verified.required.email': 'Verificare prima l’indirizzo e-mail.',
  'retry.other-number.email': 'Si è verificato un errore. Usare un altro indirizzo.',
  'problem.destination_invalid.email': 'L’indirizzo e-mail non è valido. Controllarlo e riprovare.',
  'problem.destination_undeliverable.email':
    'Nessun messaggio può raggiungere questo indirizzo. Usare un altro indirizzo.',
  'problem.destination_limit.email':
    'Sono stati richiesti troppi codici con questo indirizzo. Usare un altro indirizzo o riprovare più tardi.',
  'problem.destination_limit.in.email':
    'Sono stati richiesti troppi codici con questo indirizzo. Usare un altro indirizzo o riprovare {in}.',
  'problem.policy.email':
    'Questo indirizzo non può essere verificato qui. Usare un altro indirizzo.',
  'problem.channel_unavailable.email':
    'Il codice non può essere inviato a questo indirizzo. Usare un altro indirizzo.',
}
