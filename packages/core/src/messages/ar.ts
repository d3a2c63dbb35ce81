import type { Messages } from './catalogue.ts'

/**
 * The Arabic catalogue: modern standard Arabic. What a person does is named, not ordered ("يُرجى" and a noun), because an
 * imperative would have a gender; a duration stands behind a colon, because `Intl` gives it in the nominative alone.
 */
export const ar: Messages = {
  locale: 'ar',

  'code.digits': '{length} أرقام',
  'code.characters': '{length} أحرف أو أرقام',
  'code.incomplete': 'يُرجى إدخال الرمز كاملًا. عدد خاناته {length}.',
  'code.none': 'لم يُعثر على رمز في النص.',
  'code.several': 'عُثر على أكثر من رمز في النص. يُرجى نسخ الرمز وحده أو كتابته.',
  'code.only-digits': 'يتكوّن الرمز من أرقام فقط.',
  'code.only-characters': 'يتكوّن الرمز من أحرف لاتينية من A إلى Z وأرقام فقط.',
  'code.filled': 'تمت تعبئة الرمز: {code}',
  'code.complete': 'اكتمل الرمز.',
  'code.rejected': 'لم يُقبل هذا الرمز.',

  'phone.label': 'رقم الهاتف',
  'phone.required': 'يُرجى إدخال رقم الهاتف.',
  'phone.too-short': 'الرقم قصير جدًا. يُرجى التأكد من عدم نقص أي خانة.',
  'phone.too-long': 'الرقم طويل جدًا. يُرجى التأكد من عدم وجود خانة زائدة.',
  'phone.invalid-length': 'لا توجد أرقام هواتف بهذا الطول. يُرجى مراجعة الرقم.',
  'phone.unknown-calling-code': 'لا يوجد بلد بمفتاح الاتصال هذا. يُرجى مراجعة الأرقام التي تلي علامة +.',
  'phone.not-a-number': 'هذا ليس رقم هاتف. يُرجى إدخال أرقام فقط.',
  'phone.country-unknown': 'يُرجى اختيار البلد، أو البدء بعلامة + ثم مفتاح الاتصال الدولي.',
  'phone.country-not-allowed': 'لا يمكن استخدام أرقام هذا البلد هنا. يُرجى استخدام رقم آخر.',
  'phone.type-not-allowed': 'لا يمكن استخدام هذا النوع من الأرقام هنا. يُرجى استخدام رقم آخر.',

  'phone.extension': 'الرقم الداخلي ليس جزءًا من رقم الهاتف، ولن يُستخدم.',
  'country.choose': 'البلد: {country}. اختيار بلد آخر',
  'country.none': 'اختيار البلد',
  'country.other': 'لأي بلد آخر، يُرجى كتابة + ثم مفتاح الاتصال الدولي.',
  'country.search': 'البحث عن بلد',
  'country.found': {
    zero: 'لم يُعثر على أي بلد',
    one: 'عُثر على بلد واحد',
    two: 'عُثر على بلدين',
    few: 'عُثر على {n} بلدان',
    many: 'عُثر على {n} بلدًا',
    other: 'عُثر على {n} بلد',
  },
  'country.not-found': 'لم يُعثر على أي بلد',
  'country.changed': 'تغيّر البلد إلى: {country}',
  'country.preferred': 'بلدان مقترحة',
  'country.all': 'كل البلدان',

  'email.label': 'البريد الإلكتروني',
  'email.required': 'يُرجى إدخال عنوان البريد الإلكتروني.',
  'email.suggestion': 'هل المقصود {address}؟',
  'email.missing-at': 'يجب أن يحتوي عنوان البريد الإلكتروني على علامة @.',
  'email.missing-local': 'يُرجى إدخال الجزء الذي يسبق علامة @ من العنوان.',
  'email.missing-domain': 'يُرجى إدخال الجزء الذي يلي علامة @ من العنوان.',
  'email.incomplete-domain': 'الجزء الذي يلي علامة @ غير مكتمل. تنقصه النهاية التي تأتي بعد النقطة.',
  'email.invalid-domain': 'الجزء الذي يلي علامة @ غير صحيح. يُرجى مراجعته.',
  'email.invalid-character': 'يحتوي العنوان على حرف أو مسافة لا يمكن أن ترد فيه. يُرجى مراجعته.',
  'email.non-ascii-local':
    'يُسمح قبل علامة @ بالحروف اللاتينية من دون علامات، وبالأرقام ورموز مثل النقطة فقط.',
  'email.too-long': 'العنوان طويل جدًا. يُرجى مراجعته.',
  'email.several': 'يُرجى إدخال عنوان بريد إلكتروني واحد فقط.',

  'send.label': 'إرسال الرمز',
  'send.busy': 'جارٍ إرسال الرمز…',
  'send.hint': 'سنرسل رمزًا عبر {channel} للتحقق من الرقم.',
  'channels.label': 'تلقّي الرمز عبر',
  'channels.use': 'تلقّي الرمز عبر {channel} بدلًا من ذلك',
  'channel.sms': 'رسالة نصية',
  'channel.whatsapp': 'واتساب',
  'channel.telegram': 'تيليجرام',
  'channel.voice': 'مكالمة هاتفية',
  'channel.rcs': 'رسالة RCS',
  'channel.viber': 'فايبر',
  'channel.zalo': 'زالو',
  'channel.email': 'البريد الإلكتروني',

  'sent.to': 'أرسلنا رمزًا إلى {to} عبر {channel}.',
  'sent.again': 'أعدنا إرسال رمز إلى {to} عبر {channel}.',
  'sent.perhaps': 'ربما يكون رمز في طريقه إلى {to} عبر {channel}.',
  'sent.replaces': 'الرمز الأحدث وحده صالح.',

  'code.label': 'رمز التحقق',
  'code.hint-auto': {
    zero: 'يُتحقق من الرمز تلقائيًا فور إدخاله.',
    one: 'يُتحقق من الرمز تلقائيًا فور إدخال خانته.',
    two: 'يُتحقق من الرمز تلقائيًا فور إدخال خانتيه.',
    few: 'يُتحقق من الرمز تلقائيًا فور إدخال {n} خانات.',
    many: 'يُتحقق من الرمز تلقائيًا فور إدخال {n} خانة.',
    other: 'يُتحقق من الرمز تلقائيًا فور إدخال {n} خانة.',
  },
  'check.label': 'تأكيد',
  'check.busy': 'جارٍ التحقق من الرمز…',

  'expiry.left': 'الوقت المتبقي لصلاحية الرمز: {time}',
  'expiry.minute': 'تنتهي صلاحية الرمز بعد دقيقة واحدة.',
  'expiry.half-minute': 'تنتهي صلاحية الرمز بعد ثلاثين ثانية.',
  'expiry.over': 'انتهت صلاحية الرمز. يُرجى طلب رمز جديد.',
  'expiry.over-until': 'انتهت صلاحية الرمز. الوقت المتبقي لطلب رمز جديد: {time}.',

  'attempts.left': {
    zero: 'لم تتبقَّ أي محاولة',
    one: 'تبقّت محاولة واحدة',
    two: 'تبقّت محاولتان',
    few: 'تبقّت {n} محاولات',
    many: 'تبقّت {n} محاولة',
    other: 'تبقّت {n} محاولة',
  },

  'resend.label': 'إعادة الإرسال',
  'resend.busy': 'جارٍ إعادة الإرسال…',
  'resend.in': 'إعادة الإرسال بعد {time}',
  'resend.ready': 'يمكن الآن طلب إعادة إرسال الرمز.',

  'change.label': 'تغيير الرقم',

  'check.incorrect': 'الرمز غير صحيح. يُرجى مراجعته وإعادة المحاولة.',
  'check.incorrect-left': {
    zero: 'الرمز غير صحيح. لم تتبقَّ أي محاولة.',
    one: 'الرمز غير صحيح. تبقّت محاولة واحدة.',
    two: 'الرمز غير صحيح. تبقّت محاولتان.',
    few: 'الرمز غير صحيح. تبقّت {n} محاولات.',
    many: 'الرمز غير صحيح. تبقّت {n} محاولة.',
    other: 'الرمز غير صحيح. تبقّت {n} محاولة.',
  },
  'locked.until':
    'أُدخلت رموز خاطئة أكثر من المسموح. يُرجى استخدام رقم آخر، أو انتظار إمكان طلب رمز جديد. الوقت المتبقي: {time}.',
  'locked.now': 'أُدخلت رموز خاطئة أكثر من المسموح. يمكن الآن طلب رمز جديد.',
  'locked.over': 'أُدخلت رموز خاطئة أكثر من المسموح. يُرجى استخدام رقم آخر.',

  'verified.to': 'تم تأكيد {to}.',
  'verified.required': 'يُرجى تأكيد رقم الهاتف أولًا.',

  'restore.busy': 'جارٍ استئناف التحقق…',
  'restore.retry': 'إعادة المحاولة',

  'again.in': 'الوقت المتبقي لإعادة المحاولة: {time}.',
  'again.later': 'يُرجى إعادة المحاولة لاحقًا.',

  'problem.destination_invalid': 'رقم الهاتف غير صالح. يُرجى مراجعته وإعادة المحاولة.',
  'problem.line_type_not_allowed': 'لا يمكن استخدام هذا النوع من الأرقام هنا. يُرجى استخدام رقم آخر.',
  'problem.country_not_allowed': 'لا يمكن استخدام أرقام هذا البلد هنا. يُرجى استخدام رقم آخر.',
  'problem.destination_undeliverable': 'لا يمكن إيصال أي رمز إلى هذا الرقم. يُرجى استخدام رقم آخر.',
  'problem.policy': 'لا يمكن تأكيد هذا الرقم هنا. يُرجى استخدام رقم آخر.',
  'problem.channel_unavailable':
    'لا يمكن إرسال الرمز بهذه الطريقة. يُرجى اختيار طريقة أخرى لتلقّيه، أو استخدام رقم آخر.',
  'problem.code_malformed': 'الرمز غير كامل. يُرجى مراجعته وإعادة المحاولة.',
  'problem.verification_lost': 'لم يعد من الممكن التحقق من هذا الرمز. يُرجى طلب رمز جديد.',
  'problem.superseded': 'طُلب رمز أحدث في مكان آخر. يُرجى إدخال الرمز هناك، أو طلب رمز جديد هنا.',
  'problem.cooldown': 'لم يحن بعد وقت طلب رمز آخر. {again}',
  'problem.send_limit': 'طُلبت رموز أكثر من المسموح. {again}',
  'problem.destination_limit':
    'طُلبت لهذا الرقم رموز أكثر من المسموح. يُرجى استخدام رقم آخر أو الانتظار. {again}',
  'problem.check_limit': 'جُرّبت رموز أكثر من المسموح. {again}',
  'problem.challenge_required': 'يُرجى إثبات أن المستخدم إنسان، ثم إعادة المحاولة.',
  'problem.challenge_failed': 'تعذّر إثبات أن المستخدم إنسان. يُرجى إعادة المحاولة.',
  'problem.send_unconfirmed':
    'لا نعلم إن كان الرمز قد أُرسل. إذا وصل فيُرجى إدخاله هنا، وإلا فيُرجى طلب إعادة إرساله.',
  'problem.check_unconfirmed': 'لا نعلم بعد إن كان الرمز صحيحًا. يُرجى إعادة المحاولة.',
  'problem.provider_unavailable': 'لا يمكن إرسال الرموز أو التحقق منها حاليًا. {again}',
  'problem.offline': 'يبدو أن الجهاز غير متصل بالإنترنت. يُرجى فحص الاتصال وإعادة المحاولة.',
  'problem.network': 'انقطع الاتصال. يُرجى فحصه وإعادة المحاولة.',
  'problem.timeout': 'لم يصل الرد في الوقت المحدد. يُرجى إعادة المحاولة.',
  'problem.proof_expired': 'مضى وقت طويل على التأكيد. يُرجى طلب رمز جديد.',

  'retry.now': 'حدث خطأ ما. يُرجى إعادة المحاولة.',
  'retry.after': 'حدث خطأ ما. {again}',
  'retry.new-code': 'حدث خطأ ما. يُرجى طلب رمز جديد.',
  'retry.other-channel': 'حدث خطأ ما. يُرجى اختيار طريقة أخرى لتلقّي الرمز.',
  'retry.other-number': 'حدث خطأ ما. يُرجى استخدام رقم آخر.',
  'retry.never': 'التحقق لا يعمل في هذا الموقع، والخلل ليس من جهتك. يُرجى التواصل مع دعم الموقع.',

  // The forms for e-mail addresses.
  'send.hint.email': 'سنرسل رمزًا عبر {channel} للتحقق من العنوان.',
  'change.label.email': 'تغيير العنوان',
  'locked.until.email':
    'أُدخلت رموز خاطئة أكثر من المسموح. يُرجى استخدام عنوان آخر، أو انتظار إمكان طلب رمز جديد. الوقت المتبقي: {time}.',
  'locked.over.email': 'أُدخلت رموز خاطئة أكثر من المسموح. يُرجى استخدام عنوان آخر.',
  'verified.required.email': 'يُرجى تأكيد عنوان البريد الإلكتروني أولًا.',
  'retry.other-number.email': 'حدث خطأ ما. يُرجى استخدام عنوان آخر.',
  'problem.destination_invalid.email':
    'عنوان البريد الإلكتروني غير صالح. يُرجى مراجعته وإعادة المحاولة.',
  'problem.destination_undeliverable.email':
    'لا يمكن إيصال أي رسالة إلى هذا العنوان. يُرجى استخدام عنوان آخر.',
  'problem.destination_limit.email':
    'طُلبت لهذا العنوان رموز أكثر من المسموح. يُرجى استخدام عنوان آخر أو الانتظار. {again}',
  'problem.policy.email': 'لا يمكن تأكيد هذا العنوان هنا. يُرجى استخدام عنوان آخر.',
  'problem.channel_unavailable.email':
    'لا يمكن إرسال الرمز إلى هذا العنوان. يُرجى استخدام عنوان آخر.',
}
