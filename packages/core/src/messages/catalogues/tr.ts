import type { Messages } from '../catalogue.ts'

/** The Turkish catalogue. The destination stands behind a colon, because its case ending would depend on how it is read. */
export const tr: Messages = {
  locale: 'tr',

  'code.digits': { one: '{n} rakam', other: '{n} rakam' },
  'code.characters': { one: '{n} harf veya rakam', other: '{n} harf veya rakam' },
  'code.incomplete': {
    one: 'Kodun tamamını girin. Kod {n} karakterden oluşur.',
    other: 'Kodun tamamını girin. Kod {n} karakterden oluşur.',
  },
  'code.none': 'Metinde kod bulunamadı.',
  'code.several': 'Metinde birden fazla kod bulundu. Yalnızca kodu kopyalayın veya elle girin.',
  'code.only-digits': 'Kod yalnızca rakamlardan oluşur.',
  'code.only-characters': 'Kod yalnızca A–Z harflerinden ve rakamlardan oluşur.',
  'code.filled': 'Kod dolduruldu: {code}',
  'code.complete': 'Kod tamamlandı.',
  'code.rejected': 'Bu kod kabul edilmedi.',

  'phone.label': 'Telefon numarası',
  'phone.required': 'Telefon numaranızı girin.',
  'phone.too-short': 'Numara çok kısa. Eksik rakam olup olmadığını kontrol edin.',
  'phone.too-long': 'Numara çok uzun. Fazla rakam olup olmadığını kontrol edin.',
  'phone.invalid-length': 'Bu uzunlukta bir numara yok. Rakamları kontrol edin.',
  'phone.unknown-calling-code':
    'Bu ülke kodu hiçbir ülkeye ait değil. + işaretinden sonraki rakamları kontrol edin.',
  'phone.not-a-number': 'Bu bir telefon numarası değil. Yalnızca rakam girin.',
  'phone.country-unknown': 'Bir ülke seçin veya önce + ve ülke kodunu yazın.',
  'phone.country-not-allowed':
    'Bu ülkenin numaraları burada kullanılamıyor. Başka bir numara kullanın.',
  'phone.type-not-allowed': 'Bu tür numaralar burada kullanılamıyor. Başka bir numara kullanın.',

  'phone.extension': 'Dahili numara, telefon numarasına dahil değildir ve dikkate alınmaz.',
  'country.choose': 'Ülke: {country}. Değiştir',
  'country.none': 'Ülke seçin',
  'country.other': 'Başka bir ülke için + ve ülke kodunu yazın.',
  'country.search': 'Ülke ara',
  'country.found': { one: '{n} ülke bulundu', other: '{n} ülke bulundu' },
  'country.not-found': 'Ülke bulunamadı. Herhangi bir ülke için + ve ülke kodunu yazın.',
  'country.changed': 'Ülke değişti: {country}',
  'country.preferred': 'Önerilenler',
  'country.all': 'Tüm ülkeler',

  'email.label': 'E-posta adresi',
  'email.required': 'E-posta adresinizi girin.',
  'email.suggestion': 'Bunu mu demek istediniz: {address}?',
  'email.missing-at': 'E-posta adresinde @ işareti olmalıdır. Örnek: name@example.com.',
  'email.missing-local': 'Adresin @ işaretinden önceki kısmını girin.',
  'email.missing-domain': 'Adresin @ işaretinden sonraki kısmını girin.',
  'email.incomplete-domain':
    '@ işaretinden sonraki kısım eksik. Sonunu kontrol edin. Örnek: example.com.',
  'email.invalid-domain': '@ işaretinden sonraki kısım doğru değil. Yazımını kontrol edin.',
  'email.invalid-character':
    'Adreste kullanılamayan bir karakter veya boşluk var. Yazımını kontrol edin.',
  'email.non-ascii-local':
    '@ işaretinden önce yalnızca İngiliz alfabesindeki harfler, rakamlar ve nokta gibi işaretler olabilir.',
  'email.too-long': 'Adres çok uzun. Yazımını kontrol edin.',
  'email.several': 'Yalnızca bir e-posta adresi girin.',

  'send.label': 'Kod gönder',
  'send.busy': 'Kod gönderiliyor…',
  'send.hint': 'Size {by} bir kod göndereceğiz.',
  'channels.label': 'Kodu alma yöntemi',
  'channels.use': 'Kodu {by} al',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Telefon araması',
  'channel.rcs': 'RCS mesajı',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-posta',
  'channel.sms.by': 'SMS ile',
  'channel.whatsapp.by': 'WhatsApp ile',
  'channel.telegram.by': 'Telegram ile',
  'channel.voice.by': 'telefon aramasıyla',
  'channel.rcs.by': 'RCS mesajıyla',
  'channel.viber.by': 'Viber ile',
  'channel.zalo.by': 'Zalo ile',
  'channel.email.by': 'e-postayla',

  'sent.short': 'Kod gönderildi: {to}',
  'sent.to': 'Kod {by} gönderildi: {to}.',
  'sent.again': 'Kod {by} tekrar gönderildi: {to}.',
  'sent.perhaps': 'Kod {by} yola çıkmış olabilir: {to}.',
  'sent.replaced': 'Yeni kod {by} gönderildi: {to}. Yalnızca en yeni kod geçerlidir.',

  'code.label': 'Doğrulama kodu',
  'code.hint-auto': {
    one: 'Karakter girilince kod kontrol edilir.',
    other: '{n} karakterin tamamı girilince kod kontrol edilir.',
  },
  'check.label': 'Doğrula',
  'check.busy': 'Kod kontrol ediliyor…',

  'expiry.left': 'Kalan süre: {time}',
  'expiry.over': 'Kodun süresi doldu. Yeni bir kod isteyin.',
  'expiry.over-until': 'Kodun süresi doldu. {in} yeni bir kod isteyebilirsiniz.',

  'attempts.left': { one: '{n} deneme hakkı kaldı', other: '{n} deneme hakkı kaldı' },

  'resend.label': 'Tekrar gönder',
  'resend.busy': 'Tekrar gönderiliyor…',
  'resend.in': 'Tekrar gönderime kalan: {time}',
  'resend.ready': 'Artık kodu tekrar isteyebilirsiniz.',

  'change.short': 'Değiştir',
  'change.label': 'Numarayı değiştir',

  'check.incorrect': 'Kod yanlış. Rakamları kontrol edip tekrar deneyin.',
  'check.incorrect-left': {
    one: 'Kod yanlış. {n} deneme hakkınız kaldı.',
    other: 'Kod yanlış. {n} deneme hakkınız kaldı.',
  },
  'locked.until':
    'Çok fazla yanlış kod girildi. Başka bir numara kullanın veya {in} yeni bir kod isteyin.',
  'locked.now': 'Çok fazla yanlış kod girildi. Şimdi yeni bir kod isteyebilirsiniz.',
  'locked.over': 'Çok fazla yanlış kod girildi. Başka bir numara kullanın.',

  'verified.to': '{to} doğrulandı.',
  'verified.required': 'Önce telefon numaranızı doğrulayın.',

  'restore.busy': 'Kaldığınız yerden devam ediliyor…',
  'restore.retry': 'Tekrar dene',

  'problem.destination_invalid':
    'Bu geçerli bir telefon numarası değil. Kontrol edip tekrar deneyin.',
  'problem.line_type_not_allowed':
    'Bu tür numaralar burada kullanılamıyor. Başka bir numara kullanın.',
  'problem.country_not_allowed':
    'Bu ülkenin numaraları burada kullanılamıyor. Başka bir numara kullanın.',
  'problem.destination_undeliverable':
    'Bu numaraya kod ulaştırılamıyor. Başka bir numara kullanın.',
  'problem.policy': 'Bu numara burada doğrulanamıyor. Başka bir numara kullanın.',
  'problem.channel_unavailable':
    'Kod bu yöntemle gönderilemiyor. Başka bir yöntem seçin veya başka bir numara kullanın.',
  'problem.code_malformed': 'Kod eksik veya hatalı. Kontrol edip tekrar deneyin.',
  'problem.verification_lost': 'Bu kod artık doğrulanamıyor. Yeni bir kod isteyin.',
  'problem.superseded':
    'Başka bir yerde daha yeni bir kod istendi. Kodu orada girin veya burada yeni bir kod isteyin.',
  'problem.cooldown': 'Yeni bir kod istemek için henüz erken. Daha sonra tekrar deneyin.',
  'problem.cooldown.in': 'Yeni bir kod istemek için henüz erken. {in} tekrar deneyin.',
  'problem.send_limit': 'Çok fazla kod istendi. Daha sonra tekrar deneyin.',
  'problem.send_limit.in': 'Çok fazla kod istendi. {in} tekrar deneyin.',
  'problem.destination_limit':
    'Bu numara için çok fazla kod istendi. Başka bir numara kullanın veya daha sonra tekrar deneyin.',
  'problem.destination_limit.in':
    'Bu numara için çok fazla kod istendi. Başka bir numara kullanın veya {in} tekrar deneyin.',
  'problem.check_limit': 'Çok fazla kod denendi. Daha sonra tekrar deneyin.',
  'problem.check_limit.in': 'Çok fazla kod denendi. {in} tekrar deneyin.',
  'problem.challenge_required': 'Robot olmadığınızı doğrulayıp tekrar deneyin.',
  'problem.challenge_failed': 'Robot olmadığınız doğrulanamadı. Tekrar deneyin.',
  'problem.send_unconfirmed':
    'Kodun gönderilip gönderilmediğini bilmiyoruz. Gelirse buraya girin, gelmezse tekrar gönderilmesini isteyin.',
  'problem.check_unconfirmed': 'Kodun doğru olup olmadığını henüz bilmiyoruz. Tekrar deneyin.',
  'problem.provider_unavailable':
    'Şu anda kod gönderilemiyor veya kontrol edilemiyor. Daha sonra tekrar deneyin.',
  'problem.provider_unavailable.in':
    'Şu anda kod gönderilemiyor veya kontrol edilemiyor. {in} tekrar deneyin.',
  'problem.offline':
    'İnternet bağlantınız yok gibi görünüyor. Bağlantınızı kontrol edip tekrar deneyin.',
  'problem.network': 'Bağlantı kesildi. Kontrol edip tekrar deneyin.',
  'problem.timeout': 'Zamanında yanıt alınamadı. Tekrar deneyin.',
  'problem.proof_expired': 'Doğrulamanızın üzerinden çok zaman geçti. Yeni bir kod isteyin.',

  'retry.now': 'Bir sorun oluştu. Tekrar deneyin.',
  'retry.after': 'Bir sorun oluştu. Daha sonra tekrar deneyin.',
  'retry.after.in': 'Bir sorun oluştu. {in} tekrar deneyin.',
  'retry.new-code': 'Bir sorun oluştu. Yeni bir kod isteyin.',
  'retry.other-channel': 'Bir sorun oluştu. Kodu almak için başka bir yöntem seçin.',
  'retry.other-number': 'Bir sorun oluştu. Başka bir numara kullanın.',
  'retry.never':
    'Doğrulama bu sitede çalışmıyor. Sorun sizden kaynaklanmıyor. Sitenin destek ekibiyle iletişime geçin.',

  // The forms for e-mail addresses.
  'change.label.email': 'Adresi değiştir',
  'locked.until.email':
    'Çok fazla yanlış kod girildi. Başka bir adres kullanın veya {in} yeni bir kod isteyin.',
  'locked.over.email': 'Çok fazla yanlış kod girildi. Başka bir adres kullanın.',
  'verified.required.email': 'Önce e-posta adresinizi doğrulayın.',
  'retry.other-number.email': 'Bir sorun oluştu. Başka bir adres kullanın.',
  'problem.destination_invalid.email':
    'Bu geçerli bir e-posta adresi değil. Kontrol edip tekrar deneyin.',
  'problem.destination_undeliverable.email':
    'Bu adrese mesaj ulaştırılamıyor. Başka bir adres kullanın.',
  'problem.destination_limit.email':
    'Bu adres için çok fazla kod istendi. Başka bir adres kullanın veya daha sonra tekrar deneyin.',
  'problem.destination_limit.in.email':
    'Bu adres için çok fazla kod istendi. Başka bir adres kullanın veya {in} tekrar deneyin.',
  'problem.policy.email': 'Bu adres burada doğrulanamıyor. Başka bir adres kullanın.',
  'problem.channel_unavailable.email': 'Kod bu adrese gönderilemiyor. Başka bir adres kullanın.',
}
