import type { Messages } from '../catalogue.ts'

/**
 * The Estonian catalogue. Numbers and addresses are not inflected: they stand behind a noun that is. Buttons, which the reader
 * says to the machine, are in the singular; the rest is with "teie".
 */
export const et: Messages = {
  locale: 'et',

  'code.digits': { one: '{n} number', other: '{n} numbrit' },
  'code.characters': { one: '{n} täht või number', other: '{n} tähte või numbrit' },
  'code.incomplete': {
    one: 'Sisestage kogu kood. Selles on {n} märk.',
    other: 'Sisestage kogu kood. Selles on {n} märki.',
  },
  'code.none': 'Tekstist ei leitud koodi.',
  'code.several': 'Tekstist leiti mitu koodi. Kopeerige ainult kood või sisestage see käsitsi.',
  'code.only-digits': 'Koodis on ainult numbrid.',
  'code.only-characters': 'Koodis on ainult tähed A-st Z-ni ja numbrid.',
  'code.filled': 'Kood on täidetud: {code}',
  'code.complete': 'Kood on täielik.',
  'code.rejected': 'Seda koodi ei aktsepteeritud.',

  'phone.label': 'Telefoninumber',
  'phone.required': 'Sisestage oma telefoninumber.',
  'phone.too-short': 'Telefoninumber on liiga lühike. Kontrollige, kas mõni number on puudu.',
  'phone.too-long': 'Telefoninumber on liiga pikk. Kontrollige, kas mõni number on üleliigne.',
  'phone.invalid-length': 'Sellise pikkusega telefoninumbreid ei ole. Kontrollige numbrit.',
  'phone.unknown-calling-code':
    'Ühelgi riigil ei ole sellist suunakoodi. Kontrollige numbreid +-märgi järel.',
  'phone.not-a-number': 'See ei ole telefoninumber. Sisestage ainult numbrid.',
  'phone.country-unknown': 'Valige riik või sisestage esmalt + ja riigi suunakood.',
  'phone.country-not-allowed': 'Selle riigi numbreid ei saa siin kasutada. Kasutage teist numbrit.',
  'phone.type-not-allowed': 'Seda tüüpi numbreid ei saa siin kasutada. Kasutage teist numbrit.',

  'phone.extension': 'Sisenumber ei ole telefoninumbri osa ja jäetakse välja.',
  'country.choose': 'Riik: {country}. Vali teine',
  'country.none': 'Vali riik',
  'country.other': 'Muu riigi puhul sisestage + ja selle suunakood.',
  'country.search': 'Otsi riiki',
  'country.found': { one: 'Leiti {n} riik', other: 'Leiti {n} riiki' },
  'country.not-found': 'Riiki ei leitud. Võite sisestada + ja mis tahes riigi suunakoodi.',
  'country.changed': 'Riik muutus: {country}',
  'country.preferred': 'Soovitused',
  'country.all': 'Kõik riigid',

  'email.label': 'E-posti aadress',
  'email.required': 'Sisestage oma e-posti aadress.',
  'email.suggestion': 'Kas mõtlesite aadressi {address}?',
  'email.missing-at': 'E-posti aadressis peab olema @-märk, näiteks name@example.com.',
  'email.missing-local': 'Sisestage aadressi osa enne @-märki.',
  'email.missing-domain': 'Sisestage aadressi osa pärast @-märki.',
  'email.incomplete-domain':
    'Osa pärast @-märki ei ole täielik. Kontrollige lõppu, näiteks example.com.',
  'email.invalid-domain': 'Osa pärast @-märki ei saa õige olla. Kontrollige, kas selles on vigu.',
  'email.invalid-character':
    'Aadressis on märk või tühik, mida seal olla ei saa. Kontrollige, kas selles on vigu.',
  'email.non-ascii-local':
    'Enne @-märki võivad olla ainult täpitähtedeta ladina tähed, numbrid ja märgid, näiteks punkt.',
  'email.too-long': 'Aadress on liiga pikk. Kontrollige, kas selles on vigu.',
  'email.several': 'Sisestage ainult üks e-posti aadress.',

  'send.label': 'Saada kood',
  'send.busy': 'Koodi saadetakse…',
  'send.hint': 'Saadame teile koodi {by}.',
  'channels.label': 'Kuidas koodi saada',
  'channels.use': 'Saada hoopis {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefonikõne',
  'channel.rcs': 'RCS-sõnum',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-post',
  'channel.sms.by': 'SMS-iga',
  'channel.whatsapp.by': 'WhatsAppi kaudu',
  'channel.telegram.by': 'Telegrami kaudu',
  'channel.voice.by': 'telefonikõnega',
  'channel.rcs.by': 'RCS-sõnumiga',
  'channel.viber.by': 'Viberi kaudu',
  'channel.zalo.by': 'Zalo kaudu',
  'channel.email.by': 'e-postiga',

  'sent.short': 'Kood saadeti saajale {to}',
  'sent.to': 'Saatsime koodi {by} saajale {to}.',
  'sent.again': 'Saatsime koodi uuesti {by} saajale {to}.',
  'sent.perhaps': 'Kood võib olla teel {by} saajale {to}.',
  'sent.replaced': 'Saatsime uue koodi {by} saajale {to}. Kehtib ainult uusim kood.',

  'code.label': 'Kinnituskood',
  'code.hint-auto': {
    one: 'Kontrollitakse märgi sisestamisel.',
    other: 'Kontrollitakse {n} märgi sisestamisel.',
  },
  'check.label': 'Kinnita',
  'check.busy': 'Koodi kontrollitakse…',

  'expiry.left': 'Aega jäänud: {time}',
  'expiry.over': 'Kood enam ei kehti. Küsige uus kood.',
  'expiry.over-until': 'Kood enam ei kehti. Uue koodi saate küsida {in}.',

  'attempts.left': { one: '{n} katse jäänud', other: '{n} katset jäänud' },

  'resend.label': 'Saada uuesti',
  'resend.busy': 'Saadetakse uuesti…',
  'resend.in': 'Uuesti saatmiseni: {time}',
  'resend.ready': 'Nüüd saate koodi uuesti küsida.',

  'change.short': 'Muuda',
  'change.label': 'Muuda numbrit',

  'check.incorrect': 'Kood on vale. Kontrollige seda ja proovige uuesti.',
  'check.incorrect-left': {
    one: 'Kood on vale. Teil on jäänud {n} katse.',
    other: 'Kood on vale. Teil on jäänud {n} katset.',
  },
  'locked.until': 'Liiga palju valesid koode. Kasutage teist numbrit või küsige uus kood {in}.',
  'locked.now': 'Liiga palju valesid koode. Nüüd saate küsida uue.',
  'locked.over': 'Liiga palju valesid koode. Kasutage teist numbrit.',

  'verified.to': '{to} on kinnitatud.',
  'verified.required': 'Kinnitage esmalt oma telefoninumber.',

  'restore.busy': 'Jätkame sealt, kus pooleli jäite…',
  'restore.retry': 'Proovi uuesti',

  'problem.destination_invalid':
    'See ei ole kehtiv telefoninumber. Kontrollige seda ja proovige uuesti.',
  'problem.line_type_not_allowed':
    'Seda tüüpi numbreid ei saa siin kasutada. Kasutage teist numbrit.',
  'problem.country_not_allowed':
    'Selle riigi numbreid ei saa siin kasutada. Kasutage teist numbrit.',
  'problem.destination_undeliverable':
    'Sellele numbrile ei saa koodi saata. Kasutage teist numbrit.',
  'problem.policy': 'Seda numbrit ei saa siin kinnitada. Kasutage teist numbrit.',
  'problem.channel_unavailable':
    'Koodi ei saa sel viisil saata. Valige koodi saamiseks teine viis või teine number.',
  'problem.code_malformed': 'Kood ei ole täielik. Kontrollige seda ja proovige uuesti.',
  'problem.verification_lost': 'Seda koodi ei saa enam kontrollida. Küsige uus kood.',
  'problem.superseded': 'Uuem kood on küsitud mujal. Sisestage see seal või küsige siin uus kood.',
  'problem.cooldown': 'Uue koodi jaoks on liiga vara. Proovige hiljem uuesti.',
  'problem.cooldown.in': 'Uue koodi jaoks on liiga vara. Proovige uuesti {in}.',
  'problem.send_limit': 'Koode on küsitud liiga palju. Proovige hiljem uuesti.',
  'problem.send_limit.in': 'Koode on küsitud liiga palju. Proovige uuesti {in}.',
  'problem.destination_limit':
    'Sellele numbrile on küsitud liiga palju koode. Kasutage teist numbrit või proovige hiljem uuesti.',
  'problem.destination_limit.in':
    'Sellele numbrile on küsitud liiga palju koode. Kasutage teist numbrit või proovige uuesti {in}.',
  'problem.check_limit': 'Koode on proovitud liiga palju. Proovige hiljem uuesti.',
  'problem.check_limit.in': 'Koode on proovitud liiga palju. Proovige uuesti {in}.',
  'problem.challenge_required': 'Kinnitage, et te ei ole robot, ja proovige uuesti.',
  'problem.challenge_failed': 'Ei õnnestunud kinnitada, et te ei ole robot. Proovige uuesti.',
  'problem.send_unconfirmed':
    'Me ei tea, kas kood saadeti. Kui see saabub, sisestage see siia; kui mitte, küsige kood uuesti.',
  'problem.check_unconfirmed': 'Me ei tea veel, kas kood oli õige. Proovige uuesti.',
  'problem.provider_unavailable':
    'Koode ei saa praegu saata ega kontrollida. Proovige hiljem uuesti.',
  'problem.provider_unavailable.in':
    'Koode ei saa praegu saata ega kontrollida. Proovige uuesti {in}.',
  'problem.offline': 'Tundub, et internetiühendus puudub. Kontrollige ühendust ja proovige uuesti.',
  'problem.network': 'Ühendus katkes. Kontrollige seda ja proovige uuesti.',
  'problem.timeout': 'Vastus ei saabunud õigel ajal. Proovige uuesti.',
  'problem.proof_expired': 'Kinnitamisest on möödunud liiga palju aega. Küsige uus kood.',

  'retry.now': 'Midagi läks valesti. Proovige uuesti.',
  'retry.after': 'Midagi läks valesti. Proovige hiljem uuesti.',
  'retry.after.in': 'Midagi läks valesti. Proovige uuesti {in}.',
  'retry.new-code': 'Midagi läks valesti. Küsige uus kood.',
  'retry.other-channel': 'Midagi läks valesti. Valige koodi saamiseks teine viis.',
  'retry.other-number': 'Midagi läks valesti. Kasutage teist numbrit.',
  'retry.never':
    'Kinnitamine sellel saidil ei toimi ja see ei ole teie süü. Võtke ühendust saidi kasutajatoega.',

  // The forms for e-mail addresses.
  'change.label.email': 'Muuda aadressi',
  'locked.until.email':
    'Liiga palju valesid koode. Kasutage teist aadressi või küsige uus kood {in}.',
  'locked.over.email': 'Liiga palju valesid koode. Kasutage teist aadressi.',
  'verified.required.email': 'Kinnitage esmalt oma e-posti aadress.',
  'retry.other-number.email': 'Midagi läks valesti. Kasutage teist aadressi.',
  'problem.destination_invalid.email':
    'See ei ole kehtiv e-posti aadress. Kontrollige seda ja proovige uuesti.',
  'problem.destination_undeliverable.email':
    'Sellele aadressile ei saa sõnumeid saata. Kasutage teist aadressi.',
  'problem.destination_limit.email':
    'Sellele aadressile on küsitud liiga palju koode. Kasutage teist aadressi või proovige hiljem uuesti.',
  'problem.destination_limit.in.email':
    'Sellele aadressile on küsitud liiga palju koode. Kasutage teist aadressi või proovige uuesti {in}.',
  'problem.policy.email': 'Seda aadressi ei saa siin kinnitada. Kasutage teist aadressi.',
  'problem.channel_unavailable.email':
    'Koodi ei saa sellele aadressile saata. Kasutage teist aadressi.',
}
