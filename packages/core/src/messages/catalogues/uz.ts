import type { Messages } from '../catalogue.ts'

/** The Uzbek catalogue, in Latin letters. The destination stands behind a colon, because it can’t get a case ending. */
export const uz: Messages = {
  locale: 'uz',
  times: {
    in: {
      second: { one: '{n} soniyadan keyin', other: '{n} soniyadan keyin' },
      minute: { one: '{n} daqiqadan keyin', other: '{n} daqiqadan keyin' },
      hour: { one: '{n} soatdan keyin', other: '{n} soatdan keyin' },
    },
    for: {
      second: { one: '{n} soniya', other: '{n} soniya' },
      minute: { one: '{n} daqiqa', other: '{n} daqiqa' },
      hour: { one: '{n} soat', other: '{n} soat' },
    },
  },

  'code.digits': { one: '{n} ta raqam', other: '{n} ta raqam' },
  'code.characters': { one: '{n} ta harf yoki raqam', other: '{n} ta harf yoki raqam' },
  'code.incomplete': {
    one: 'Kodni toʻliq kiriting. U {n} ta belgidan iborat.',
    other: 'Kodni toʻliq kiriting. U {n} ta belgidan iborat.',
  },
  'code.none': 'Matnda kod topilmadi.',
  'code.several': 'Matnda bittadan ortiq kod topildi. Faqat kodni nusxalang yoki uni yozing.',
  'code.only-digits': 'Kod faqat raqamlardan iborat.',
  'code.only-characters': 'Kod faqat A dan Z gacha boʻlgan harflar va raqamlardan iborat.',
  'code.filled': 'Kod kiritildi: {code}',
  'code.complete': 'Kod toʻliq kiritildi.',
  'code.rejected': 'Bu kod qabul qilinmadi.',

  'phone.label': 'Telefon raqami',
  'phone.required': 'Telefon raqamingizni kiriting.',
  'phone.too-short': 'Raqam juda qisqa. Barcha raqamlar kiritilganini tekshiring.',
  'phone.too-long': 'Raqam juda uzun. Ortiqcha raqam kiritilmaganini tekshiring.',
  'phone.invalid-length': 'Bunday uzunlikdagi raqamlar yoʻq. Raqamlarni tekshiring.',
  'phone.unknown-calling-code':
    'Bunday kodli davlat yoʻq. + belgisidan keyingi raqamlarni tekshiring.',
  'phone.not-a-number': 'Bu telefon raqami emas. Faqat raqamlarni kiriting.',
  'phone.country-unknown': 'Davlatni tanlang yoki avval + va davlat kodini yozing.',
  'phone.country-not-allowed':
    'Bu davlat raqamlaridan bu yerda foydalanib boʻlmaydi. Boshqa raqam kiriting.',
  'phone.type-not-allowed':
    'Bunday turdagi raqamlardan bu yerda foydalanib boʻlmaydi. Boshqa raqam kiriting.',

  'phone.extension': 'Ichki raqam telefon raqamiga kirmaydi va hisobga olinmaydi.',
  'country.choose': 'Davlat: {country}. Boshqasini tanlash',
  'country.none': 'Davlatni tanlang',
  'country.other': 'Boshqa davlat uchun + va uning kodini yozing.',
  'country.search': 'Davlatni qidirish',
  'country.found': { one: '{n} ta davlat topildi', other: '{n} ta davlat topildi' },
  'country.not-found': 'Davlat topilmadi. Istalgan davlat uchun + va uning kodini yozing.',
  'country.changed': 'Davlat oʻzgardi: {country}',
  'country.preferred': 'Tavsiya etilgan',
  'country.all': 'Barcha davlatlar',

  'email.label': 'Elektron pochta manzili',
  'email.required': 'Elektron pochta manzilingizni kiriting.',
  'email.suggestion': '{address} demoqchimisiz?',
  'email.missing-at':
    'Elektron pochta manzilida @ belgisi boʻlishi kerak, masalan, name@example.com.',
  'email.missing-local': 'Manzilning @ belgisidan oldingi qismini kiriting.',
  'email.missing-domain': 'Manzilning @ belgisidan keyingi qismini kiriting.',
  'email.incomplete-domain':
    '@ belgisidan keyingi qism toʻliq emas. Oxirini tekshiring, masalan, example.com.',
  'email.invalid-domain': '@ belgisidan keyingi qism notoʻgʻri. Xato yoʻqligini tekshiring.',
  'email.invalid-character':
    'Manzilda ruxsat etilmagan belgi yoki boʻsh joy bor. Xato yoʻqligini tekshiring.',
  'email.non-ascii-local':
    '@ belgisidan oldin faqat oddiy lotin harflari, raqamlar va nuqta kabi belgilar boʻlishi mumkin.',
  'email.too-long': 'Manzil juda uzun. Xato yoʻqligini tekshiring.',
  'email.several': 'Faqat bitta manzil kiriting.',

  'send.label': 'Kod yuborish',
  'send.busy': 'Kod yuborilmoqda…',
  'send.hint': 'Sizga {by} kod yuboramiz.',
  'channels.label': 'Kodni olish usuli',
  'channels.use': 'Kodni {by} olish',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefon qoʻngʻirogʻi',
  'channel.rcs': 'RCS xabari',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Elektron pochta',
  'channel.sms.by': 'SMS orqali',
  'channel.whatsapp.by': 'WhatsApp orqali',
  'channel.telegram.by': 'Telegram orqali',
  'channel.voice.by': 'telefon qoʻngʻirogʻi orqali',
  'channel.rcs.by': 'RCS xabari orqali',
  'channel.viber.by': 'Viber orqali',
  'channel.zalo.by': 'Zalo orqali',
  'channel.email.by': 'elektron pochta orqali',

  'sent.short': 'Kod yuborildi: {to}',
  'sent.to': 'Kod {by} yuborildi: {to}.',
  'sent.again': 'Kod {by} qayta yuborildi: {to}.',
  'sent.perhaps': 'Kod {by} yuborilgan boʻlishi mumkin: {to}.',
  'sent.replaced': 'Yangi kod {by} yuborildi: {to}. Faqat eng yangi kod amal qiladi.',

  'code.label': 'Tasdiqlash kodi',
  'code.hint-auto': {
    one: 'Belgi kiritilishi bilan kod tekshiriladi.',
    other: 'Barcha {n} ta belgi kiritilishi bilan kod tekshiriladi.',
  },
  'check.label': 'Tasdiqlash',
  'check.busy': 'Kod tekshirilmoqda…',

  'expiry.left': 'Qolgan vaqt: {time}',
  'expiry.over': 'Kod endi amal qilmaydi. Yangisini soʻrang.',
  'expiry.over-until': 'Kod endi amal qilmaydi. Yangisini {in} soʻrashingiz mumkin.',

  'attempts.left': { one: '{n} ta urinish qoldi', other: '{n} ta urinish qoldi' },

  'resend.label': 'Qayta yuborish',
  'resend.busy': 'Qayta yuborilmoqda…',
  'resend.in': 'Qayta yuborishgacha: {time}',
  'resend.ready': 'Endi kodni qayta yuborishni soʻrashingiz mumkin.',

  'change.short': 'Boshqa',
  'change.label': 'Boshqa raqam',

  'check.incorrect': 'Kod notoʻgʻri. Raqamlarni tekshirib, qayta urinib koʻring.',
  'check.incorrect-left': {
    one: 'Kod notoʻgʻri. Sizda {n} ta urinish qoldi.',
    other: 'Kod notoʻgʻri. Sizda {n} ta urinish qoldi.',
  },
  'locked.until':
    'Juda koʻp notoʻgʻri kod kiritildi. Boshqa raqam kiriting yoki {in} yangi kod soʻrang.',
  'locked.now': 'Juda koʻp notoʻgʻri kod kiritildi. Endi yangisini soʻrashingiz mumkin.',
  'locked.over': 'Juda koʻp notoʻgʻri kod kiritildi. Boshqa raqam kiriting.',

  'verified.to': '{to} tasdiqlandi.',
  'verified.required': 'Avval telefon raqamingizni tasdiqlang.',

  'restore.busy': 'Toʻxtagan joyingizdan davom ettirilmoqda…',
  'restore.retry': 'Qayta urinish',

  'problem.destination_invalid': 'Telefon raqami yaroqsiz. Uni tekshirib, qayta urinib koʻring.',
  'problem.line_type_not_allowed':
    'Bunday turdagi raqamlardan bu yerda foydalanib boʻlmaydi. Boshqa raqam kiriting.',
  'problem.country_not_allowed':
    'Bu davlat raqamlaridan bu yerda foydalanib boʻlmaydi. Boshqa raqam kiriting.',
  'problem.destination_undeliverable': 'Bu raqamga kod yetib bormaydi. Boshqa raqam kiriting.',
  'problem.policy': 'Bu raqamni bu yerda tasdiqlab boʻlmaydi. Boshqa raqam kiriting.',
  'problem.channel_unavailable':
    'Kodni bu usulda yuborib boʻlmaydi. Boshqa usulni tanlang yoki boshqa raqam kiriting.',
  'problem.code_malformed': 'Kod toʻliq emas. Uni tekshirib, qayta urinib koʻring.',
  'problem.verification_lost': 'Bu kodni endi tekshirib boʻlmaydi. Yangisini soʻrang.',
  'problem.superseded':
    'Boshqa joyda yangiroq kod soʻralgan. Kodni oʻsha yerda kiriting yoki bu yerda yangisini soʻrang.',
  'problem.cooldown': 'Yangi kod soʻrashga hali erta. Keyinroq qayta urinib koʻring.',
  'problem.cooldown.in': 'Yangi kod soʻrashga hali erta. {in} qayta urinib koʻring.',
  'problem.send_limit': 'Juda koʻp kod soʻraldi. Keyinroq qayta urinib koʻring.',
  'problem.send_limit.in': 'Juda koʻp kod soʻraldi. {in} qayta urinib koʻring.',
  'problem.destination_limit':
    'Bu raqam uchun juda koʻp kod soʻraldi. Boshqa raqam kiriting yoki keyinroq qayta urinib koʻring.',
  'problem.destination_limit.in':
    'Bu raqam uchun juda koʻp kod soʻraldi. Boshqa raqam kiriting yoki {in} qayta urinib koʻring.',
  'problem.check_limit': 'Juda koʻp kod kiritib koʻrildi. Keyinroq qayta urinib koʻring.',
  'problem.check_limit.in': 'Juda koʻp kod kiritib koʻrildi. {in} qayta urinib koʻring.',
  'problem.challenge_required': 'Robot emasligingizni tasdiqlab, qayta urinib koʻring.',
  'problem.challenge_failed': 'Robot emasligingiz tasdiqlanmadi. Qayta urinib koʻring.',
  'problem.send_unconfirmed':
    'Kod yuborilgan-yuborilmagani nomaʼlum. Kelsa, uni shu yerga kiriting; kelmasa, qayta yuborishni soʻrang.',
  'problem.check_unconfirmed':
    'Kod toʻgʻri yoki notoʻgʻriligi hozircha nomaʼlum. Qayta urinib koʻring.',
  'problem.provider_unavailable':
    'Hozir kod yuborib yoki tekshirib boʻlmaydi. Keyinroq qayta urinib koʻring.',
  'problem.provider_unavailable.in':
    'Hozir kod yuborib yoki tekshirib boʻlmaydi. {in} qayta urinib koʻring.',
  'problem.offline': 'Internet aloqasi yoʻqqa oʻxshaydi. Aloqani tekshirib, qayta urinib koʻring.',
  'problem.network': 'Aloqa uzildi. Uni tekshirib, qayta urinib koʻring.',
  'problem.timeout': 'Javob oʻz vaqtida kelmadi. Qayta urinib koʻring.',
  'problem.proof_expired': 'Tasdiqlaganingizdan beri koʻp vaqt oʻtdi. Yangi kod soʻrang.',

  'retry.now': 'Xatolik yuz berdi. Qayta urinib koʻring.',
  'retry.after': 'Xatolik yuz berdi. Keyinroq qayta urinib koʻring.',
  'retry.after.in': 'Xatolik yuz berdi. {in} qayta urinib koʻring.',
  'retry.new-code': 'Xatolik yuz berdi. Yangi kod soʻrang.',
  'retry.other-channel': 'Xatolik yuz berdi. Kodni olishning boshqa usulini tanlang.',
  'retry.other-number': 'Xatolik yuz berdi. Boshqa raqam kiriting.',
  'retry.never':
    'Bu saytda tasdiqlash ishlamayapti va bunda sizning aybingiz yoʻq. Saytning yordam xizmatiga murojaat qiling.',

  // The forms for e-mail addresses.
  'change.label.email': 'Boshqa manzil',
  'locked.until.email':
    'Juda koʻp notoʻgʻri kod kiritildi. Boshqa manzil kiriting yoki {in} yangi kod soʻrang.',
  'locked.over.email': 'Juda koʻp notoʻgʻri kod kiritildi. Boshqa manzil kiriting.',
  'verified.required.email': 'Avval elektron pochta manzilingizni tasdiqlang.',
  'retry.other-number.email': 'Xatolik yuz berdi. Boshqa manzil kiriting.',
  'problem.destination_invalid.email':
    'Elektron pochta manzili yaroqsiz. Uni tekshirib, qayta urinib koʻring.',
  'problem.destination_undeliverable.email':
    'Bu manzilga xabar yetib bormaydi. Boshqa manzil kiriting.',
  'problem.destination_limit.email':
    'Bu manzil uchun juda koʻp kod soʻraldi. Boshqa manzil kiriting yoki keyinroq qayta urinib koʻring.',
  'problem.destination_limit.in.email':
    'Bu manzil uchun juda koʻp kod soʻraldi. Boshqa manzil kiriting yoki {in} qayta urinib koʻring.',
  'problem.policy.email': 'Bu manzilni bu yerda tasdiqlab boʻlmaydi. Boshqa manzil kiriting.',
  'problem.channel_unavailable.email':
    'Kodni bu manzilga yuborib boʻlmaydi. Boshqa manzil kiriting.',
}
