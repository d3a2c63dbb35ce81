import type { Messages } from '../catalogue.ts'

/** The Persian catalogue. */
export const fa: Messages = {
  locale: 'fa',
  numerals: 'arabext',

  'code.digits': { one: '{n} رقم', other: '{n} رقم' },
  'code.characters': { one: '{n} حرف یا رقم', other: '{n} حرف یا رقم' },
  'code.incomplete': {
    one: 'کد را کامل وارد کنید. کد {n} نویسه دارد.',
    other: 'کد را کامل وارد کنید. کد {n} نویسه دارد.',
  },
  'code.none': 'کدی در متن پیدا نشد.',
  'code.several': 'بیش از یک کد در متن پیدا شد. فقط خود کد را کپی یا تایپ کنید.',
  'code.only-digits': 'کد فقط از رقم تشکیل شده است.',
  'code.only-characters': 'کد فقط از حروف A تا Z و رقم تشکیل شده است.',
  'code.filled': 'کد وارد شد: {code}',
  'code.complete': 'کد کامل است.',
  'code.rejected': 'این کد پذیرفته نشد.',

  'phone.label': 'شماره تلفن',
  'phone.required': 'شماره تلفن خود را وارد کنید.',
  'phone.too-short': 'شماره کوتاه است. بررسی کنید رقمی جا نیفتاده باشد.',
  'phone.too-long': 'شماره بیش از حد بلند است. بررسی کنید رقمی اضافه نباشد.',
  'phone.invalid-length': 'شماره‌ای با این تعداد رقم وجود ندارد. رقم‌ها را بررسی کنید.',
  'phone.unknown-calling-code': 'هیچ کشوری این پیش‌شماره را ندارد. رقم‌های بعد از + را بررسی کنید.',
  'phone.not-a-number': 'این یک شماره تلفن نیست. فقط رقم وارد کنید.',
  'phone.country-unknown': 'کشور را انتخاب کنید یا اول + و پیش‌شماره کشور را وارد کنید.',
  'phone.country-not-allowed':
    'شماره‌های این کشور در اینجا قابل استفاده نیست. شماره دیگری وارد کنید.',
  'phone.type-not-allowed': 'این نوع شماره در اینجا قابل استفاده نیست. شماره دیگری وارد کنید.',

  'phone.extension': 'شماره داخلی جزو شماره تلفن نیست و حذف می‌شود.',
  'country.choose': 'کشور: {country}. انتخاب کشور دیگر',
  'country.none': 'انتخاب کشور',
  'country.other': 'برای هر کشور دیگری، + و پیش‌شماره آن را وارد کنید.',
  'country.search': 'جستجوی کشور',
  'country.found': { one: '{n} کشور پیدا شد', other: '{n} کشور پیدا شد' },
  'country.not-found': 'کشوری پیدا نشد. برای هر کشوری می‌توانید + و پیش‌شماره آن را وارد کنید.',
  'country.changed': 'کشور تغییر کرد: {country}',
  'country.preferred': 'پیشنهادها',
  'country.all': 'همه کشورها',

  'email.label': 'نشانی ایمیل',
  'email.required': 'نشانی ایمیل خود را وارد کنید.',
  'email.suggestion': 'منظورتان {address} است؟',
  'email.missing-at': 'نشانی ایمیل باید @ داشته باشد، مانند name@example.com.',
  'email.missing-local': 'بخش پیش از @ را در نشانی وارد کنید.',
  'email.missing-domain': 'بخش پس از @ را در نشانی وارد کنید.',
  'email.incomplete-domain': 'بخش پس از @ کامل نیست. پایان آن را بررسی کنید، مانند example.com.',
  'email.invalid-domain': 'بخش پس از @ درست نیست. آن را بررسی کنید.',
  'email.invalid-character': 'در نشانی نویسه یا فاصله‌ای هست که مجاز نیست. نشانی را بررسی کنید.',
  'email.non-ascii-local': 'پیش از @ فقط حروف انگلیسی، رقم و نشانه‌هایی مانند نقطه مجاز است.',
  'email.too-long': 'نشانی بیش از حد بلند است. آن را بررسی کنید.',
  'email.several': 'فقط یک نشانی ایمیل وارد کنید.',

  'send.label': 'ارسال کد',
  'send.busy': 'در حال ارسال کد…',
  'send.hint': 'کدی {by} برایتان می‌فرستیم.',
  'channels.label': 'روش دریافت کد',
  'channels.use': 'دریافت {by} به‌جای این روش',
  'channel.sms': 'پیامک',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'تماس تلفنی',
  'channel.rcs': 'پیام RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'ایمیل',
  'channel.sms.by': 'با پیامک',
  'channel.whatsapp.by': 'از طریق WhatsApp',
  'channel.telegram.by': 'از طریق Telegram',
  'channel.voice.by': 'با تماس تلفنی',
  'channel.rcs.by': 'با پیام RCS',
  'channel.viber.by': 'از طریق Viber',
  'channel.zalo.by': 'از طریق Zalo',
  'channel.email.by': 'با ایمیل',

  'sent.short': 'کد به {to} فرستاده شد',
  'sent.to': 'کدی {by} به {to} فرستادیم.',
  'sent.again': 'دوباره کدی {by} به {to} فرستادیم.',
  'sent.perhaps': 'شاید کدی {by} به {to} در راه باشد.',
  'sent.replaced': 'کد جدیدی {by} به {to} فرستادیم. فقط جدیدترین کد معتبر است.',

  'code.label': 'کد تأیید',
  'code.hint-auto': {
    one: 'کد با وارد کردن {n} نویسه، خودکار بررسی می‌شود.',
    other: 'کد با وارد کردن همه {n} نویسه، خودکار بررسی می‌شود.',
  },
  'check.label': 'تأیید',
  'check.busy': 'در حال بررسی کد…',

  'expiry.left': 'زمان باقی‌مانده: {time}',
  'expiry.over': 'این کد دیگر معتبر نیست. کد جدیدی درخواست کنید.',
  'expiry.over-until': 'این کد دیگر معتبر نیست. می‌توانید {in} کد جدیدی درخواست کنید.',

  'attempts.left': { one: '{n} فرصت باقی است', other: '{n} فرصت باقی است' },

  'resend.label': 'ارسال دوباره',
  'resend.busy': 'در حال ارسال دوباره…',
  'resend.in': 'زمان تا ارسال دوباره: {time}',
  'resend.ready': 'اکنون می‌توانید کد را دوباره دریافت کنید.',

  'change.short': 'تغییر',
  'change.label': 'تغییر شماره',

  'check.incorrect': 'کد درست نیست. آن را بررسی کنید و دوباره تلاش کنید.',
  'check.incorrect-left': {
    one: 'کد درست نیست. {n} فرصت دیگر دارید.',
    other: 'کد درست نیست. {n} فرصت دیگر دارید.',
  },
  'locked.until':
    'تعداد کدهای اشتباه بیش از حد مجاز است. شماره دیگری وارد کنید یا {in} کد جدیدی درخواست کنید.',
  'locked.now': 'تعداد کدهای اشتباه بیش از حد مجاز است. اکنون می‌توانید کد جدیدی درخواست کنید.',
  'locked.over': 'تعداد کدهای اشتباه بیش از حد مجاز است. شماره دیگری وارد کنید.',

  'verified.to': '{to} تأیید شد.',
  'verified.required': 'ابتدا شماره تلفن خود را تأیید کنید.',

  'restore.busy': 'در حال ادامه از همان‌جا که بودید…',
  'restore.retry': 'تلاش دوباره',

  'problem.destination_invalid': 'این شماره تلفن معتبر نیست. آن را بررسی کنید و دوباره تلاش کنید.',
  'problem.line_type_not_allowed':
    'این نوع شماره در اینجا قابل استفاده نیست. شماره دیگری وارد کنید.',
  'problem.country_not_allowed':
    'شماره‌های این کشور در اینجا قابل استفاده نیست. شماره دیگری وارد کنید.',
  'problem.destination_undeliverable': 'ارسال کد به این شماره ممکن نیست. شماره دیگری وارد کنید.',
  'problem.policy': 'تأیید این شماره در اینجا ممکن نیست. شماره دیگری وارد کنید.',
  'problem.channel_unavailable':
    'ارسال کد با این روش ممکن نیست. روش دیگری انتخاب کنید یا شماره دیگری وارد کنید.',
  'problem.code_malformed': 'کد کامل نیست. آن را بررسی کنید و دوباره تلاش کنید.',
  'problem.verification_lost': 'بررسی این کد دیگر ممکن نیست. کد جدیدی درخواست کنید.',
  'problem.superseded':
    'کد جدیدتری در جای دیگری درخواست شده است. کد را همان‌جا وارد کنید یا اینجا کد جدیدی بخواهید.',
  'problem.cooldown': 'هنوز برای دریافت کد دیگر زود است. بعداً دوباره تلاش کنید.',
  'problem.cooldown.in': 'هنوز برای دریافت کد دیگر زود است. {in} دوباره تلاش کنید.',
  'problem.send_limit': 'تعداد درخواست کد بیش از حد مجاز است. بعداً دوباره تلاش کنید.',
  'problem.send_limit.in': 'تعداد درخواست کد بیش از حد مجاز است. {in} دوباره تلاش کنید.',
  'problem.destination_limit':
    'تعداد درخواست کد برای این شماره بیش از حد مجاز است. شماره دیگری وارد کنید یا بعداً دوباره تلاش کنید.',
  'problem.destination_limit.in':
    'تعداد درخواست کد برای این شماره بیش از حد مجاز است. شماره دیگری وارد کنید یا {in} دوباره تلاش کنید.',
  'problem.check_limit': 'تعداد کدهای واردشده بیش از حد مجاز است. بعداً دوباره تلاش کنید.',
  'problem.check_limit.in': 'تعداد کدهای واردشده بیش از حد مجاز است. {in} دوباره تلاش کنید.',
  'problem.challenge_required': 'ابتدا تأیید کنید که ربات نیستید، سپس دوباره تلاش کنید.',
  'problem.challenge_failed': 'تأیید نشد که ربات نیستید. دوباره تلاش کنید.',
  'problem.send_unconfirmed':
    'معلوم نیست کد ارسال شده است یا نه. اگر رسید، اینجا وارد کنید؛ وگرنه ارسال دوباره را بخواهید.',
  'problem.check_unconfirmed': 'هنوز معلوم نیست کد درست بوده است یا نه. دوباره تلاش کنید.',
  'problem.provider_unavailable': 'فعلاً ارسال یا بررسی کد ممکن نیست. بعداً دوباره تلاش کنید.',
  'problem.provider_unavailable.in': 'فعلاً ارسال یا بررسی کد ممکن نیست. {in} دوباره تلاش کنید.',
  'problem.offline': 'به نظر می‌رسد به اینترنت وصل نیستید. اتصال را بررسی کنید و دوباره تلاش کنید.',
  'problem.network': 'اتصال قطع شد. آن را بررسی کنید و دوباره تلاش کنید.',
  'problem.timeout': 'پاسخ به‌موقع نرسید. دوباره تلاش کنید.',
  'problem.proof_expired': 'از زمان تأیید مدت زیادی گذشته است. کد جدیدی درخواست کنید.',

  'retry.now': 'مشکلی پیش آمد. دوباره تلاش کنید.',
  'retry.after': 'مشکلی پیش آمد. بعداً دوباره تلاش کنید.',
  'retry.after.in': 'مشکلی پیش آمد. {in} دوباره تلاش کنید.',
  'retry.new-code': 'مشکلی پیش آمد. کد جدیدی درخواست کنید.',
  'retry.other-channel': 'مشکلی پیش آمد. روش دیگری برای دریافت کد انتخاب کنید.',
  'retry.other-number': 'مشکلی پیش آمد. شماره دیگری وارد کنید.',
  'retry.never': 'تأیید در این سایت کار نمی‌کند و مشکل از شما نیست. با پشتیبانی سایت تماس بگیرید.',

  // The forms for e-mail addresses.
  'change.label.email': 'تغییر نشانی',
  'locked.until.email':
    'تعداد کدهای اشتباه بیش از حد مجاز است. نشانی دیگری وارد کنید یا {in} کد جدیدی درخواست کنید.',
  'locked.over.email': 'تعداد کدهای اشتباه بیش از حد مجاز است. نشانی دیگری وارد کنید.',
  'verified.required.email': 'ابتدا نشانی ایمیل خود را تأیید کنید.',
  'retry.other-number.email': 'مشکلی پیش آمد. نشانی دیگری وارد کنید.',
  'problem.destination_invalid.email':
    'این نشانی ایمیل معتبر نیست. آن را بررسی کنید و دوباره تلاش کنید.',
  'problem.destination_undeliverable.email':
    'ارسال پیام به این نشانی ممکن نیست. نشانی دیگری وارد کنید.',
  'problem.destination_limit.email':
    'تعداد درخواست کد برای این نشانی بیش از حد مجاز است. نشانی دیگری وارد کنید یا بعداً دوباره تلاش کنید.',
  'problem.destination_limit.in.email':
    'تعداد درخواست کد برای این نشانی بیش از حد مجاز است. نشانی دیگری وارد کنید یا {in} دوباره تلاش کنید.',
  'problem.policy.email': 'تأیید این نشانی در اینجا ممکن نیست. نشانی دیگری وارد کنید.',
  'problem.channel_unavailable.email': 'ارسال کد به این نشانی ممکن نیست. نشانی دیگری وارد کنید.',
}
