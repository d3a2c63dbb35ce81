import type { Messages } from '../catalogue.ts'

/**
 * The Bengali catalogue. A duration stands behind a colon, because what `Intl` writes ("১০ মিনিটে") would mean "within".
 */
export const bn: Messages = {
  locale: 'bn',
  numerals: 'beng',

  'code.digits': { one: '{n}টি সংখ্যা', other: '{n}টি সংখ্যা' },
  'code.characters': { one: '{n}টি অক্ষর বা সংখ্যা', other: '{n}টি অক্ষর বা সংখ্যা' },
  'code.incomplete': {
    one: 'পুরো কোডটি লিখুন। এতে {n}টি অক্ষর বা সংখ্যা আছে।',
    other: 'পুরো কোডটি লিখুন। এতে {n}টি অক্ষর বা সংখ্যা আছে।',
  },
  'code.none': 'লেখাটিতে কোনো কোড পাওয়া যায়নি।',
  'code.several': 'লেখাটিতে একাধিক কোড পাওয়া গেছে। শুধু কোডটি কপি করুন বা টাইপ করুন।',
  'code.only-digits': 'কোডে শুধু সংখ্যা থাকে।',
  'code.only-characters': 'কোডে শুধু A থেকে Z পর্যন্ত অক্ষর ও সংখ্যা থাকে।',
  'code.filled': 'কোড বসানো হয়েছে: {code}',
  'code.complete': 'কোডটি সম্পূর্ণ হয়েছে।',
  'code.rejected': 'কোডটি গ্রহণ করা হয়নি।',

  'phone.label': 'ফোন নম্বর',
  'phone.required': 'আপনার ফোন নম্বর লিখুন।',
  'phone.too-short': 'নম্বরটি খুব ছোট। কোনো সংখ্যা বাদ পড়েছে কি না দেখুন।',
  'phone.too-long': 'নম্বরটি খুব বড়। কোনো সংখ্যা বেশি আছে কি না দেখুন।',
  'phone.invalid-length': 'এত সংখ্যার কোনো নম্বর হয় না। সংখ্যাগুলো মিলিয়ে দেখুন।',
  'phone.unknown-calling-code': 'এটি কোনো দেশের কোড নয়। + চিহ্নের পরের সংখ্যাগুলো মিলিয়ে দেখুন।',
  'phone.not-a-number': 'এটি ফোন নম্বর নয়। শুধু সংখ্যা লিখুন।',
  'phone.country-unknown': 'দেশ বেছে নিন, অথবা প্রথমে + ও দেশের কোড লিখুন।',
  'phone.country-not-allowed': 'এই দেশের নম্বর এখানে ব্যবহার করা যায় না। অন্য নম্বর দিন।',
  'phone.type-not-allowed': 'এই ধরনের নম্বর এখানে ব্যবহার করা যায় না। অন্য নম্বর দিন।',

  'phone.extension': 'এক্সটেনশন নম্বরের অংশ নয়, তাই এটি বাদ দেওয়া হবে।',
  'country.choose': 'দেশ: {country}। অন্য দেশ বেছে নিন',
  'country.none': 'দেশ বেছে নিন',
  'country.other': 'অন্য যেকোনো দেশের জন্য + ও সেই দেশের কোড লিখুন।',
  'country.search': 'দেশ খুঁজুন',
  'country.found': { one: '{n}টি দেশ পাওয়া গেছে', other: '{n}টি দেশ পাওয়া গেছে' },
  'country.not-found': 'কোনো দেশ পাওয়া যায়নি। যেকোনো দেশের জন্য + ও সেই দেশের কোড লিখুন।',
  'country.changed': 'দেশ বদলেছে: {country}',
  'country.preferred': 'প্রস্তাবিত',
  'country.all': 'সব দেশ',

  'email.label': 'ইমেইল ঠিকানা',
  'email.required': 'আপনার ইমেইল ঠিকানা লিখুন।',
  'email.suggestion': 'আপনি কি {address} লিখতে চেয়েছিলেন?',
  'email.missing-at': 'ইমেইল ঠিকানায় @ থাকতে হয়, যেমন name@example.com-এ আছে।',
  'email.missing-local': 'ঠিকানায় @-এর আগের অংশটি লিখুন।',
  'email.missing-domain': 'ঠিকানায় @-এর পরের অংশটি লিখুন।',
  'email.incomplete-domain': '@-এর পরের অংশটি অসম্পূর্ণ। শেষটুকু মিলিয়ে দেখুন, যেমন example.com-এ আছে।',
  'email.invalid-domain': '@-এর পরের অংশটি ঠিক নয়। ভুল আছে কি না দেখুন।',
  'email.invalid-character': 'ঠিকানায় এমন অক্ষর, চিহ্ন বা ফাঁকা জায়গা আছে, যা থাকতে পারে না। ভুল আছে কি না দেখুন।',
  'email.non-ascii-local': '@-এর আগে শুধু ইংরেজি অক্ষর, সংখ্যা ও ডটের মতো চিহ্ন থাকতে পারে।',
  'email.too-long': 'ঠিকানাটি খুব বড়। ভুল আছে কি না দেখুন।',
  'email.several': 'শুধু একটি ইমেইল ঠিকানা লিখুন।',

  'send.label': 'কোড পাঠান',
  'send.busy': 'কোড পাঠানো হচ্ছে…',
  'send.hint': 'আপনাকে {by} একটি কোড পাঠানো হবে।',
  'channels.label': 'কোড পাওয়ার উপায়',
  'channels.use': 'এর বদলে {by} নিন',
  'channel.sms': 'এসএমএস',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'ফোন কল',
  'channel.rcs': 'RCS মেসেজ',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'ইমেইল',
  'channel.sms.by': 'এসএমএসের মাধ্যমে',
  'channel.whatsapp.by': 'WhatsApp-এর মাধ্যমে',
  'channel.telegram.by': 'Telegram-এর মাধ্যমে',
  'channel.voice.by': 'ফোন কলের মাধ্যমে',
  'channel.rcs.by': 'RCS মেসেজের মাধ্যমে',
  'channel.viber.by': 'Viber-এর মাধ্যমে',
  'channel.zalo.by': 'Zalo-এর মাধ্যমে',
  'channel.email.by': 'ইমেইলের মাধ্যমে',

  'sent.short': '{to}-এ কোড পাঠানো হয়েছে',
  'sent.to': '{to}-এ {by} একটি কোড পাঠানো হয়েছে।',
  'sent.again': '{to}-এ {by} আবার কোড পাঠানো হয়েছে।',
  'sent.perhaps': 'হয়তো {to}-এ {by} একটি কোড আসছে।',
  'sent.replaced': '{to}-এ {by} নতুন কোড পাঠানো হয়েছে। শুধু সর্বশেষ কোডটিই কাজ করবে।',

  'code.label': 'যাচাইকরণ কোড',
  'code.hint-auto': {
    one: '{n}টি ঘর পূরণ হলেই কোডটি যাচাই হবে।',
    other: '{n}টি ঘর পূরণ হলেই কোডটি যাচাই হবে।',
  },
  'check.label': 'যাচাই করুন',
  'check.busy': 'কোড যাচাই হচ্ছে…',

  'expiry.left': 'বাকি সময়: {time}',
  'expiry.over': 'কোডটি আর কাজ করবে না। নতুন কোড নিন।',
  'expiry.over-until': 'কোডটি আর কাজ করবে না। নতুন কোড নেওয়ার আগে অপেক্ষা করুন: {time}।',

  'attempts.left': { one: 'আর {n} বার চেষ্টা করা যাবে', other: 'আর {n} বার চেষ্টা করা যাবে' },

  'resend.label': 'আবার পাঠান',
  'resend.busy': 'আবার পাঠানো হচ্ছে…',
  'resend.in': 'আবার পাঠাতে বাকি: {time}',
  'resend.ready': 'এখন কোডটি আবার পাঠানো যাবে।',

  'change.short': 'বদলান',
  'change.label': 'নম্বর বদলান',

  'check.incorrect': 'কোডটি সঠিক নয়। মিলিয়ে দেখে আবার চেষ্টা করুন।',
  'check.incorrect-left': {
    one: 'কোডটি সঠিক নয়। আর {n} বার চেষ্টা করতে পারবেন।',
    other: 'কোডটি সঠিক নয়। আর {n} বার চেষ্টা করতে পারবেন।',
  },
  'locked.until':
    'অনেকবার ভুল কোড দেওয়া হয়েছে। অন্য নম্বর দিন, অথবা নতুন কোড নেওয়ার আগে অপেক্ষা করুন: {time}।',
  'locked.now': 'অনেকবার ভুল কোড দেওয়া হয়েছে। এখন নতুন কোড নিতে পারেন।',
  'locked.over': 'অনেকবার ভুল কোড দেওয়া হয়েছে। অন্য নম্বর দিন।',

  'verified.to': '{to} যাচাই হয়েছে।',
  'verified.required': 'প্রথমে আপনার ফোন নম্বর যাচাই করুন।',

  'restore.busy': 'যেখানে থেমেছিলেন, সেখান থেকে শুরু হচ্ছে…',
  'restore.retry': 'আবার চেষ্টা করুন',

  'problem.destination_invalid': 'ফোন নম্বরটি সঠিক নয়। মিলিয়ে দেখে আবার চেষ্টা করুন।',
  'problem.line_type_not_allowed': 'এই ধরনের নম্বর এখানে ব্যবহার করা যায় না। অন্য নম্বর দিন।',
  'problem.country_not_allowed': 'এই দেশের নম্বর এখানে ব্যবহার করা যায় না। অন্য নম্বর দিন।',
  'problem.destination_undeliverable': 'এই নম্বরে কোড পৌঁছানো যায় না। অন্য নম্বর দিন।',
  'problem.policy': 'এই নম্বর এখানে যাচাই করা যায় না। অন্য নম্বর দিন।',
  'problem.channel_unavailable': 'এই উপায়ে কোড পাঠানো যাচ্ছে না। অন্য উপায় বেছে নিন, অথবা অন্য নম্বর দিন।',
  'problem.code_malformed': 'কোডটি সম্পূর্ণ নয়। মিলিয়ে দেখে আবার চেষ্টা করুন।',
  'problem.verification_lost': 'এই কোড আর যাচাই করা যাবে না। নতুন কোড নিন।',
  'problem.superseded':
    'অন্য জায়গা থেকে আরও নতুন কোড চাওয়া হয়েছে। সেখানে কোডটি লিখুন, অথবা এখানে নতুন কোড নিন।',
  'problem.cooldown': 'এখনই আরেকটি কোড পাঠানো যাবে না। পরে আবার চেষ্টা করুন।',
  'problem.cooldown.in': 'এখনই আরেকটি কোড পাঠানো যাবে না। আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.send_limit': 'অনেক বেশি কোড চাওয়া হয়েছে। পরে আবার চেষ্টা করুন।',
  'problem.send_limit.in': 'অনেক বেশি কোড চাওয়া হয়েছে। আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.destination_limit':
    'এই নম্বরের জন্য অনেক বেশি কোড চাওয়া হয়েছে। অন্য নম্বর দিন, অথবা পরে আবার চেষ্টা করুন।',
  'problem.destination_limit.in':
    'এই নম্বরের জন্য অনেক বেশি কোড চাওয়া হয়েছে। অন্য নম্বর দিন, অথবা আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.check_limit': 'অনেক বেশি কোড দিয়ে চেষ্টা করা হয়েছে। পরে আবার চেষ্টা করুন।',
  'problem.check_limit.in': 'অনেক বেশি কোড দিয়ে চেষ্টা করা হয়েছে। আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.challenge_required': 'আপনি রোবট নন, তা নিশ্চিত করে আবার চেষ্টা করুন।',
  'problem.challenge_failed': 'আপনি রোবট নন, তা নিশ্চিত করা যায়নি। আবার চেষ্টা করুন।',
  'problem.send_unconfirmed': 'কোডটি পাঠানো হয়েছে কি না জানা যায়নি। কোড এলে এখানে লিখুন; না এলে আবার পাঠান।',
  'problem.check_unconfirmed': 'কোডটি সঠিক ছিল কি না এখনো জানা যায়নি। আবার চেষ্টা করুন।',
  'problem.provider_unavailable': 'এই মুহূর্তে কোড পাঠানো বা যাচাই করা যাচ্ছে না। পরে আবার চেষ্টা করুন।',
  'problem.provider_unavailable.in':
    'এই মুহূর্তে কোড পাঠানো বা যাচাই করা যাচ্ছে না। আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.offline': 'মনে হচ্ছে ইন্টারনেট সংযোগ নেই। সংযোগ দেখে আবার চেষ্টা করুন।',
  'problem.network': 'সংযোগ বিচ্ছিন্ন হয়েছে। সংযোগ দেখে আবার চেষ্টা করুন।',
  'problem.timeout': 'সময়মতো উত্তর পাওয়া যায়নি। আবার চেষ্টা করুন।',
  'problem.proof_expired': 'যাচাই করার পর অনেক সময় কেটে গেছে। নতুন কোড নিন।',

  'retry.now': 'একটি সমস্যা হয়েছে। আবার চেষ্টা করুন।',
  'retry.after': 'একটি সমস্যা হয়েছে। পরে আবার চেষ্টা করুন।',
  'retry.after.in': 'একটি সমস্যা হয়েছে। আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'retry.new-code': 'একটি সমস্যা হয়েছে। নতুন কোড নিন।',
  'retry.other-channel': 'একটি সমস্যা হয়েছে। কোড পাওয়ার অন্য উপায় বেছে নিন।',
  'retry.other-number': 'একটি সমস্যা হয়েছে। অন্য নম্বর দিন।',
  'retry.never': 'এই সাইটে যাচাই কাজ করছে না, এতে আপনার কোনো ভুল নেই। সাইটের সহায়তা বিভাগে যোগাযোগ করুন।',

  // The forms for e-mail addresses.
  'change.label.email': 'ঠিকানা বদলান',
  'locked.until.email':
    'অনেকবার ভুল কোড দেওয়া হয়েছে। অন্য ঠিকানা দিন, অথবা নতুন কোড নেওয়ার আগে অপেক্ষা করুন: {time}।',
  'locked.over.email': 'অনেকবার ভুল কোড দেওয়া হয়েছে। অন্য ঠিকানা দিন।',
  'verified.required.email': 'প্রথমে আপনার ইমেইল ঠিকানা যাচাই করুন।',
  'retry.other-number.email': 'একটি সমস্যা হয়েছে। অন্য ঠিকানা দিন।',
  'problem.destination_invalid.email': 'ইমেইল ঠিকানাটি সঠিক নয়। মিলিয়ে দেখে আবার চেষ্টা করুন।',
  'problem.destination_undeliverable.email': 'এই ঠিকানায় ইমেইল পৌঁছানো যায় না। অন্য ঠিকানা দিন।',
  'problem.destination_limit.email':
    'এই ঠিকানার জন্য অনেক বেশি কোড চাওয়া হয়েছে। অন্য ঠিকানা দিন, অথবা পরে আবার চেষ্টা করুন।',
  'problem.destination_limit.in.email':
    'এই ঠিকানার জন্য অনেক বেশি কোড চাওয়া হয়েছে। অন্য ঠিকানা দিন, অথবা আবার চেষ্টার আগে অপেক্ষা করুন: {time}।',
  'problem.policy.email': 'এই ঠিকানা এখানে যাচাই করা যায় না। অন্য ঠিকানা দিন।',
  'problem.channel_unavailable.email': 'এই ঠিকানায় কোড পাঠানো যায় না। অন্য ঠিকানা দিন।',
}
