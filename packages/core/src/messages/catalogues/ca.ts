import type { Messages } from '../catalogue.ts'

/** The Catalan catalogue. Buttons, which the reader says to the machine, are in the singular; the rest is with "vós". */
export const ca: Messages = {
  locale: 'ca',

  'code.digits': { one: '{n} xifra', other: '{n} xifres' },
  'code.characters': { one: '{n} lletra o xifra', other: '{n} lletres o xifres' },
  'code.incomplete': {
    one: 'Introduïu el codi complet. Té {n} caràcter.',
    other: 'Introduïu el codi complet. Té {n} caràcters.',
  },
  'code.none': 'No hi ha cap codi al text.',
  'code.several': 'Hi ha més d’un codi al text. Copieu només el codi o escriviu-lo.',
  'code.only-digits': 'El codi només té xifres.',
  'code.only-characters': 'El codi només té lletres de la A a la Z i xifres.',
  'code.filled': 'Codi emplenat: {code}',
  'code.complete': 'El codi és complet.',
  'code.rejected': 'Aquest codi no s’ha acceptat.',

  'phone.label': 'Número de telèfon',
  'phone.required': 'Introduïu el número de telèfon.',
  'phone.too-short': 'El número és massa curt. Comproveu si hi falta alguna xifra.',
  'phone.too-long': 'El número és massa llarg. Comproveu si hi sobra alguna xifra.',
  'phone.invalid-length': 'No hi ha números d’aquesta llargada. Comproveu les xifres.',
  'phone.unknown-calling-code':
    'Cap país no té aquest prefix. Comproveu les xifres que segueixen el +.',
  'phone.not-a-number': 'No és un número de telèfon. Introduïu només xifres.',
  'phone.country-unknown': 'Trieu un país o escriviu primer + i el prefix del país.',
  'phone.country-not-allowed':
    'Aquí no s’admeten números d’aquest país. Feu servir un altre número.',
  'phone.type-not-allowed': 'Aquí no s’admeten números d’aquest tipus. Feu servir un altre número.',

  'phone.extension': 'L’extensió no forma part del número i no s’hi inclourà.',
  'country.choose': 'País: {country}. Tria’n un altre',
  'country.none': 'Tria un país',
  'country.other': 'Per a qualsevol altre país, escriviu + i el prefix.',
  'country.search': 'Cerca països',
  'country.found': { one: 'S’ha trobat {n} país', other: 'S’han trobat {n} països' },
  'country.not-found': 'No s’ha trobat cap país. Podeu escriure + i el prefix de qualsevol país.',
  'country.changed': 'El país ha canviat: {country}',
  'country.preferred': 'Suggeriments',
  'country.all': 'Tots els països',

  'email.label': 'Adreça electrònica',
  'email.required': 'Introduïu l’adreça electrònica.',
  'email.suggestion': 'Volíeu dir {address}?',
  'email.missing-at': 'Una adreça electrònica ha de tenir una @, com a name@example.com.',
  'email.missing-local': 'Introduïu la part de l’adreça anterior a la @.',
  'email.missing-domain': 'Introduïu la part de l’adreça posterior a la @.',
  'email.incomplete-domain':
    'La part posterior a la @ no és completa. Comproveu-ne el final, com a example.com.',
  'email.invalid-domain': 'La part posterior a la @ no és correcta. Comproveu si hi ha errors.',
  'email.invalid-character':
    'L’adreça té un caràcter o un espai que no s’hi admet. Comproveu si hi ha errors.',
  'email.non-ascii-local':
    'Abans de la @ només hi pot haver lletres sense accent, xifres i signes com el punt.',
  'email.too-long': 'L’adreça és massa llarga. Comproveu si hi ha errors.',
  'email.several': 'Introduïu una sola adreça electrònica.',

  'send.label': 'Envia el codi',
  'send.busy': 'S’està enviant el codi…',
  'send.hint': 'Us enviarem un codi {by}.',
  'channels.label': 'Com voleu rebre el codi',
  'channels.use': 'Envia’l {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Trucada telefònica',
  'channel.rcs': 'Missatge RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Correu electrònic',
  'channel.sms.by': 'per SMS',
  'channel.whatsapp.by': 'per WhatsApp',
  'channel.telegram.by': 'per Telegram',
  'channel.voice.by': 'amb una trucada',
  'channel.rcs.by': 'per missatge RCS',
  'channel.viber.by': 'per Viber',
  'channel.zalo.by': 'per Zalo',
  'channel.email.by': 'per correu electrònic',

  'sent.short': 'Codi enviat a {to}',
  'sent.to': 'Hem enviat un codi {by} a {to}.',
  'sent.again': 'Hem tornat a enviar un codi {by} a {to}.',
  'sent.perhaps': 'És possible que us arribi un codi {by} a {to}.',
  'sent.replaced': 'Hem enviat un codi nou {by} a {to}. Només és vàlid el més recent.',

  'code.label': 'Codi de verificació',
  'code.hint-auto': {
    one: 'Es comprovarà en introduir el caràcter.',
    other: 'Es comprovarà en introduir els {n} caràcters.',
  },
  'check.label': 'Verifica',
  'check.busy': 'S’està comprovant el codi…',

  'expiry.left': 'Caduca en: {time}',
  'expiry.over': 'El codi ja no és vàlid. Demaneu-ne un de nou.',
  'expiry.over-until': 'El codi ja no és vàlid. Podreu demanar-ne un de nou {in}.',

  'attempts.left': { one: 'Queda {n} intent', other: 'Queden {n} intents' },

  'resend.label': 'Torna a enviar',
  'resend.busy': 'S’està tornant a enviar…',
  'resend.in': 'Torna a enviar d’aquí a: {time}',
  'resend.ready': 'Ja podeu demanar que es torni a enviar el codi.',

  'change.short': 'Canvia',
  'change.label': 'Canvia el número',

  'check.incorrect': 'El codi no és correcte. Comproveu-lo i torneu-ho a provar.',
  'check.incorrect-left': {
    one: 'El codi no és correcte. Us queda {n} intent.',
    other: 'El codi no és correcte. Us queden {n} intents.',
  },
  'locked.until': 'Massa codis incorrectes. Feu servir un altre número o demaneu un codi nou {in}.',
  'locked.now': 'Massa codis incorrectes. Ja en podeu demanar un de nou.',
  'locked.over': 'Massa codis incorrectes. Feu servir un altre número.',

  'verified.to': 'Verificació completada: {to}.',
  'verified.required': 'Verifiqueu primer el vostre número de telèfon.',

  'restore.busy': 'S’està reprenent la verificació…',
  'restore.retry': 'Torna-ho a provar',

  'problem.destination_invalid':
    'El número de telèfon no és vàlid. Comproveu-lo i torneu-ho a provar.',
  'problem.line_type_not_allowed':
    'Aquí no s’admeten números d’aquest tipus. Feu servir un altre número.',
  'problem.country_not_allowed':
    'Aquí no s’admeten números d’aquest país. Feu servir un altre número.',
  'problem.destination_undeliverable':
    'No es poden enviar codis a aquest número. Feu servir un altre número.',
  'problem.policy': 'Aquest número no es pot verificar aquí. Feu servir un altre número.',
  'problem.channel_unavailable':
    'El codi no es pot enviar per aquest mitjà. Trieu una altra manera de rebre’l o un altre número.',
  'problem.code_malformed': 'El codi no és complet. Comproveu-lo i torneu-ho a provar.',
  'problem.verification_lost': 'Aquest codi ja no es pot comprovar. Demaneu-ne un de nou.',
  'problem.superseded':
    'S’ha demanat un codi més recent en un altre lloc. Introduïu-lo allà o demaneu-ne un de nou aquí.',
  'problem.cooldown': 'Encara és aviat per a un altre codi. Torneu-ho a provar més tard.',
  'problem.cooldown.in': 'Encara és aviat per a un altre codi. Torneu-ho a provar {in}.',
  'problem.send_limit': 'S’han demanat massa codis. Torneu-ho a provar més tard.',
  'problem.send_limit.in': 'S’han demanat massa codis. Torneu-ho a provar {in}.',
  'problem.destination_limit':
    'S’han demanat massa codis amb aquest número. Feu servir un altre número o torneu-ho a provar més tard.',
  'problem.destination_limit.in':
    'S’han demanat massa codis amb aquest número. Feu servir un altre número o torneu-ho a provar {in}.',
  'problem.check_limit': 'S’han provat massa codis. Torneu-ho a provar més tard.',
  'problem.check_limit.in': 'S’han provat massa codis. Torneu-ho a provar {in}.',
  'problem.challenge_required': 'Confirmeu que no sou un robot i torneu-ho a provar.',
  'problem.challenge_failed': 'No s’ha pogut confirmar que no sou un robot. Torneu-ho a provar.',
  'problem.send_unconfirmed':
    'No sabem si el codi s’ha enviat. Si us arriba, introduïu-lo aquí; si no, demaneu que es torni a enviar.',
  'problem.check_unconfirmed': 'Encara no sabem si el codi era correcte. Torneu-ho a provar.',
  'problem.provider_unavailable':
    'Ara mateix no es poden enviar ni comprovar codis. Torneu-ho a provar més tard.',
  'problem.provider_unavailable.in':
    'Ara mateix no es poden enviar ni comprovar codis. Torneu-ho a provar {in}.',
  'problem.offline':
    'Sembla que no hi ha connexió a internet. Comproveu la connexió i torneu-ho a provar.',
  'problem.network': 'S’ha interromput la connexió. Comproveu-la i torneu-ho a provar.',
  'problem.timeout': 'No s’ha rebut resposta a temps. Torneu-ho a provar.',
  'problem.proof_expired': 'Ha passat massa temps des de la verificació. Demaneu un codi nou.',

  'retry.now': 'S’ha produït un error. Torneu-ho a provar.',
  'retry.after': 'S’ha produït un error. Torneu-ho a provar més tard.',
  'retry.after.in': 'S’ha produït un error. Torneu-ho a provar {in}.',
  'retry.new-code': 'S’ha produït un error. Demaneu un codi nou.',
  'retry.other-channel': 'S’ha produït un error. Trieu una altra manera de rebre el codi.',
  'retry.other-number': 'S’ha produït un error. Feu servir un altre número.',
  'retry.never':
    'La verificació no funciona en aquest lloc web, i no és culpa vostra. Contacteu amb el servei d’assistència del lloc.',

  // The forms for e-mail addresses.
  'change.label.email': 'Canvia l’adreça',
  'locked.until.email':
    'Massa codis incorrectes. Feu servir una altra adreça o demaneu un codi nou {in}.',
  'locked.over.email': 'Massa codis incorrectes. Feu servir una altra adreça.',
  'verified.required.email': 'Verifiqueu primer la vostra adreça electrònica.',
  'retry.other-number.email': 'S’ha produït un error. Feu servir una altra adreça.',
  'problem.destination_invalid.email':
    'L’adreça electrònica no és vàlida. Comproveu-la i torneu-ho a provar.',
  'problem.destination_undeliverable.email':
    'No es poden enviar missatges a aquesta adreça. Feu servir una altra adreça.',
  'problem.destination_limit.email':
    'S’han demanat massa codis amb aquesta adreça. Feu servir una altra adreça o torneu-ho a provar més tard.',
  'problem.destination_limit.in.email':
    'S’han demanat massa codis amb aquesta adreça. Feu servir una altra adreça o torneu-ho a provar {in}.',
  'problem.policy.email': 'Aquesta adreça no es pot verificar aquí. Feu servir una altra adreça.',
  'problem.channel_unavailable.email':
    'El codi no es pot enviar a aquesta adreça. Feu servir una altra adreça.',
}
