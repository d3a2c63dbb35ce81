import type { Messages } from '../catalogue.ts'

/** The Indonesian catalogue. */
export const id: Messages = {
  locale: 'id',

  'code.digits': { other: '{n} angka' },
  'code.characters': { other: '{n} huruf atau angka' },
  'code.incomplete': { other: 'Masukkan kode lengkap. Kode terdiri dari {n} karakter.' },
  'code.none': 'Tidak ada kode dalam teks.',
  'code.several': 'Ada lebih dari satu kode dalam teks. Salin kodenya saja atau ketik sendiri.',
  'code.only-digits': 'Kode hanya terdiri dari angka.',
  'code.only-characters': 'Kode hanya terdiri dari huruf A sampai Z dan angka.',
  'code.filled': 'Kode terisi: {code}',
  'code.complete': 'Kode sudah lengkap.',
  'code.rejected': 'Kode ini tidak diterima.',

  'phone.label': 'Nomor telepon',
  'phone.required': 'Masukkan nomor telepon Anda.',
  'phone.too-short': 'Nomor terlalu pendek. Periksa apakah ada angka yang kurang.',
  'phone.too-long': 'Nomor terlalu panjang. Periksa apakah ada angka yang berlebih.',
  'phone.invalid-length': 'Tidak ada nomor dengan jumlah angka ini. Periksa kembali.',
  'phone.unknown-calling-code': 'Kode negara ini tidak ada. Periksa angka setelah +.',
  'phone.not-a-number': 'Ini bukan nomor telepon. Masukkan angka saja.',
  'phone.country-unknown': 'Pilih negara, atau ketik + dan kode negara terlebih dahulu.',
  'phone.country-not-allowed':
    'Nomor dari negara ini tidak dapat digunakan di sini. Gunakan nomor lain.',
  'phone.type-not-allowed': 'Jenis nomor ini tidak dapat digunakan di sini. Gunakan nomor lain.',

  'phone.extension': 'Nomor ekstensi bukan bagian dari nomor telepon dan akan diabaikan.',
  'country.choose': 'Negara: {country}. Pilih yang lain',
  'country.none': 'Pilih negara',
  'country.other': 'Untuk negara lain, ketik + dan kode negaranya.',
  'country.search': 'Cari negara',
  'country.found': { other: '{n} negara ditemukan' },
  'country.not-found': 'Negara tidak ditemukan. Untuk negara mana pun, ketik + dan kode negaranya.',
  'country.changed': 'Negara diubah ke {country}',
  'country.preferred': 'Disarankan',
  'country.all': 'Semua negara',

  'email.label': 'Alamat email',
  'email.required': 'Masukkan alamat email Anda.',
  'email.suggestion': 'Maksud Anda {address}?',
  'email.missing-at': 'Alamat email harus memuat @, seperti name@example.com.',
  'email.missing-local': 'Masukkan bagian alamat sebelum @.',
  'email.missing-domain': 'Masukkan bagian alamat setelah @.',
  'email.incomplete-domain':
    'Bagian setelah @ belum lengkap. Periksa akhirannya, seperti example.com.',
  'email.invalid-domain': 'Bagian setelah @ tidak benar. Periksa apakah ada kesalahan.',
  'email.invalid-character':
    'Alamat berisi karakter atau spasi yang tidak diizinkan. Periksa apakah ada kesalahan.',
  'email.non-ascii-local':
    'Sebelum @ hanya boleh ada huruf tanpa aksen, angka, dan tanda seperti titik.',
  'email.too-long': 'Alamat terlalu panjang. Periksa apakah ada kesalahan.',
  'email.several': 'Masukkan satu alamat email saja.',

  'send.label': 'Kirim kode',
  'send.busy': 'Mengirim kode…',
  'send.hint': 'Kami akan mengirim kode {by}.',
  'channels.label': 'Cara menerima kode',
  'channels.use': 'Terima {by} saja',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Panggilan telepon',
  'channel.rcs': 'Pesan RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Email',
  'channel.sms.by': 'melalui SMS',
  'channel.whatsapp.by': 'melalui WhatsApp',
  'channel.telegram.by': 'melalui Telegram',
  'channel.voice.by': 'melalui panggilan telepon',
  'channel.rcs.by': 'melalui pesan RCS',
  'channel.viber.by': 'melalui Viber',
  'channel.zalo.by': 'melalui Zalo',
  'channel.email.by': 'melalui email',

  'sent.short': 'Kode dikirim ke {to}',
  'sent.to': 'Kami telah mengirim kode ke {to} {by}.',
  'sent.again': 'Kami telah mengirim ulang kode ke {to} {by}.',
  'sent.perhaps': 'Kode mungkin sedang dikirim ke {to} {by}.',
  'sent.replaced': 'Kami telah mengirim kode baru ke {to} {by}. Hanya kode terbaru yang berlaku.',

  'code.label': 'Kode verifikasi',
  'code.hint-auto': { other: 'Kode diperiksa otomatis setelah {n} karakter.' },
  'check.label': 'Verifikasi',
  'check.busy': 'Memeriksa kode…',

  'expiry.left': 'Sisa waktu: {time}',
  'expiry.over': 'Kode sudah tidak berlaku. Minta kode baru.',
  'expiry.over-until':
    'Kode sudah tidak berlaku. Sisa waktu hingga dapat meminta kode baru: {time}.',

  'attempts.left': { other: 'Sisa {n} percobaan' },

  'resend.label': 'Kirim ulang',
  'resend.busy': 'Mengirim ulang…',
  'resend.in': 'Kirim ulang dalam: {time}',
  'resend.ready': 'Anda dapat meminta kode dikirim ulang.',

  'change.short': 'Ubah',
  'change.label': 'Ubah nomor',

  'check.incorrect': 'Kode salah. Periksa dan coba lagi.',
  'check.incorrect-left': { other: 'Kode salah. Sisa {n} percobaan.' },
  'locked.until':
    'Terlalu banyak kode yang salah. Gunakan nomor lain, atau minta kode baru setelah: {time}.',
  'locked.now': 'Terlalu banyak kode yang salah. Anda dapat meminta kode baru sekarang.',
  'locked.over': 'Terlalu banyak kode yang salah. Gunakan nomor lain.',

  'verified.to': '{to} telah diverifikasi.',
  'verified.required': 'Verifikasi nomor telepon Anda terlebih dahulu.',

  'restore.busy': 'Melanjutkan proses sebelumnya…',
  'restore.retry': 'Coba lagi',

  'problem.destination_invalid': 'Nomor telepon tidak valid. Periksa dan coba lagi.',
  'problem.line_type_not_allowed':
    'Jenis nomor ini tidak dapat digunakan di sini. Gunakan nomor lain.',
  'problem.country_not_allowed':
    'Nomor dari negara ini tidak dapat digunakan di sini. Gunakan nomor lain.',
  'problem.destination_undeliverable': 'Nomor ini tidak dapat menerima kode. Gunakan nomor lain.',
  'problem.policy': 'Nomor ini tidak dapat diverifikasi di sini. Gunakan nomor lain.',
  'problem.channel_unavailable':
    'Kode tidak dapat dikirim dengan cara ini. Pilih cara lain atau gunakan nomor lain.',
  'problem.code_malformed': 'Kode belum lengkap. Periksa dan coba lagi.',
  'problem.verification_lost': 'Kode ini tidak dapat diperiksa lagi. Minta kode baru.',
  'problem.superseded':
    'Kode yang lebih baru telah diminta di tempat lain. Masukkan kode di sana, atau minta kode baru di sini.',
  'problem.cooldown': 'Belum waktunya meminta kode lagi. Coba lagi nanti.',
  'problem.cooldown.in': 'Belum waktunya meminta kode lagi. Coba lagi {in}.',
  'problem.send_limit': 'Terlalu banyak permintaan kode. Coba lagi nanti.',
  'problem.send_limit.in': 'Terlalu banyak permintaan kode. Coba lagi {in}.',
  'problem.destination_limit':
    'Terlalu banyak permintaan kode untuk nomor ini. Gunakan nomor lain, atau coba lagi nanti.',
  'problem.destination_limit.in':
    'Terlalu banyak permintaan kode untuk nomor ini. Gunakan nomor lain, atau coba lagi {in}.',
  'problem.check_limit': 'Terlalu banyak kode yang dicoba. Coba lagi nanti.',
  'problem.check_limit.in': 'Terlalu banyak kode yang dicoba. Coba lagi {in}.',
  'problem.challenge_required': 'Konfirmasikan bahwa Anda manusia, lalu coba lagi.',
  'problem.challenge_failed': 'Kami tidak dapat memastikan bahwa Anda manusia. Coba lagi.',
  'problem.send_unconfirmed':
    'Kami tidak tahu apakah kode sudah terkirim. Jika sudah diterima, masukkan di sini; jika belum, minta kirim ulang.',
  'problem.check_unconfirmed': 'Kami belum dapat memastikan apakah kode benar. Coba lagi.',
  'problem.provider_unavailable':
    'Kode tidak dapat dikirim atau diperiksa saat ini. Coba lagi nanti.',
  'problem.provider_unavailable.in':
    'Kode tidak dapat dikirim atau diperiksa saat ini. Coba lagi {in}.',
  'problem.offline': 'Anda tampaknya sedang offline. Periksa koneksi Anda dan coba lagi.',
  'problem.network': 'Koneksi terputus. Periksa koneksi dan coba lagi.',
  'problem.timeout': 'Tidak ada respons dalam batas waktu. Coba lagi.',
  'problem.proof_expired': 'Sudah terlalu lama sejak verifikasi Anda. Minta kode baru.',

  'retry.now': 'Terjadi kesalahan. Coba lagi.',
  'retry.after': 'Terjadi kesalahan. Coba lagi nanti.',
  'retry.after.in': 'Terjadi kesalahan. Coba lagi {in}.',
  'retry.new-code': 'Terjadi kesalahan. Minta kode baru.',
  'retry.other-channel': 'Terjadi kesalahan. Pilih cara lain untuk menerima kode.',
  'retry.other-number': 'Terjadi kesalahan. Gunakan nomor lain.',
  'retry.never':
    'Verifikasi tidak berfungsi di situs ini, dan ini bukan kesalahan Anda. Hubungi layanan bantuan situs.',

  // The forms for e-mail addresses.
  'change.label.email': 'Ubah alamat',
  'locked.until.email':
    'Terlalu banyak kode yang salah. Gunakan alamat lain, atau minta kode baru setelah: {time}.',
  'locked.over.email': 'Terlalu banyak kode yang salah. Gunakan alamat lain.',
  'verified.required.email': 'Verifikasi alamat email Anda terlebih dahulu.',
  'retry.other-number.email': 'Terjadi kesalahan. Gunakan alamat lain.',
  'problem.destination_invalid.email': 'Alamat email tidak valid. Periksa dan coba lagi.',
  'problem.destination_undeliverable.email':
    'Alamat ini tidak dapat menerima pesan. Gunakan alamat lain.',
  'problem.destination_limit.email':
    'Terlalu banyak permintaan kode untuk alamat ini. Gunakan alamat lain, atau coba lagi nanti.',
  'problem.destination_limit.in.email':
    'Terlalu banyak permintaan kode untuk alamat ini. Gunakan alamat lain, atau coba lagi {in}.',
  'problem.policy.email': 'Alamat ini tidak dapat diverifikasi di sini. Gunakan alamat lain.',
  'problem.channel_unavailable.email':
    'Kode tidak dapat dikirim ke alamat ini. Gunakan alamat lain.',
}
