import type { Messages } from '../catalogue.ts'

/** The Latvian catalogue. `one` is for 21 and 31, too; `zero` for 0, 10 to 20 and 30. */
export const lv: Messages = {
  locale: 'lv',

  'code.digits': { zero: '{n} ciparu', one: '{n} cipars', other: '{n} cipari' },
  'code.characters': {
    zero: '{n} burtu vai ciparu',
    one: '{n} burts vai cipars',
    other: '{n} burti vai cipari',
  },
  'code.incomplete': {
    zero: 'Ievadiet visu kodu. Tajā ir {n} rakstzīmju.',
    one: 'Ievadiet visu kodu. Tajā ir {n} rakstzīme.',
    other: 'Ievadiet visu kodu. Tajā ir {n} rakstzīmes.',
  },
  'code.none': 'Tekstā nav atrasts kods.',
  'code.several':
    'Tekstā ir atrasts vairāk nekā viens kods. Kopējiet tikai kodu vai ierakstiet to.',
  'code.only-digits': 'Kodā ir tikai cipari.',
  'code.only-characters': 'Kodā ir tikai burti no A līdz Z un cipari.',
  'code.filled': 'Ievadīts kods: {code}',
  'code.complete': 'Kods ir ievadīts pilnībā.',
  'code.rejected': 'Šis kods netika pieņemts.',

  'phone.label': 'Tālruņa numurs',
  'phone.required': 'Ievadiet savu tālruņa numuru.',
  'phone.too-short': 'Numurs ir pārāk īss. Pārbaudiet, vai netrūkst cipara.',
  'phone.too-long': 'Numurs ir pārāk garš. Pārbaudiet, vai nav lieka cipara.',
  'phone.invalid-length': 'Tik garu numuru nav. Pārbaudiet ciparus.',
  'phone.unknown-calling-code': 'Nevienai valstij nav šāda koda. Pārbaudiet ciparus aiz +.',
  'phone.not-a-number': 'Tas nav tālruņa numurs. Ievadiet tikai ciparus.',
  'phone.country-unknown': 'Izvēlieties valsti vai vispirms ievadiet + un valsts kodu.',
  'phone.country-not-allowed': 'Šīs valsts numuri šeit neder. Norādiet citu numuru.',
  'phone.type-not-allowed': 'Šāda veida numuri šeit neder. Norādiet citu numuru.',

  'phone.extension': 'Iekšējais numurs nav tālruņa numura daļa un netiek izmantots.',
  'country.choose': 'Valsts: {country}. Izvēlēties citu',
  'country.none': 'Izvēlieties valsti',
  'country.other': 'Citai valstij ievadiet + un tās kodu.',
  'country.search': 'Meklēt valsti',
  'country.found': {
    zero: 'Atrastas {n} valstis',
    one: 'Atrasta {n} valsts',
    other: 'Atrastas {n} valstis',
  },
  'country.not-found': 'Valsts nav atrasta. Jebkurai valstij varat ievadīt + un tās kodu.',
  'country.changed': 'Valsts mainīta: {country}',
  'country.preferred': 'Ieteiktās',
  'country.all': 'Visas valstis',

  'email.label': 'E-pasta adrese',
  'email.required': 'Ievadiet savu e-pasta adresi.',
  'email.suggestion': 'Vai domājāt {address}?',
  'email.missing-at': 'E-pasta adresē jābūt zīmei @, piemēram, name@example.com.',
  'email.missing-local': 'Ievadiet adreses daļu pirms @.',
  'email.missing-domain': 'Ievadiet adreses daļu aiz @.',
  'email.incomplete-domain':
    'Adreses daļa aiz @ nav pilnīga. Pārbaudiet tās beigas, piemēram, example.com.',
  'email.invalid-domain': 'Adreses daļa aiz @ nav pareiza. Pārbaudiet, vai nav kļūdu.',
  'email.invalid-character':
    'Adresē ir neatļauta rakstzīme vai atstarpe. Pārbaudiet, vai nav kļūdu.',
  'email.non-ascii-local':
    'Pirms @ drīkst būt tikai burti bez diakritiskajām zīmēm, cipari un tādas zīmes kā punkts.',
  'email.too-long': 'Adrese ir pārāk gara. Pārbaudiet, vai nav kļūdu.',
  'email.several': 'Ievadiet tikai vienu e-pasta adresi.',

  'send.label': 'Sūtīt kodu',
  'send.busy': 'Sūta kodu…',
  'send.hint': 'Nosūtīsim jums kodu {by}.',
  'channels.label': 'Kā saņemt kodu',
  'channels.use': 'Saņemt kodu {by}',
  'channel.sms': 'Īsziņa',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Tālruņa zvans',
  'channel.rcs': 'RCS ziņa',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-pasts',
  'channel.sms.by': 'īsziņā',
  'channel.whatsapp.by': 'lietotnē WhatsApp',
  'channel.telegram.by': 'lietotnē Telegram',
  'channel.voice.by': 'ar tālruņa zvanu',
  'channel.rcs.by': 'RCS ziņā',
  'channel.viber.by': 'lietotnē Viber',
  'channel.zalo.by': 'lietotnē Zalo',
  'channel.email.by': 'pa e-pastu',

  'sent.short': 'Kods nosūtīts: {to}',
  'sent.to': 'Nosūtījām kodu {by}: {to}.',
  'sent.again': 'Vēlreiz nosūtījām kodu {by}: {to}.',
  'sent.perhaps': 'Kods, iespējams, jau ir nosūtīts {by}: {to}.',
  'sent.replaced': 'Nosūtījām jaunu kodu {by}: {to}. Der tikai jaunākais kods.',

  'code.label': 'Apstiprinājuma kods',
  'code.hint-auto': {
    zero: 'Pārbauda, kad ievadītas {n} rakstzīmes.',
    one: 'Pārbauda, kad ievadīta pēdējā rakstzīme.',
    other: 'Pārbauda, kad ievadītas {n} rakstzīmes.',
  },
  'check.label': 'Apstiprināt',
  'check.busy': 'Pārbauda kodu…',

  'expiry.left': 'Atlikušais laiks: {time}',
  'expiry.over': 'Kods vairs nav derīgs. Pieprasiet jaunu.',
  'expiry.over-until': 'Kods vairs nav derīgs. Jaunu varēsiet pieprasīt {in}.',

  'attempts.left': {
    zero: 'Atlikuši {n} mēģinājumi',
    one: 'Atlicis {n} mēģinājums',
    other: 'Atlikuši {n} mēģinājumi',
  },

  'resend.label': 'Sūtīt vēlreiz',
  'resend.busy': 'Sūta vēlreiz…',
  'resend.in': 'Sūtīt vēlreiz pēc: {time}',
  'resend.ready': 'Tagad varat lūgt nosūtīt kodu vēlreiz.',

  'change.short': 'Mainīt',
  'change.label': 'Mainīt numuru',

  'check.incorrect': 'Kods nav pareizs. Pārbaudiet ciparus un mēģiniet vēlreiz.',
  'check.incorrect-left': {
    zero: 'Kods nav pareizs. Atlikuši {n} mēģinājumi.',
    one: 'Kods nav pareizs. Atlicis {n} mēģinājums.',
    other: 'Kods nav pareizs. Atlikuši {n} mēģinājumi.',
  },
  'locked.until':
    'Pārāk daudz nepareizu kodu. Norādiet citu numuru vai pieprasiet jaunu kodu {in}.',
  'locked.now': 'Pārāk daudz nepareizu kodu. Tagad varat pieprasīt jaunu.',
  'locked.over': 'Pārāk daudz nepareizu kodu. Norādiet citu numuru.',

  'verified.to': 'Apstiprināšana pabeigta: {to}.',
  'verified.required': 'Vispirms apstipriniet savu tālruņa numuru.',

  'restore.busy': 'Turpinām no vietas, kur pārtraucāt…',
  'restore.retry': 'Mēģināt vēlreiz',

  'problem.destination_invalid': 'Tālruņa numurs nav derīgs. Pārbaudiet to un mēģiniet vēlreiz.',
  'problem.line_type_not_allowed': 'Šāda veida numuri šeit neder. Norādiet citu numuru.',
  'problem.country_not_allowed': 'Šīs valsts numuri šeit neder. Norādiet citu numuru.',
  'problem.destination_undeliverable': 'Uz šo numuru kodu nevar piegādāt. Norādiet citu numuru.',
  'problem.policy': 'Šo numuru šeit nevar apstiprināt. Norādiet citu numuru.',
  'problem.channel_unavailable':
    'Kodu šādā veidā nevar nosūtīt. Izvēlieties citu veidu vai norādiet citu numuru.',
  'problem.code_malformed': 'Kods nav pilnīgs. Pārbaudiet to un mēģiniet vēlreiz.',
  'problem.verification_lost': 'Šo kodu vairs nevar pārbaudīt. Pieprasiet jaunu.',
  'problem.superseded':
    'Citur ir pieprasīts jaunāks kods. Ievadiet kodu tur vai pieprasiet jaunu šeit.',
  'problem.cooldown': 'Jaunam kodam vēl ir par agru. Mēģiniet vēlāk.',
  'problem.cooldown.in': 'Jaunam kodam vēl ir par agru. Mēģiniet vēlreiz {in}.',
  'problem.send_limit': 'Pieprasīts pārāk daudz kodu. Mēģiniet vēlāk.',
  'problem.send_limit.in': 'Pieprasīts pārāk daudz kodu. Mēģiniet vēlreiz {in}.',
  'problem.destination_limit':
    'Šim numuram pieprasīts pārāk daudz kodu. Norādiet citu numuru vai mēģiniet vēlāk.',
  'problem.destination_limit.in':
    'Šim numuram pieprasīts pārāk daudz kodu. Norādiet citu numuru vai mēģiniet vēlreiz {in}.',
  'problem.check_limit': 'Izmēģināts pārāk daudz kodu. Mēģiniet vēlāk.',
  'problem.check_limit.in': 'Izmēģināts pārāk daudz kodu. Mēģiniet vēlreiz {in}.',
  'problem.challenge_required': 'Apstipriniet, ka esat cilvēks, un mēģiniet vēlreiz.',
  'problem.challenge_failed': 'Neizdevās apstiprināt, ka esat cilvēks. Mēģiniet vēlreiz.',
  'problem.send_unconfirmed':
    'Nezinām, vai kods ir nosūtīts. Ja tas pienāk, ievadiet to šeit; ja ne, lūdziet to nosūtīt vēlreiz.',
  'problem.check_unconfirmed': 'Vēl nezinām, vai kods bija pareizs. Mēģiniet vēlreiz.',
  'problem.provider_unavailable': 'Pašlaik kodus nevar nosūtīt vai pārbaudīt. Mēģiniet vēlāk.',
  'problem.provider_unavailable.in':
    'Pašlaik kodus nevar nosūtīt vai pārbaudīt. Mēģiniet vēlreiz {in}.',
  'problem.offline':
    'Šķiet, ka nav interneta savienojuma. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  'problem.network': 'Savienojums pārtrūka. Pārbaudiet to un mēģiniet vēlreiz.',
  'problem.timeout': 'Atbilde netika saņemta laikā. Mēģiniet vēlreiz.',
  'problem.proof_expired': 'Kopš apstiprināšanas pagājis pārāk ilgs laiks. Pieprasiet jaunu kodu.',

  'retry.now': 'Radās kļūda. Mēģiniet vēlreiz.',
  'retry.after': 'Radās kļūda. Mēģiniet vēlāk.',
  'retry.after.in': 'Radās kļūda. Mēģiniet vēlreiz {in}.',
  'retry.new-code': 'Radās kļūda. Pieprasiet jaunu kodu.',
  'retry.other-channel': 'Radās kļūda. Izvēlieties citu veidu, kā saņemt kodu.',
  'retry.other-number': 'Radās kļūda. Norādiet citu numuru.',
  'retry.never':
    'Apstiprināšana šajā vietnē nedarbojas, un tā nav jūsu vaina. Sazinieties ar vietnes atbalsta dienestu.',

  // The forms for e-mail addresses.
  'change.label.email': 'Mainīt adresi',
  'locked.until.email':
    'Pārāk daudz nepareizu kodu. Norādiet citu adresi vai pieprasiet jaunu kodu {in}.',
  'locked.over.email': 'Pārāk daudz nepareizu kodu. Norādiet citu adresi.',
  'verified.required.email': 'Vispirms apstipriniet savu e-pasta adresi.',
  'retry.other-number.email': 'Radās kļūda. Norādiet citu adresi.',
  'problem.destination_invalid.email':
    'E-pasta adrese nav derīga. Pārbaudiet to un mēģiniet vēlreiz.',
  'problem.destination_undeliverable.email':
    'Uz šo adresi ziņu nevar piegādāt. Norādiet citu adresi.',
  'problem.destination_limit.email':
    'Šai adresei pieprasīts pārāk daudz kodu. Norādiet citu adresi vai mēģiniet vēlāk.',
  'problem.destination_limit.in.email':
    'Šai adresei pieprasīts pārāk daudz kodu. Norādiet citu adresi vai mēģiniet vēlreiz {in}.',
  'problem.policy.email': 'Šo adresi šeit nevar apstiprināt. Norādiet citu adresi.',
  'problem.channel_unavailable.email': 'Uz šo adresi kodu nevar nosūtīt. Norādiet citu adresi.',
}
