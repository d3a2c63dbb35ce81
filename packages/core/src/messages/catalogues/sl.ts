import type { Messages } from '../catalogue.ts'

/** The Slovenian catalogue. */
export const sl: Messages = {
  locale: 'sl',

  'code.digits': {
    one: '{n} števka',
    two: '{n} števki',
    few: '{n} števke',
    other: '{n} števk',
  },
  'code.characters': {
    one: '{n} črka ali števka',
    two: '{n} črki ali števki',
    few: '{n} črke ali števke',
    other: '{n} črk ali števk',
  },
  'code.incomplete': {
    one: 'Vnesite celotno kodo. Ima {n} znak.',
    two: 'Vnesite celotno kodo. Ima {n} znaka.',
    few: 'Vnesite celotno kodo. Ima {n} znake.',
    other: 'Vnesite celotno kodo. Ima {n} znakov.',
  },
  'code.none': 'V besedilu ni kode.',
  'code.several': 'V besedilu je več kod. Kopirajte samo kodo ali jo vtipkajte.',
  'code.only-digits': 'V kodi so samo števke.',
  'code.only-characters': 'V kodi so samo črke od A do Z in števke.',
  'code.filled': 'Izpolnjena koda: {code}',
  'code.complete': 'Koda je popolna.',
  'code.rejected': 'Ta koda ni bila sprejeta.',

  'phone.label': 'Telefonska številka',
  'phone.required': 'Vnesite telefonsko številko.',
  'phone.too-short': 'Številka je prekratka. Preverite, ali manjka števka.',
  'phone.too-long': 'Številka je predolga. Preverite, ali je katera števka odveč.',
  'phone.invalid-length': 'Številk te dolžine ni. Preverite števke.',
  'phone.unknown-calling-code': 'Nobena država nima te klicne kode. Preverite števke za +.',
  'phone.not-a-number': 'To ni telefonska številka. Vnesite samo števke.',
  'phone.country-unknown': 'Izberite državo ali začnite s + in klicno kodo države.',
  'phone.country-not-allowed':
    'Številk iz te države tu ni mogoče uporabiti. Vnesite drugo številko.',
  'phone.type-not-allowed': 'Številk te vrste tu ni mogoče uporabiti. Vnesite drugo številko.',

  'phone.extension': 'Interna številka ni del telefonske številke in se izpusti.',
  'country.choose': 'Država: {country}. Izberite drugo',
  'country.none': 'Izberite državo',
  'country.other': 'Za vsako drugo državo vnesite + in njeno klicno kodo.',
  'country.search': 'Iskanje držav',
  'country.found': {
    one: 'Najdena je {n} država',
    two: 'Najdeni sta {n} državi',
    few: 'Najdene so {n} države',
    other: 'Najdenih je {n} držav',
  },
  'country.not-found': 'Ni zadetkov. Za vsako državo lahko vnesete + in njeno klicno kodo.',
  'country.changed': 'Nova država: {country}',
  'country.preferred': 'Predlagane',
  'country.all': 'Vse države',

  'email.label': 'E-poštni naslov',
  'email.required': 'Vnesite e-poštni naslov.',
  'email.suggestion': 'Morda {address}?',
  'email.missing-at': 'E-poštni naslov mora vsebovati @, na primer name@example.com.',
  'email.missing-local': 'Vnesite del naslova pred znakom @.',
  'email.missing-domain': 'Vnesite del naslova za znakom @.',
  'email.incomplete-domain':
    'Del za znakom @ ni popoln. Preverite končnico, na primer example.com.',
  'email.invalid-domain': 'Del za znakom @ ni pravilen. Preverite, ali je v njem napaka.',
  'email.invalid-character':
    'V naslovu je znak ali presledek, ki tam ne sme biti. Preverite, ali je v njem napaka.',
  'email.non-ascii-local':
    'Pred znakom @ so lahko samo črke brez strešic in naglasov, števke in znaki, kot je pika.',
  'email.too-long': 'Naslov je predolg. Preverite, ali je v njem napaka.',
  'email.several': 'Vnesite samo en e-poštni naslov.',

  'send.label': 'Pošlji kodo',
  'send.busy': 'Pošiljanje kode…',
  'send.hint': 'Poslali vam bomo kodo {by}.',
  'channels.label': 'Kako želite prejeti kodo',
  'channels.use': 'Pošlji kodo {by}',
  'channel.sms': 'Sporočilo SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonski klic',
  'channel.rcs': 'Sporočilo RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-pošta',
  'channel.sms.by': 's sporočilom SMS',
  'channel.whatsapp.by': 'prek WhatsAppa',
  'channel.telegram.by': 'prek Telegrama',
  'channel.voice.by': 's telefonskim klicem',
  'channel.rcs.by': 's sporočilom RCS',
  'channel.viber.by': 'prek Vibera',
  'channel.zalo.by': 'prek aplikacije Zalo',
  'channel.email.by': 'po e-pošti',

  'sent.short': 'Koda poslana na {to}',
  'sent.to': 'Kodo smo poslali {by} na {to}.',
  'sent.again': 'Kodo smo znova poslali {by} na {to}.',
  'sent.perhaps': 'Koda je morda že poslana {by} na {to}.',
  'sent.replaced': 'Novo kodo smo poslali {by} na {to}. Velja samo najnovejša koda.',

  'code.label': 'Potrditvena koda',
  'code.hint-auto': {
    one: 'Preveri se takoj po vnosu zadnjega znaka.',
    two: 'Preveri se takoj po vnosu {n} znakov.',
    few: 'Preveri se takoj po vnosu vseh {n} znakov.',
    other: 'Preveri se takoj po vnosu vseh {n} znakov.',
  },
  'check.label': 'Potrdi',
  'check.busy': 'Preverjanje kode…',

  'expiry.left': 'Preostali čas: {time}',
  'expiry.over': 'Koda ne velja več. Zahtevajte novo.',
  'expiry.over-until': 'Koda ne velja več. Novo lahko zahtevate {in}.',

  'attempts.left': {
    one: 'Še {n} poskus',
    two: 'Še {n} poskusa',
    few: 'Še {n} poskusi',
    other: 'Še {n} poskusov',
  },

  'resend.label': 'Pošlji znova',
  'resend.busy': 'Ponovno pošiljanje…',
  'resend.in': 'Ponovno pošiljanje čez: {time}',
  'resend.ready': 'Zdaj lahko znova zahtevate kodo.',

  'change.short': 'Spremeni',
  'change.label': 'Spremeni številko',

  'check.incorrect': 'Koda ni pravilna. Preverite števke in poskusite znova.',
  'check.incorrect-left': {
    one: 'Koda ni pravilna. Na voljo imate še {n} poskus.',
    two: 'Koda ni pravilna. Na voljo imate še {n} poskusa.',
    few: 'Koda ni pravilna. Na voljo imate še {n} poskuse.',
    other: 'Koda ni pravilna. Na voljo imate še {n} poskusov.',
  },
  'locked.until': 'Preveč napačnih kod. Uporabite drugo številko ali zahtevajte novo kodo {in}.',
  'locked.now': 'Preveč napačnih kod. Zdaj lahko zahtevate novo.',
  'locked.over': 'Preveč napačnih kod. Uporabite drugo številko.',

  'verified.to': 'Potrjeno: {to}.',
  'verified.required': 'Najprej potrdite telefonsko številko.',

  'restore.busy': 'Nadaljevanje od mesta prekinitve…',
  'restore.retry': 'Poskusi znova',

  'problem.destination_invalid':
    'Telefonska številka ni veljavna. Preverite jo in poskusite znova.',
  'problem.line_type_not_allowed':
    'Številk te vrste tu ni mogoče uporabiti. Vnesite drugo številko.',
  'problem.country_not_allowed':
    'Številk iz te države tu ni mogoče uporabiti. Vnesite drugo številko.',
  'problem.destination_undeliverable':
    'Na to številko kode ni mogoče poslati. Uporabite drugo številko.',
  'problem.policy': 'Te številke tu ni mogoče potrditi. Uporabite drugo številko.',
  'problem.channel_unavailable':
    'Kode ni mogoče poslati na ta način. Izberite drug način ali drugo številko.',
  'problem.code_malformed': 'Koda ni popolna. Preverite jo in poskusite znova.',
  'problem.verification_lost': 'Te kode ni več mogoče preveriti. Zahtevajte novo.',
  'problem.superseded':
    'Novejša koda je bila zahtevana drugje. Vnesite jo tam ali tu zahtevajte novo.',
  'problem.cooldown': 'Za novo kodo je še prezgodaj. Poskusite znova pozneje.',
  'problem.cooldown.in': 'Za novo kodo je še prezgodaj. Poskusite znova {in}.',
  'problem.send_limit': 'Zahtevanih je bilo preveč kod. Poskusite znova pozneje.',
  'problem.send_limit.in': 'Zahtevanih je bilo preveč kod. Poskusite znova {in}.',
  'problem.destination_limit':
    'Za to številko je bilo zahtevanih preveč kod. Uporabite drugo številko ali poskusite znova pozneje.',
  'problem.destination_limit.in':
    'Za to številko je bilo zahtevanih preveč kod. Uporabite drugo številko ali poskusite znova {in}.',
  'problem.check_limit': 'Vnesenih je bilo preveč kod. Poskusite znova pozneje.',
  'problem.check_limit.in': 'Vnesenih je bilo preveč kod. Poskusite znova {in}.',
  'problem.challenge_required': 'Potrdite, da niste robot, in poskusite znova.',
  'problem.challenge_failed': 'Ni bilo mogoče potrditi, da niste robot. Poskusite znova.',
  'problem.send_unconfirmed':
    'Ne vemo, ali je bila koda poslana. Če prispe, jo vnesite tu; če ne, jo zahtevajte znova.',
  'problem.check_unconfirmed': 'Še ne vemo, ali je koda pravilna. Poskusite znova.',
  'problem.provider_unavailable':
    'Kode trenutno ni mogoče poslati ali preveriti. Poskusite znova pozneje.',
  'problem.provider_unavailable.in':
    'Kode trenutno ni mogoče poslati ali preveriti. Poskusite znova {in}.',
  'problem.offline': 'Videti je, da ni internetne povezave. Preverite povezavo in poskusite znova.',
  'problem.network': 'Povezava je bila prekinjena. Preverite jo in poskusite znova.',
  'problem.timeout': 'Odgovor ni prispel pravočasno. Poskusite znova.',
  'problem.proof_expired': 'Od potrditve je minilo preveč časa. Zahtevajte novo kodo.',

  'retry.now': 'Prišlo je do napake. Poskusite znova.',
  'retry.after': 'Prišlo je do napake. Poskusite znova pozneje.',
  'retry.after.in': 'Prišlo je do napake. Poskusite znova {in}.',
  'retry.new-code': 'Prišlo je do napake. Zahtevajte novo kodo.',
  'retry.other-channel': 'Prišlo je do napake. Izberite drug način za prejem kode.',
  'retry.other-number': 'Prišlo je do napake. Uporabite drugo številko.',
  'retry.never':
    'Potrjevanje na tem spletnem mestu ne deluje, vendar to ni vaša krivda. Obrnite se na podporo spletnega mesta.',

  // The forms for e-mail addresses.
  'change.label.email': 'Spremeni naslov',
  'locked.until.email': 'Preveč napačnih kod. Uporabite drug naslov ali zahtevajte novo kodo {in}.',
  'locked.over.email': 'Preveč napačnih kod. Uporabite drug naslov.',
  'verified.required.email': 'Najprej potrdite e-poštni naslov.',
  'retry.other-number.email': 'Prišlo je do napake. Uporabite drug naslov.',
  'problem.destination_invalid.email':
    'E-poštni naslov ni veljaven. Preverite ga in poskusite znova.',
  'problem.destination_undeliverable.email':
    'Na ta naslov sporočila ni mogoče dostaviti. Uporabite drug naslov.',
  'problem.destination_limit.email':
    'Za ta naslov je bilo zahtevanih preveč kod. Uporabite drug naslov ali poskusite znova pozneje.',
  'problem.destination_limit.in.email':
    'Za ta naslov je bilo zahtevanih preveč kod. Uporabite drug naslov ali poskusite znova {in}.',
  'problem.policy.email': 'Tega naslova tu ni mogoče potrditi. Uporabite drug naslov.',
  'problem.channel_unavailable.email':
    'Kode ni mogoče poslati na ta naslov. Uporabite drug naslov.',
}
