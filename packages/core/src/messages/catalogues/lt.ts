import type { Messages } from '../catalogue.ts'

/** The Lithuanian catalogue. `one` is for 21 and 31, too; `many` is for fractions alone. */
export const lt: Messages = {
  locale: 'lt',

  'code.digits': { one: '{n} skaitmuo', few: '{n} skaitmenys', other: '{n} skaitmenų' },
  'code.characters': {
    one: '{n} raidė arba skaitmuo',
    few: '{n} raidės arba skaitmenys',
    other: '{n} raidžių arba skaitmenų',
  },
  'code.incomplete': {
    one: 'Įveskite visą kodą. Jį sudaro {n} simbolis.',
    few: 'Įveskite visą kodą. Jį sudaro {n} simboliai.',
    other: 'Įveskite visą kodą. Jį sudaro {n} simbolių.',
  },
  'code.none': 'Tekste kodo nerasta.',
  'code.several': 'Tekste rastas ne vienas kodas. Nukopijuokite tik kodą arba jį įrašykite.',
  'code.only-digits': 'Kodą sudaro tik skaitmenys.',
  'code.only-characters': 'Kodą sudaro tik raidės nuo A iki Z ir skaitmenys.',
  'code.filled': 'Įrašytas kodas: {code}',
  'code.complete': 'Kodas įvestas visas.',
  'code.rejected': 'Šis kodas nepriimtas.',

  'phone.label': 'Telefono numeris',
  'phone.required': 'Įveskite telefono numerį.',
  'phone.too-short': 'Numeris per trumpas. Patikrinkite, ar netrūksta skaitmens.',
  'phone.too-long': 'Numeris per ilgas. Patikrinkite, ar nėra nereikalingo skaitmens.',
  'phone.invalid-length': 'Tokio ilgio numerių nebūna. Patikrinkite skaitmenis.',
  'phone.unknown-calling-code':
    'Jokia šalis neturi tokio kodo. Patikrinkite skaitmenis po + ženklo.',
  'phone.not-a-number': 'Tai ne telefono numeris. Įveskite tik skaitmenis.',
  'phone.country-unknown': 'Pasirinkite šalį arba pirma įveskite + ir šalies kodą.',
  'phone.country-not-allowed': 'Šios šalies numeriai čia netinka. Naudokite kitą numerį.',
  'phone.type-not-allowed': 'Tokio tipo numeriai čia netinka. Naudokite kitą numerį.',

  'phone.extension': 'Vidinis numeris nėra telefono numerio dalis, todėl praleidžiamas.',
  'country.choose': 'Šalis: {country}. Pasirinkti kitą',
  'country.none': 'Pasirinkite šalį',
  'country.other': 'Jei šalis kita, įveskite + ir jos kodą.',
  'country.search': 'Ieškoti šalies',
  'country.found': {
    one: 'Rasta {n} šalis',
    few: 'Rastos {n} šalys',
    other: 'Rasta {n} šalių',
  },
  'country.not-found': 'Šalis nerasta. Bet kurios šalies numerį galite įvesti su + ir šalies kodu.',
  'country.changed': 'Šalis pakeista: {country}',
  'country.preferred': 'Siūlomos',
  'country.all': 'Visos šalys',

  'email.label': 'El. pašto adresas',
  'email.required': 'Įveskite el. pašto adresą.',
  'email.suggestion': 'Gal turėjote omenyje {address}?',
  'email.missing-at': 'El. pašto adrese turi būti @, pavyzdžiui, name@example.com.',
  'email.missing-local': 'Įveskite adreso dalį prieš @.',
  'email.missing-domain': 'Įveskite adreso dalį po @.',
  'email.incomplete-domain':
    'Adreso dalis po @ ne visa. Patikrinkite jos pabaigą, pavyzdžiui, example.com.',
  'email.invalid-domain': 'Adreso dalis po @ neteisinga. Patikrinkite, ar nėra klaidų.',
  'email.invalid-character':
    'Adrese yra neleistinas simbolis arba tarpas. Patikrinkite, ar nėra klaidų.',
  'email.non-ascii-local':
    'Prieš @ gali būti tik raidės be diakritinių ženklų, skaitmenys ir ženklai, pavyzdžiui, taškas.',
  'email.too-long': 'Adresas per ilgas. Patikrinkite, ar nėra klaidų.',
  'email.several': 'Įveskite tik vieną el. pašto adresą.',

  'send.label': 'Siųsti kodą',
  'send.busy': 'Kodas siunčiamas…',
  'send.hint': 'Atsiųsime jums kodą {by}.',
  'channels.label': 'Kaip gauti kodą',
  'channels.use': 'Gauti kodą {by}',
  'channel.sms': 'SMS žinutė',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Skambutis',
  'channel.rcs': 'RCS žinutė',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'El. paštas',
  'channel.sms.by': 'SMS žinute',
  'channel.whatsapp.by': 'per WhatsApp',
  'channel.telegram.by': 'per Telegram',
  'channel.voice.by': 'skambučiu',
  'channel.rcs.by': 'RCS žinute',
  'channel.viber.by': 'per Viber',
  'channel.zalo.by': 'per Zalo',
  'channel.email.by': 'el. paštu',

  'sent.short': 'Kodas išsiųstas: {to}',
  'sent.to': 'Išsiuntėme kodą {by}: {to}.',
  'sent.again': 'Dar kartą išsiuntėme kodą {by}: {to}.',
  'sent.perhaps': 'Kodas galbūt jau išsiųstas {by}: {to}.',
  'sent.replaced': 'Išsiuntėme naują kodą {by}: {to}. Galioja tik naujausias kodas.',

  'code.label': 'Patvirtinimo kodas',
  'code.hint-auto': {
    one: 'Tikrinama įvedus paskutinį simbolį.',
    few: 'Tikrinama įvedus visus {n} simbolius.',
    other: 'Tikrinama įvedus {n} simbolių.',
  },
  'check.label': 'Patvirtinti',
  'check.busy': 'Kodas tikrinamas…',

  'expiry.left': 'Liko laiko: {time}',
  'expiry.over': 'Kodas nebegalioja. Paprašykite naujo.',
  'expiry.over-until': 'Kodas nebegalioja. Naujo galėsite paprašyti {in}.',

  'attempts.left': {
    one: 'Liko {n} bandymas',
    few: 'Liko {n} bandymai',
    other: 'Liko {n} bandymų',
  },

  'resend.label': 'Siųsti dar kartą',
  'resend.busy': 'Siunčiama dar kartą…',
  'resend.in': 'Siųsti dar kartą po: {time}',
  'resend.ready': 'Jau galite paprašyti atsiųsti kodą dar kartą.',

  'change.short': 'Keisti',
  'change.label': 'Keisti numerį',

  'check.incorrect': 'Kodas neteisingas. Patikrinkite skaitmenis ir bandykite dar kartą.',
  'check.incorrect-left': {
    one: 'Kodas neteisingas. Liko {n} bandymas.',
    few: 'Kodas neteisingas. Liko {n} bandymai.',
    other: 'Kodas neteisingas. Liko {n} bandymų.',
  },
  'locked.until':
    'Per daug neteisingų kodų. Naudokite kitą numerį arba paprašykite naujo kodo {in}.',
  'locked.now': 'Per daug neteisingų kodų. Dabar galite paprašyti naujo.',
  'locked.over': 'Per daug neteisingų kodų. Naudokite kitą numerį.',

  'verified.to': 'Patvirtinta: {to}.',
  'verified.required': 'Pirmiausia patvirtinkite telefono numerį.',

  'restore.busy': 'Tęsiama nuo tos vietos, kur baigėte…',
  'restore.retry': 'Bandyti dar kartą',

  'problem.destination_invalid':
    'Telefono numeris neteisingas. Patikrinkite jį ir bandykite dar kartą.',
  'problem.line_type_not_allowed': 'Tokio tipo numeriai čia netinka. Naudokite kitą numerį.',
  'problem.country_not_allowed': 'Šios šalies numeriai čia netinka. Naudokite kitą numerį.',
  'problem.destination_undeliverable':
    'Šiuo numeriu kodo pristatyti neįmanoma. Naudokite kitą numerį.',
  'problem.policy': 'Šio numerio čia patvirtinti negalima. Naudokite kitą numerį.',
  'problem.channel_unavailable':
    'Tokiu būdu kodo išsiųsti neįmanoma. Pasirinkite kitą būdą arba kitą numerį.',
  'problem.code_malformed': 'Kodas įvestas ne visas. Patikrinkite jį ir bandykite dar kartą.',
  'problem.verification_lost': 'Šio kodo patikrinti nebeįmanoma. Paprašykite naujo.',
  'problem.superseded':
    'Kitur buvo paprašyta naujesnio kodo. Įveskite jį ten arba paprašykite naujo čia.',
  'problem.cooldown': 'Prašyti kito kodo dar per anksti. Bandykite vėliau.',
  'problem.cooldown.in': 'Prašyti kito kodo dar per anksti. Bandykite {in}.',
  'problem.send_limit': 'Paprašyta per daug kodų. Bandykite vėliau.',
  'problem.send_limit.in': 'Paprašyta per daug kodų. Bandykite {in}.',
  'problem.destination_limit':
    'Šiam numeriui paprašyta per daug kodų. Naudokite kitą numerį arba bandykite vėliau.',
  'problem.destination_limit.in':
    'Šiam numeriui paprašyta per daug kodų. Naudokite kitą numerį arba bandykite {in}.',
  'problem.check_limit': 'Išbandyta per daug kodų. Bandykite vėliau.',
  'problem.check_limit.in': 'Išbandyta per daug kodų. Bandykite {in}.',
  'problem.challenge_required': 'Patvirtinkite, kad esate žmogus, ir bandykite dar kartą.',
  'problem.challenge_failed': 'Nepavyko patvirtinti, kad esate žmogus. Bandykite dar kartą.',
  'problem.send_unconfirmed':
    'Nežinome, ar kodas išsiųstas. Jei jį gausite, įveskite čia; jei ne, paprašykite atsiųsti dar kartą.',
  'problem.check_unconfirmed': 'Dar nežinome, ar kodas teisingas. Bandykite dar kartą.',
  'problem.provider_unavailable': 'Šiuo metu kodų siųsti ar tikrinti neįmanoma. Bandykite vėliau.',
  'problem.provider_unavailable.in': 'Šiuo metu kodų siųsti ar tikrinti neįmanoma. Bandykite {in}.',
  'problem.offline': 'Atrodo, nėra interneto ryšio. Patikrinkite ryšį ir bandykite dar kartą.',
  'problem.network': 'Ryšys nutrūko. Patikrinkite jį ir bandykite dar kartą.',
  'problem.timeout': 'Laiku negauta atsakymo. Bandykite dar kartą.',
  'problem.proof_expired': 'Nuo patvirtinimo praėjo per daug laiko. Paprašykite naujo kodo.',

  'retry.now': 'Įvyko klaida. Bandykite dar kartą.',
  'retry.after': 'Įvyko klaida. Bandykite vėliau.',
  'retry.after.in': 'Įvyko klaida. Bandykite {in}.',
  'retry.new-code': 'Įvyko klaida. Paprašykite naujo kodo.',
  'retry.other-channel': 'Įvyko klaida. Pasirinkite kitą būdą gauti kodą.',
  'retry.other-number': 'Įvyko klaida. Naudokite kitą numerį.',
  'retry.never':
    'Patvirtinimas šioje svetainėje neveikia, ir tai ne jūsų kaltė. Kreipkitės į svetainės pagalbą.',

  // The forms for e-mail addresses.
  'change.label.email': 'Keisti adresą',
  'locked.until.email':
    'Per daug neteisingų kodų. Naudokite kitą adresą arba paprašykite naujo kodo {in}.',
  'locked.over.email': 'Per daug neteisingų kodų. Naudokite kitą adresą.',
  'verified.required.email': 'Pirmiausia patvirtinkite el. pašto adresą.',
  'retry.other-number.email': 'Įvyko klaida. Naudokite kitą adresą.',
  'problem.destination_invalid.email':
    'El. pašto adresas neteisingas. Patikrinkite jį ir bandykite dar kartą.',
  'problem.destination_undeliverable.email':
    'Šiuo adresu laiško pristatyti neįmanoma. Naudokite kitą adresą.',
  'problem.destination_limit.email':
    'Šiam adresui paprašyta per daug kodų. Naudokite kitą adresą arba bandykite vėliau.',
  'problem.destination_limit.in.email':
    'Šiam adresui paprašyta per daug kodų. Naudokite kitą adresą arba bandykite {in}.',
  'problem.policy.email': 'Šio adreso čia patvirtinti negalima. Naudokite kitą adresą.',
  'problem.channel_unavailable.email':
    'Šiuo adresu kodo išsiųsti neįmanoma. Naudokite kitą adresą.',
}
