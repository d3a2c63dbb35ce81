import type { Messages } from '../catalogue.ts'

/** The Malay catalogue. */
export const ms: Messages = {
  locale: 'ms',

  'code.digits': { other: '{n} digit' },
  'code.characters': { other: '{n} huruf atau digit' },
  'code.incomplete': { other: 'Masukkan kod yang lengkap. Kod ini mengandungi {n} aksara.' },
  'code.none': 'Tiada kod ditemui dalam teks.',
  'code.several':
    'Terdapat lebih daripada satu kod dalam teks. Salin kod sahaja atau taip sendiri.',
  'code.only-digits': 'Kod terdiri daripada digit sahaja.',
  'code.only-characters': 'Kod terdiri daripada huruf A hingga Z dan digit sahaja.',
  'code.filled': 'Kod telah diisi: {code}',
  'code.complete': 'Kod sudah lengkap.',
  'code.rejected': 'Kod ini tidak diterima.',

  'phone.label': 'Nombor telefon',
  'phone.required': 'Masukkan nombor telefon anda.',
  'phone.too-short': 'Nombor terlalu pendek. Semak sama ada terdapat digit yang tertinggal.',
  'phone.too-long': 'Nombor terlalu panjang. Semak sama ada terdapat digit yang berlebihan.',
  'phone.invalid-length': 'Tiada nombor yang sepanjang ini. Semak nombor itu.',
  'phone.unknown-calling-code': 'Tiada negara dengan kod ini. Semak digit selepas +.',
  'phone.not-a-number': 'Ini bukan nombor telefon. Masukkan digit sahaja.',
  'phone.country-unknown': 'Pilih negara, atau taip + dan kod negara dahulu.',
  'phone.country-not-allowed':
    'Nombor dari negara ini tidak boleh digunakan di sini. Gunakan nombor lain.',
  'phone.type-not-allowed': 'Nombor jenis ini tidak boleh digunakan di sini. Gunakan nombor lain.',

  'phone.extension': 'Nombor sambungan bukan sebahagian daripada nombor dan akan diabaikan.',
  'country.choose': 'Negara: {country}. Pilih yang lain',
  'country.none': 'Pilih negara',
  'country.other': 'Untuk negara lain, taip + dan kod negaranya.',
  'country.search': 'Cari negara',
  'country.found': { other: '{n} negara ditemui' },
  'country.not-found': 'Tiada negara ditemui. Untuk mana-mana negara, taip + dan kod negaranya.',
  'country.changed': 'Negara ditukar kepada {country}',
  'country.preferred': 'Dicadangkan',
  'country.all': 'Semua negara',

  'email.label': 'Alamat e-mel',
  'email.required': 'Masukkan alamat e-mel anda.',
  'email.suggestion': 'Maksud anda {address}?',
  'email.missing-at': 'Alamat e-mel memerlukan @, seperti name@example.com.',
  'email.missing-local': 'Masukkan bahagian alamat sebelum @.',
  'email.missing-domain': 'Masukkan bahagian alamat selepas @.',
  'email.incomplete-domain':
    'Bahagian selepas @ tidak lengkap. Semak hujungnya, seperti example.com.',
  'email.invalid-domain': 'Bahagian selepas @ tidak betul. Semak jika ada kesilapan.',
  'email.invalid-character':
    'Alamat mengandungi aksara atau ruang yang tidak dibenarkan. Semak jika ada kesilapan.',
  'email.non-ascii-local':
    'Sebelum @ hanya boleh ada huruf tanpa aksen, digit dan tanda seperti titik.',
  'email.too-long': 'Alamat terlalu panjang. Semak jika ada kesilapan.',
  'email.several': 'Masukkan satu alamat e-mel sahaja.',

  'send.label': 'Hantar kod',
  'send.busy': 'Menghantar kod…',
  'send.hint': 'Kami akan menghantar kod {by}.',
  'channels.label': 'Cara menerima kod',
  'channels.use': 'Terima {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Panggilan telefon',
  'channel.rcs': 'Mesej RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mel',
  'channel.sms.by': 'melalui SMS',
  'channel.whatsapp.by': 'melalui WhatsApp',
  'channel.telegram.by': 'melalui Telegram',
  'channel.voice.by': 'melalui panggilan telefon',
  'channel.rcs.by': 'melalui mesej RCS',
  'channel.viber.by': 'melalui Viber',
  'channel.zalo.by': 'melalui Zalo',
  'channel.email.by': 'melalui e-mel',

  'sent.short': 'Kod dihantar ke {to}',
  'sent.to': 'Kami telah menghantar kod ke {to} {by}.',
  'sent.again': 'Kami telah menghantar semula kod ke {to} {by}.',
  'sent.perhaps': 'Kod mungkin sedang dihantar ke {to} {by}.',
  'sent.replaced':
    'Kami telah menghantar kod baharu ke {to} {by}. Hanya kod terbaharu boleh digunakan.',

  'code.label': 'Kod pengesahan',
  'code.hint-auto': { other: 'Kod disemak sebaik sahaja {n} aksara dimasukkan.' },
  'check.label': 'Sahkan',
  'check.busy': 'Menyemak kod…',

  'expiry.left': 'Baki masa: {time}',
  'expiry.over': 'Kod tidak sah lagi. Minta kod baharu.',
  'expiry.over-until': 'Kod tidak sah lagi. Baki masa sebelum boleh meminta kod baharu: {time}.',

  'attempts.left': { other: 'Tinggal {n} percubaan' },

  'resend.label': 'Hantar semula',
  'resend.busy': 'Menghantar semula…',
  'resend.in': 'Hantar semula dalam: {time}',
  'resend.ready': 'Anda boleh meminta kod dihantar semula.',

  'change.short': 'Tukar',
  'change.label': 'Tukar nombor',

  'check.incorrect': 'Kod salah. Semak dan cuba lagi.',
  'check.incorrect-left': { other: 'Kod salah. Anda ada {n} percubaan lagi.' },
  'locked.until':
    'Terlalu banyak kod yang salah. Gunakan nombor lain, atau minta kod baharu selepas: {time}.',
  'locked.now': 'Terlalu banyak kod yang salah. Anda boleh meminta kod baharu sekarang.',
  'locked.over': 'Terlalu banyak kod yang salah. Gunakan nombor lain.',

  'verified.to': '{to} telah disahkan.',
  'verified.required': 'Sahkan nombor telefon anda dahulu.',

  'restore.busy': 'Menyambung semula dari tempat anda berhenti…',
  'restore.retry': 'Cuba lagi',

  'problem.destination_invalid': 'Nombor telefon ini tidak sah. Semak dan cuba lagi.',
  'problem.line_type_not_allowed':
    'Nombor jenis ini tidak boleh digunakan di sini. Gunakan nombor lain.',
  'problem.country_not_allowed':
    'Nombor dari negara ini tidak boleh digunakan di sini. Gunakan nombor lain.',
  'problem.destination_undeliverable': 'Nombor ini tidak dapat menerima kod. Gunakan nombor lain.',
  'problem.policy': 'Nombor ini tidak dapat disahkan di sini. Gunakan nombor lain.',
  'problem.channel_unavailable':
    'Kod tidak dapat dihantar dengan cara ini. Pilih cara lain atau gunakan nombor lain.',
  'problem.code_malformed': 'Kod tidak lengkap. Semak dan cuba lagi.',
  'problem.verification_lost': 'Kod ini tidak dapat disemak lagi. Minta kod baharu.',
  'problem.superseded':
    'Kod yang lebih baharu telah diminta di tempat lain. Masukkan kod di sana, atau minta kod baharu di sini.',
  'problem.cooldown': 'Masih terlalu awal untuk kod lain. Cuba lagi nanti.',
  'problem.cooldown.in': 'Masih terlalu awal untuk kod lain. Cuba lagi {in}.',
  'problem.send_limit': 'Terlalu banyak kod telah diminta. Cuba lagi nanti.',
  'problem.send_limit.in': 'Terlalu banyak kod telah diminta. Cuba lagi {in}.',
  'problem.destination_limit':
    'Terlalu banyak kod telah diminta untuk nombor ini. Gunakan nombor lain, atau cuba lagi nanti.',
  'problem.destination_limit.in':
    'Terlalu banyak kod telah diminta untuk nombor ini. Gunakan nombor lain, atau cuba lagi {in}.',
  'problem.check_limit': 'Terlalu banyak kod telah dicuba. Cuba lagi nanti.',
  'problem.check_limit.in': 'Terlalu banyak kod telah dicuba. Cuba lagi {in}.',
  'problem.challenge_required': 'Sahkan bahawa anda manusia, kemudian cuba lagi.',
  'problem.challenge_failed': 'Tidak dapat disahkan bahawa anda manusia. Cuba lagi.',
  'problem.send_unconfirmed':
    'Kami tidak pasti sama ada kod telah dihantar. Jika diterima, masukkan di sini; jika tidak, minta dihantar semula.',
  'problem.check_unconfirmed': 'Kami belum pasti sama ada kod itu betul. Cuba lagi.',
  'problem.provider_unavailable':
    'Kod tidak dapat dihantar atau disemak buat masa ini. Cuba lagi nanti.',
  'problem.provider_unavailable.in':
    'Kod tidak dapat dihantar atau disemak buat masa ini. Cuba lagi {in}.',
  'problem.offline': 'Anda nampaknya di luar talian. Semak sambungan anda dan cuba lagi.',
  'problem.network': 'Sambungan terputus. Semak sambungan dan cuba lagi.',
  'problem.timeout': 'Tiada jawapan dalam masa yang ditetapkan. Cuba lagi.',
  'problem.proof_expired': 'Sudah terlalu lama sejak pengesahan anda. Minta kod baharu.',

  'retry.now': 'Ralat berlaku. Cuba lagi.',
  'retry.after': 'Ralat berlaku. Cuba lagi nanti.',
  'retry.after.in': 'Ralat berlaku. Cuba lagi {in}.',
  'retry.new-code': 'Ralat berlaku. Minta kod baharu.',
  'retry.other-channel': 'Ralat berlaku. Pilih cara lain untuk menerima kod.',
  'retry.other-number': 'Ralat berlaku. Gunakan nombor lain.',
  'retry.never':
    'Pengesahan tidak berfungsi di laman web ini, dan ini bukan kesilapan anda. Hubungi khidmat sokongan laman web.',

  // The forms for e-mail addresses.
  'change.label.email': 'Tukar alamat',
  'locked.until.email':
    'Terlalu banyak kod yang salah. Gunakan alamat lain, atau minta kod baharu selepas: {time}.',
  'locked.over.email': 'Terlalu banyak kod yang salah. Gunakan alamat lain.',
  'verified.required.email': 'Sahkan alamat e-mel anda dahulu.',
  'retry.other-number.email': 'Ralat berlaku. Gunakan alamat lain.',
  'problem.destination_invalid.email': 'Alamat e-mel ini tidak sah. Semak dan cuba lagi.',
  'problem.destination_undeliverable.email':
    'Alamat ini tidak dapat menerima mesej. Gunakan alamat lain.',
  'problem.destination_limit.email':
    'Terlalu banyak kod telah diminta untuk alamat ini. Gunakan alamat lain, atau cuba lagi nanti.',
  'problem.destination_limit.in.email':
    'Terlalu banyak kod telah diminta untuk alamat ini. Gunakan alamat lain, atau cuba lagi {in}.',
  'problem.policy.email': 'Alamat ini tidak dapat disahkan di sini. Gunakan alamat lain.',
  'problem.channel_unavailable.email':
    'Kod tidak dapat dihantar ke alamat ini. Gunakan alamat lain.',
}
