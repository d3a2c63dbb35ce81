import type { Messages } from '../catalogue.ts'

/** The Romanian catalogue. */
export const ro: Messages = {
  locale: 'ro',

  'code.digits': { one: '{n} cifră', few: '{n} cifre', other: '{n} de cifre' },
  'code.characters': {
    one: '{n} literă sau cifră',
    few: '{n} litere sau cifre',
    other: '{n} de litere sau cifre',
  },
  'code.incomplete': {
    one: 'Introduceți codul complet. Are {n} caracter.',
    few: 'Introduceți codul complet. Are {n} caractere.',
    other: 'Introduceți codul complet. Are {n} de caractere.',
  },
  'code.none': 'Nu s-a găsit niciun cod în text.',
  'code.several': 'S-au găsit mai multe coduri în text. Copiați doar codul sau tastați-l.',
  'code.only-digits': 'Codul conține numai cifre.',
  'code.only-characters': 'Codul conține numai litere de la A la Z și cifre.',
  'code.filled': 'Cod completat: {code}',
  'code.complete': 'Codul este complet.',
  'code.rejected': 'Acest cod nu a fost acceptat.',

  'phone.label': 'Număr de telefon',
  'phone.required': 'Introduceți numărul de telefon.',
  'phone.too-short': 'Numărul este prea scurt. Verificați dacă lipsește vreo cifră.',
  'phone.too-long': 'Numărul este prea lung. Verificați dacă este vreo cifră în plus.',
  'phone.invalid-length': 'Nu există numere de această lungime. Verificați cifrele.',
  'phone.unknown-calling-code': 'Nicio țară nu are acest prefix. Verificați cifrele de după +.',
  'phone.not-a-number': 'Acesta nu este un număr de telefon. Introduceți numai cifre.',
  'phone.country-unknown': 'Alegeți o țară sau tastați mai întâi + și prefixul țării.',
  'phone.country-not-allowed':
    'Numerele din această țară nu sunt acceptate aici. Folosiți alt număr.',
  'phone.type-not-allowed': 'Numerele de acest tip nu sunt acceptate aici. Folosiți alt număr.',

  'phone.extension': 'Numărul de interior nu face parte din numărul de telefon și este omis.',
  'country.choose': 'Țara: {country}. Alegeți alta',
  'country.none': 'Alegeți o țară',
  'country.other': 'Pentru orice altă țară, tastați + și prefixul acesteia.',
  'country.search': 'Căutați o țară',
  'country.found': {
    one: '{n} țară găsită',
    few: '{n} țări găsite',
    other: '{n} de țări găsite',
  },
  'country.not-found':
    'Nu s-a găsit nicio țară. Pentru orice țară, puteți tasta + și prefixul acesteia.',
  'country.changed': 'Țara s-a schimbat: {country}',
  'country.preferred': 'Sugestii',
  'country.all': 'Toate țările',

  'email.label': 'Adresă de e-mail',
  'email.required': 'Introduceți adresa de e-mail.',
  'email.suggestion': 'Ați vrut să scrieți {address}?',
  'email.missing-at': 'O adresă de e-mail trebuie să conțină @, ca în name@example.com.',
  'email.missing-local': 'Introduceți partea adresei dinainte de @.',
  'email.missing-domain': 'Introduceți partea adresei de după @.',
  'email.incomplete-domain':
    'Partea de după @ nu este completă. Verificați finalul, ca în example.com.',
  'email.invalid-domain': 'Partea de după @ nu este corectă. Verificați dacă există greșeli.',
  'email.invalid-character':
    'Adresa conține un caracter sau un spațiu nepermis. Verificați dacă există greșeli.',
  'email.non-ascii-local':
    'Înainte de @ pot fi numai litere fără diacritice, cifre și semne precum punctul.',
  'email.too-long': 'Adresa este prea lungă. Verificați dacă există greșeli.',
  'email.several': 'Introduceți o singură adresă de e-mail.',

  'send.label': 'Trimiteți codul',
  'send.busy': 'Se trimite codul…',
  'send.hint': 'Vă vom trimite un cod {by}.',
  'channels.label': 'Cum primiți codul',
  'channels.use': 'Primiți codul {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Apel telefonic',
  'channel.rcs': 'Mesaj RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'prin SMS',
  'channel.whatsapp.by': 'prin WhatsApp',
  'channel.telegram.by': 'prin Telegram',
  'channel.voice.by': 'prin apel telefonic',
  'channel.rcs.by': 'prin mesaj RCS',
  'channel.viber.by': 'prin Viber',
  'channel.zalo.by': 'prin Zalo',
  'channel.email.by': 'prin e-mail',

  'sent.short': 'Cod trimis la {to}',
  'sent.to': 'Am trimis un cod {by} la {to}.',
  'sent.again': 'Am trimis din nou un cod {by} la {to}.',
  'sent.perhaps': 'Este posibil ca un cod să ajungă în curând {by} la {to}.',
  'sent.replaced': 'Am trimis un cod nou {by} la {to}. Numai cel mai recent este valabil.',

  'code.label': 'Cod de verificare',
  'code.hint-auto': {
    one: 'Se verifică imediat ce introduceți caracterul.',
    few: 'Se verifică imediat ce introduceți cele {n} caractere.',
    other: 'Se verifică imediat ce introduceți cele {n} de caractere.',
  },
  'check.label': 'Verificați',
  'check.busy': 'Se verifică codul…',

  'expiry.left': 'Timp rămas: {time}',
  'expiry.over': 'Codul nu mai este valabil. Cereți unul nou.',
  'expiry.over-until': 'Codul nu mai este valabil. Puteți cere unul nou {in}.',

  'attempts.left': {
    one: '{n} încercare rămasă',
    few: '{n} încercări rămase',
    other: '{n} de încercări rămase',
  },

  'resend.label': 'Retrimiteți',
  'resend.busy': 'Se retrimite…',
  'resend.in': 'Retrimitere în: {time}',
  'resend.ready': 'Acum puteți cere retrimiterea codului.',

  'change.short': 'Schimbați',
  'change.label': 'Schimbați numărul',

  'check.incorrect': 'Codul nu este corect. Verificați-l și încercați din nou.',
  'check.incorrect-left': {
    one: 'Codul nu este corect. Mai aveți {n} încercare.',
    few: 'Codul nu este corect. Mai aveți {n} încercări.',
    other: 'Codul nu este corect. Mai aveți {n} de încercări.',
  },
  'locked.until': 'Prea multe coduri greșite. Folosiți alt număr sau cereți un cod nou {in}.',
  'locked.now': 'Prea multe coduri greșite. Acum puteți cere unul nou.',
  'locked.over': 'Prea multe coduri greșite. Folosiți alt număr.',

  'verified.to': 'Verificare reușită: {to}.',
  'verified.required': 'Confirmați mai întâi numărul de telefon.',

  'restore.busy': 'Se reia de unde ați rămas…',
  'restore.retry': 'Încercați din nou',

  'problem.destination_invalid':
    'Numărul de telefon nu este valid. Verificați-l și încercați din nou.',
  'problem.line_type_not_allowed':
    'Numerele de acest tip nu sunt acceptate aici. Folosiți alt număr.',
  'problem.country_not_allowed':
    'Numerele din această țară nu sunt acceptate aici. Folosiți alt număr.',
  'problem.destination_undeliverable':
    'Nu se pot trimite coduri la acest număr. Folosiți alt număr.',
  'problem.policy': 'Acest număr nu poate fi verificat aici. Folosiți alt număr.',
  'problem.channel_unavailable':
    'Codul nu poate fi trimis în acest mod. Alegeți alt mod de a-l primi sau alt număr.',
  'problem.code_malformed': 'Codul nu este complet. Verificați-l și încercați din nou.',
  'problem.verification_lost': 'Acest cod nu mai poate fi verificat. Cereți unul nou.',
  'problem.superseded':
    'A fost cerut în altă parte un cod mai recent. Introduceți-l acolo sau cereți unul nou aici.',
  'problem.cooldown': 'Este prea devreme pentru alt cod. Încercați din nou mai târziu.',
  'problem.cooldown.in': 'Este prea devreme pentru alt cod. Încercați din nou {in}.',
  'problem.send_limit': 'S-au cerut prea multe coduri. Încercați din nou mai târziu.',
  'problem.send_limit.in': 'S-au cerut prea multe coduri. Încercați din nou {in}.',
  'problem.destination_limit':
    'S-au cerut prea multe coduri cu acest număr. Folosiți alt număr sau încercați din nou mai târziu.',
  'problem.destination_limit.in':
    'S-au cerut prea multe coduri cu acest număr. Folosiți alt număr sau încercați din nou {in}.',
  'problem.check_limit': 'S-au încercat prea multe coduri. Reveniți mai târziu.',
  'problem.check_limit.in': 'S-au încercat prea multe coduri. Reveniți {in}.',
  'problem.challenge_required': 'Confirmați că nu sunteți un robot, apoi încercați din nou.',
  'problem.challenge_failed': 'Nu s-a putut confirma că nu sunteți un robot. Încercați din nou.',
  'problem.send_unconfirmed':
    'Nu știm dacă s-a trimis codul. Dacă ajunge, introduceți-l aici; dacă nu, cereți retrimiterea lui.',
  'problem.check_unconfirmed': 'Nu știm încă dacă ați introdus codul corect. Încercați din nou.',
  'problem.provider_unavailable':
    'Momentan nu se pot trimite sau verifica coduri. Încercați din nou mai târziu.',
  'problem.provider_unavailable.in':
    'Momentan nu se pot trimite sau verifica coduri. Încercați din nou {in}.',
  'problem.offline':
    'Se pare că nu există conexiune la internet. Verificați conexiunea și încercați din nou.',
  'problem.network': 'Conexiunea s-a întrerupt. Verificați-o și încercați din nou.',
  'problem.timeout': 'Răspunsul nu a venit la timp. Încercați din nou.',
  'problem.proof_expired': 'A trecut prea mult timp de la verificare. Cereți un cod nou.',

  'retry.now': 'A apărut o eroare. Încercați din nou.',
  'retry.after': 'A apărut o eroare. Încercați din nou mai târziu.',
  'retry.after.in': 'A apărut o eroare. Încercați din nou {in}.',
  'retry.new-code': 'A apărut o eroare. Cereți un cod nou.',
  'retry.other-channel': 'A apărut o eroare. Alegeți alt mod de a primi codul.',
  'retry.other-number': 'A apărut o eroare. Folosiți alt număr.',
  'retry.never':
    'Verificarea nu funcționează pe acest site, și nu din vina dumneavoastră. Contactați asistența site-ului.',

  // The forms for e-mail addresses.
  'change.label.email': 'Schimbați adresa',
  'locked.until.email':
    'Prea multe coduri greșite. Folosiți altă adresă sau cereți un cod nou {in}.',
  'locked.over.email': 'Prea multe coduri greșite. Folosiți altă adresă.',
  'verified.required.email': 'Confirmați mai întâi adresa de e-mail.',
  'retry.other-number.email': 'A apărut o eroare. Folosiți altă adresă.',
  'problem.destination_invalid.email':
    'Adresa de e-mail nu este validă. Verificați-o și încercați din nou.',
  'problem.destination_undeliverable.email':
    'Nu se pot trimite mesaje la această adresă. Folosiți altă adresă.',
  'problem.destination_limit.email':
    'S-au cerut prea multe coduri cu această adresă. Folosiți altă adresă sau încercați din nou mai târziu.',
  'problem.destination_limit.in.email':
    'S-au cerut prea multe coduri cu această adresă. Folosiți altă adresă sau încercați din nou {in}.',
  'problem.policy.email': 'Această adresă nu poate fi verificată aici. Folosiți altă adresă.',
  'problem.channel_unavailable.email':
    'Codul nu poate fi trimis la această adresă. Folosiți altă adresă.',
}
