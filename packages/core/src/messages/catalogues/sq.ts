import type { Messages } from '../catalogue.ts'

/** The Albanian catalogue. */
export const sq: Messages = {
  locale: 'sq',
  times: {
    in: {
      second: { one: 'pas {n} sekonde', other: 'pas {n} sekondash' },
      minute: { one: 'pas {n} minute', other: 'pas {n} minutash' },
      hour: { one: 'pas {n} ore', other: 'pas {n} orësh' },
    },
    for: {
      second: { one: '{n} sekondë', other: '{n} sekonda' },
      minute: { one: '{n} minutë', other: '{n} minuta' },
      hour: { one: '{n} orë', other: '{n} orë' },
    },
  },

  'code.digits': { one: '{n} shifër', other: '{n} shifra' },
  'code.characters': { one: '{n} shkronjë ose shifër', other: '{n} shkronja ose shifra' },
  'code.incomplete': {
    one: 'Shkruani kodin e plotë. Ai ka {n} karakter.',
    other: 'Shkruani kodin e plotë. Ai ka {n} karaktere.',
  },
  'code.none': 'Në tekst nuk u gjet asnjë kod.',
  'code.several': 'Në tekst u gjet më shumë se një kod. Kopjoni vetëm kodin ose shkruajeni.',
  'code.only-digits': 'Kodi ka vetëm shifra.',
  'code.only-characters': 'Kodi ka vetëm shkronja nga A deri në Z dhe shifra.',
  'code.filled': 'Kodi u plotësua: {code}',
  'code.complete': 'Kodi është i plotë.',
  'code.rejected': 'Ky kod nuk u pranua.',

  'phone.label': 'Numri i telefonit',
  'phone.required': 'Shkruani numrin tuaj të telefonit.',
  'phone.too-short': 'Numri është shumë i shkurtër. Kontrolloni mos mungon ndonjë shifër.',
  'phone.too-long': 'Numri është shumë i gjatë. Kontrolloni mos ka ndonjë shifër të tepërt.',
  'phone.invalid-length': 'Nuk ka numra me këtë gjatësi. Kontrolloni shifrat.',
  'phone.unknown-calling-code': 'Asnjë shtet nuk e ka këtë prefiks. Kontrolloni shifrat pas +.',
  'phone.not-a-number': 'Ky nuk është numër telefoni. Shkruani vetëm shifra.',
  'phone.country-unknown': 'Zgjidhni shtetin ose shkruani së pari + dhe prefiksin e tij.',
  'phone.country-not-allowed':
    'Numrat e këtij shteti nuk pranohen këtu. Përdorni një numër tjetër.',
  'phone.type-not-allowed': 'Numrat e këtij lloji nuk pranohen këtu. Përdorni një numër tjetër.',

  'phone.extension': 'Numri i brendshëm nuk është pjesë e numrit dhe nuk përdoret.',
  'country.choose': 'Shteti: {country}. Zgjidh një tjetër',
  'country.none': 'Zgjidh shtetin',
  'country.other': 'Për çdo shtet tjetër, shkruani + dhe prefiksin e tij.',
  'country.search': 'Kërko shtetin',
  'country.found': { one: 'U gjet {n} shtet', other: 'U gjetën {n} shtete' },
  'country.not-found': 'Nuk u gjet asnjë shtet. Për çdo shtet, shkruani + dhe prefiksin e tij.',
  'country.changed': 'Shteti tani: {country}',
  'country.preferred': 'Të sugjeruara',
  'country.all': 'Të gjitha shtetet',

  'email.label': 'Adresa e emailit',
  'email.required': 'Shkruani adresën tuaj të emailit.',
  'email.suggestion': 'Mos donit të shkruanit {address}?',
  'email.missing-at': 'Adresa e emailit duhet të ketë një @, si te name@example.com.',
  'email.missing-local': 'Shkruani pjesën e adresës para @.',
  'email.missing-domain': 'Shkruani pjesën e adresës pas @.',
  'email.incomplete-domain':
    'Pjesa pas @ nuk është e plotë. Kontrolloni mbaresën, si te example.com.',
  'email.invalid-domain': 'Pjesa pas @ nuk është e saktë. Kontrolloni për gabime.',
  'email.invalid-character':
    'Adresa ka një karakter ose hapësirë që nuk lejohet. Kontrolloni për gabime.',
  'email.non-ascii-local':
    'Para @ mund të ketë vetëm shkronja pa theks, shifra dhe shenja si pika.',
  'email.too-long': 'Adresa është shumë e gjatë. Kontrolloni për gabime.',
  'email.several': 'Shkruani vetëm një adresë emaili.',

  'send.label': 'Dërgo kodin',
  'send.busy': 'Kodi po dërgohet…',
  'send.hint': 'Do t’ju dërgojmë një kod {by}.',
  'channels.label': 'Si ta merrni kodin',
  'channels.use': 'Merr kodin {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonatë',
  'channel.rcs': 'Mesazh RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Email',
  'channel.sms.by': 'me SMS',
  'channel.whatsapp.by': 'me WhatsApp',
  'channel.telegram.by': 'me Telegram',
  'channel.voice.by': 'me telefonatë',
  'channel.rcs.by': 'me mesazh RCS',
  'channel.viber.by': 'me Viber',
  'channel.zalo.by': 'me Zalo',
  'channel.email.by': 'me email',

  'sent.short': 'Kodi u dërgua te {to}',
  'sent.to': 'Dërguam një kod {by} te {to}.',
  'sent.again': 'Dërguam përsëri një kod {by} te {to}.',
  'sent.perhaps': 'Një kod mund të jetë nisur {by} te {to}.',
  'sent.replaced': 'Dërguam një kod të ri {by} te {to}. Vlen vetëm kodi më i ri.',

  'code.label': 'Kodi i verifikimit',
  'code.hint-auto': {
    one: 'Kontrollohet sapo të shkruhet karakteri.',
    other: 'Kontrollohet sapo të shkruhen {n} karaktere.',
  },
  'check.label': 'Verifiko',
  'check.busy': 'Kodi po kontrollohet…',

  'expiry.left': 'Mbetur: {time}',
  'expiry.over': 'Kodi nuk vlen më. Kërkoni një të ri.',
  'expiry.over-until': 'Kodi nuk vlen më. Mund të kërkoni një të ri {in}.',

  'attempts.left': { one: 'Mbetet {n} përpjekje', other: 'Mbeten {n} përpjekje' },

  'resend.label': 'Dërgo përsëri',
  'resend.busy': 'Po dërgohet përsëri…',
  'resend.in': 'Dërgim i ri pas: {time}',
  'resend.ready': 'Tani mund të kërkoni që kodi të dërgohet përsëri.',

  'change.short': 'Ndrysho',
  'change.label': 'Ndrysho numrin',

  'check.incorrect': 'Kodi nuk është i saktë. Kontrolloni shifrat dhe provoni përsëri.',
  'check.incorrect-left': {
    one: 'Kodi nuk është i saktë. Ju mbetet {n} përpjekje.',
    other: 'Kodi nuk është i saktë. Ju mbeten {n} përpjekje.',
  },
  'locked.until':
    'Shumë kode të gabuara. Përdorni një numër tjetër ose kërkoni një kod të ri {in}.',
  'locked.now': 'Shumë kode të gabuara. Tani mund të kërkoni një të ri.',
  'locked.over': 'Shumë kode të gabuara. Përdorni një numër tjetër.',

  'verified.to': 'U verifikua: {to}.',
  'verified.required': 'Verifikoni së pari numrin tuaj të telefonit.',

  'restore.busy': 'Po vazhdojmë nga vendi ku u ndalët…',
  'restore.retry': 'Provo përsëri',

  'problem.destination_invalid':
    'Ky nuk është numër telefoni i vlefshëm. Kontrollojeni dhe provoni përsëri.',
  'problem.line_type_not_allowed':
    'Numrat e këtij lloji nuk pranohen këtu. Përdorni një numër tjetër.',
  'problem.country_not_allowed':
    'Numrat e këtij shteti nuk pranohen këtu. Përdorni një numër tjetër.',
  'problem.destination_undeliverable':
    'Kodi nuk mund të arrijë te ky numër. Përdorni një numër tjetër.',
  'problem.policy': 'Ky numër nuk mund të verifikohet këtu. Përdorni një numër tjetër.',
  'problem.channel_unavailable':
    'Kodi nuk mund të dërgohet në këtë mënyrë. Zgjidhni një mënyrë ose një numër tjetër.',
  'problem.code_malformed': 'Kodi nuk është i plotë. Kontrollojeni dhe provoni përsëri.',
  'problem.verification_lost': 'Ky kod nuk mund të kontrollohet më. Kërkoni një të ri.',
  'problem.superseded':
    'Një kod më i ri u kërkua diku tjetër. Shkruajeni atje ose kërkoni një të ri këtu.',
  'problem.cooldown': 'Është shumë herët për një kod tjetër. Provoni përsëri më vonë.',
  'problem.cooldown.in': 'Është shumë herët për një kod tjetër. Provoni përsëri {in}.',
  'problem.send_limit': 'U kërkuan shumë kode. Provoni përsëri më vonë.',
  'problem.send_limit.in': 'U kërkuan shumë kode. Provoni përsëri {in}.',
  'problem.destination_limit':
    'Për këtë numër u kërkuan shumë kode. Përdorni një numër tjetër ose provoni përsëri më vonë.',
  'problem.destination_limit.in':
    'Për këtë numër u kërkuan shumë kode. Përdorni një numër tjetër ose provoni përsëri {in}.',
  'problem.check_limit': 'U provuan shumë kode. Provoni përsëri më vonë.',
  'problem.check_limit.in': 'U provuan shumë kode. Provoni përsëri {in}.',
  'problem.challenge_required': 'Konfirmoni që nuk jeni robot dhe provoni përsëri.',
  'problem.challenge_failed': 'Nuk u konfirmua që nuk jeni robot. Provoni përsëri.',
  'problem.send_unconfirmed':
    'Nuk e dimë nëse kodi u dërgua. Nëse vjen, shkruajeni këtu; nëse jo, kërkoni ta dërgojmë përsëri.',
  'problem.check_unconfirmed': 'Nuk e dimë ende nëse kodi ishte i saktë. Provoni përsëri.',
  'problem.provider_unavailable':
    'Për momentin kodet nuk mund të dërgohen ose të kontrollohen. Provoni përsëri më vonë.',
  'problem.provider_unavailable.in':
    'Për momentin kodet nuk mund të dërgohen ose të kontrollohen. Provoni përsëri {in}.',
  'problem.offline': 'Duket se nuk ka lidhje interneti. Kontrolloni lidhjen dhe provoni përsëri.',
  'problem.network': 'Lidhja u ndërpre. Kontrollojeni dhe provoni përsëri.',
  'problem.timeout': 'Përgjigjja nuk erdhi në kohë. Provoni përsëri.',
  'problem.proof_expired': 'Ka kaluar shumë kohë nga verifikimi. Kërkoni një kod të ri.',

  'retry.now': 'Diçka shkoi keq. Provoni përsëri.',
  'retry.after': 'Diçka shkoi keq. Provoni përsëri më vonë.',
  'retry.after.in': 'Diçka shkoi keq. Provoni përsëri {in}.',
  'retry.new-code': 'Diçka shkoi keq. Kërkoni një kod të ri.',
  'retry.other-channel': 'Diçka shkoi keq. Zgjidhni një mënyrë tjetër për ta marrë kodin.',
  'retry.other-number': 'Diçka shkoi keq. Përdorni një numër tjetër.',
  'retry.never':
    'Verifikimi nuk funksionon në këtë sajt dhe nuk është faji juaj. Kontaktoni mbështetjen e sajtit.',

  // The forms for e-mail addresses.
  'change.label.email': 'Ndrysho adresën',
  'locked.until.email':
    'Shumë kode të gabuara. Përdorni një adresë tjetër ose kërkoni një kod të ri {in}.',
  'locked.over.email': 'Shumë kode të gabuara. Përdorni një adresë tjetër.',
  'verified.required.email': 'Verifikoni së pari adresën tuaj të emailit.',
  'retry.other-number.email': 'Diçka shkoi keq. Përdorni një adresë tjetër.',
  'problem.destination_invalid.email':
    'Kjo nuk është adresë emaili e vlefshme. Kontrollojeni dhe provoni përsëri.',
  'problem.destination_undeliverable.email':
    'Mesazhi nuk mund të arrijë te kjo adresë. Përdorni një adresë tjetër.',
  'problem.destination_limit.email':
    'Për këtë adresë u kërkuan shumë kode. Përdorni një adresë tjetër ose provoni përsëri më vonë.',
  'problem.destination_limit.in.email':
    'Për këtë adresë u kërkuan shumë kode. Përdorni një adresë tjetër ose provoni përsëri {in}.',
  'problem.policy.email': 'Kjo adresë nuk mund të verifikohet këtu. Përdorni një adresë tjetër.',
  'problem.channel_unavailable.email':
    'Kodi nuk mund të dërgohet te kjo adresë. Përdorni një adresë tjetër.',
}
