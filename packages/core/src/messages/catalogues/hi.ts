import type { Messages } from '../catalogue.ts'

/**
 * The Hindi catalogue. A verb that would agree with the reader's gender is in the passive; a duration stands behind a colon,
 * because what `Intl` writes ("10 मिनट में") would mean "within".
 */
export const hi: Messages = {
  locale: 'hi',

  'code.digits': { one: '{n} अंक', other: '{n} अंक' },
  'code.characters': { one: '{n} अक्षर या अंक', other: '{n} अक्षर या अंक' },
  'code.incomplete': {
    one: 'पूरा कोड डालें। इसमें {n} अक्षर या अंक है।',
    other: 'पूरा कोड डालें। इसमें {n} अक्षर या अंक हैं।',
  },
  'code.none': 'टेक्स्ट में कोई कोड नहीं मिला।',
  'code.several': 'टेक्स्ट में एक से ज़्यादा कोड मिले। सिर्फ़ कोड कॉपी करें या उसे टाइप करें।',
  'code.only-digits': 'कोड में सिर्फ़ अंक होते हैं।',
  'code.only-characters': 'कोड में सिर्फ़ A से Z तक के अक्षर और अंक होते हैं।',
  'code.filled': 'कोड भर दिया गया: {code}',
  'code.complete': 'कोड पूरा है।',
  'code.rejected': 'यह कोड स्वीकार नहीं हुआ।',

  'phone.label': 'फ़ोन नंबर',
  'phone.required': 'अपना फ़ोन नंबर डालें।',
  'phone.too-short': 'नंबर बहुत छोटा है। देख लें कि कोई अंक छूटा न हो।',
  'phone.too-long': 'नंबर बहुत लंबा है। देख लें कि कोई अंक ज़्यादा न हो।',
  'phone.invalid-length': 'इतने अंकों का नंबर नहीं होता। अंक जाँच लें।',
  'phone.unknown-calling-code': 'यह किसी देश का कोड नहीं है। + के बाद के अंक जाँच लें।',
  'phone.not-a-number': 'यह फ़ोन नंबर नहीं है। सिर्फ़ अंक डालें।',
  'phone.country-unknown': 'देश चुनें, या पहले + और देश का कोड टाइप करें।',
  'phone.country-not-allowed': 'इस देश के नंबर यहाँ इस्तेमाल नहीं हो सकते। कोई और नंबर डालें।',
  'phone.type-not-allowed': 'इस तरह के नंबर यहाँ इस्तेमाल नहीं हो सकते। कोई और नंबर डालें।',

  'phone.extension': 'एक्सटेंशन नंबर का हिस्सा नहीं है, इसलिए उसे छोड़ दिया जाएगा।',
  'country.choose': 'देश: {country}। दूसरा चुनें',
  'country.none': 'देश चुनें',
  'country.other': 'किसी और देश के लिए + और उस देश का कोड टाइप करें।',
  'country.search': 'देश खोजें',
  'country.found': { one: '{n} देश मिला', other: '{n} देश मिले' },
  'country.not-found': 'कोई देश नहीं मिला। किसी भी देश के लिए + और उसका कोड टाइप करें।',
  'country.changed': 'देश बदल गया: {country}',
  'country.preferred': 'सुझाए गए',
  'country.all': 'सभी देश',

  'email.label': 'ईमेल पता',
  'email.required': 'अपना ईमेल पता डालें।',
  'email.suggestion': 'क्या आपका मतलब {address} है?',
  'email.missing-at': 'ईमेल पते में @ होना चाहिए, जैसे name@example.com में।',
  'email.missing-local': 'पते का @ से पहले वाला हिस्सा डालें।',
  'email.missing-domain': 'पते का @ के बाद वाला हिस्सा डालें।',
  'email.incomplete-domain': '@ के बाद वाला हिस्सा अधूरा है। उसका आखिरी भाग जाँच लें, जैसे example.com में।',
  'email.invalid-domain': '@ के बाद वाला हिस्सा सही नहीं लगता। देख लें कि कोई गलती न हो।',
  'email.invalid-character': 'पते में ऐसा अक्षर, चिह्न या स्पेस है जो उसमें नहीं हो सकता। पता जाँच लें।',
  'email.non-ascii-local': '@ से पहले सिर्फ़ अंग्रेज़ी के अक्षर, अंक और बिंदु जैसे चिह्न हो सकते हैं।',
  'email.too-long': 'पता बहुत लंबा है। देख लें कि कोई गलती न हो।',
  'email.several': 'सिर्फ़ एक ईमेल पता डालें।',

  'send.label': 'कोड भेजें',
  'send.busy': 'कोड भेजा जा रहा है…',
  'send.hint': 'आपको {by} एक कोड भेजा जाएगा।',
  'channels.label': 'कोड पाने का तरीका',
  'channels.use': 'इसके बजाय {by} पाएँ',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'फ़ोन कॉल',
  'channel.rcs': 'RCS मैसेज',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'ईमेल',
  'channel.sms.by': 'SMS से',
  'channel.whatsapp.by': 'WhatsApp से',
  'channel.telegram.by': 'Telegram से',
  'channel.voice.by': 'फ़ोन कॉल से',
  'channel.rcs.by': 'RCS मैसेज से',
  'channel.viber.by': 'Viber से',
  'channel.zalo.by': 'Zalo से',
  'channel.email.by': 'ईमेल से',

  'sent.short': '{to} पर कोड भेजा गया है',
  'sent.to': '{to} पर {by} एक कोड भेजा गया है।',
  'sent.again': '{to} पर {by} कोड फिर से भेजा गया है।',
  'sent.perhaps': 'हो सकता है कि {to} पर {by} एक कोड आ रहा हो।',
  'sent.replaced': '{to} पर {by} नया कोड भेजा गया है। सिर्फ़ सबसे नया कोड काम करेगा।',

  'code.label': 'पुष्टि कोड',
  'code.hint-auto': {
    one: 'अक्षर या अंक डालते ही कोड की जाँच हो जाएगी।',
    other: 'सभी {n} अक्षर या अंक डालते ही कोड की जाँच हो जाएगी।',
  },
  'check.label': 'पुष्टि करें',
  'check.busy': 'कोड की जाँच हो रही है…',

  'expiry.left': 'बाकी समय: {time}',
  'expiry.over': 'यह कोड अब काम नहीं करेगा। नया कोड मँगाएँ।',
  'expiry.over-until': 'यह कोड अब काम नहीं करेगा। इतने समय बाद नया कोड मँगाएँ: {time}।',

  'attempts.left': { one: '{n} कोशिश बाकी', other: '{n} कोशिशें बाकी' },

  'resend.label': 'फिर से भेजें',
  'resend.busy': 'फिर से भेजा जा रहा है…',
  'resend.in': 'इतने समय बाद फिर से भेजें: {time}',
  'resend.ready': 'अब कोड फिर से मँगाया जा सकता है।',

  'change.short': 'बदलें',
  'change.label': 'नंबर बदलें',

  'check.incorrect': 'कोड सही नहीं है। उसे जाँचें और फिर से कोशिश करें।',
  'check.incorrect-left': {
    one: 'कोड सही नहीं है। आपके पास {n} कोशिश बाकी है।',
    other: 'कोड सही नहीं है। आपके पास {n} कोशिशें बाकी हैं।',
  },
  'locked.until': 'बहुत बार गलत कोड डाला गया। कोई और नंबर डालें, या इतने समय बाद नया कोड मँगाएँ: {time}।',
  'locked.now': 'बहुत बार गलत कोड डाला गया। अब नया कोड मँगाया जा सकता है।',
  'locked.over': 'बहुत बार गलत कोड डाला गया। कोई और नंबर डालें।',

  'verified.to': '{to} की पुष्टि हो गई है।',
  'verified.required': 'पहले अपने फ़ोन नंबर की पुष्टि करें।',

  'restore.busy': 'जहाँ छोड़ा था, वहीं से शुरू हो रहा है…',
  'restore.retry': 'फिर कोशिश करें',

  'problem.destination_invalid': 'यह फ़ोन नंबर मान्य नहीं है। उसे जाँचें और फिर से कोशिश करें।',
  'problem.line_type_not_allowed': 'इस तरह के नंबर यहाँ इस्तेमाल नहीं हो सकते। कोई और नंबर डालें।',
  'problem.country_not_allowed': 'इस देश के नंबर यहाँ इस्तेमाल नहीं हो सकते। कोई और नंबर डालें।',
  'problem.destination_undeliverable': 'इस नंबर पर कोड नहीं पहुँच सकता। कोई और नंबर डालें।',
  'problem.policy': 'यहाँ इस नंबर की पुष्टि नहीं हो सकती। कोई और नंबर डालें।',
  'problem.channel_unavailable':
    'कोड इस तरीके से नहीं भेजा जा सकता। कोई और तरीका चुनें, या कोई और नंबर डालें।',
  'problem.code_malformed': 'यह कोड पूरा नहीं है। उसे जाँचें और फिर से कोशिश करें।',
  'problem.verification_lost': 'इस कोड की जाँच अब नहीं हो सकती। नया कोड मँगाएँ।',
  'problem.superseded': 'कहीं और से इससे नया कोड मँगाया गया है। वह कोड वहाँ डालें, या यहाँ नया कोड मँगाएँ।',
  'problem.cooldown': 'दूसरा कोड अभी नहीं भेजा जा सकता। बाद में फिर से कोशिश करें।',
  'problem.cooldown.in': 'दूसरा कोड अभी नहीं भेजा जा सकता। इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.send_limit': 'बहुत ज़्यादा कोड मँगाए गए। बाद में फिर से कोशिश करें।',
  'problem.send_limit.in': 'बहुत ज़्यादा कोड मँगाए गए। इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.destination_limit':
    'इस नंबर के लिए बहुत ज़्यादा कोड मँगाए गए। कोई और नंबर डालें, या बाद में फिर से कोशिश करें।',
  'problem.destination_limit.in':
    'इस नंबर के लिए बहुत ज़्यादा कोड मँगाए गए। कोई और नंबर डालें, या इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.check_limit': 'बहुत ज़्यादा कोड आज़माए गए। बाद में फिर से कोशिश करें।',
  'problem.check_limit.in': 'बहुत ज़्यादा कोड आज़माए गए। इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.challenge_required': 'पुष्टि करें कि आप इंसान हैं, फिर दोबारा कोशिश करें।',
  'problem.challenge_failed': 'यह पुष्टि नहीं हो पाई कि आप इंसान हैं। फिर से कोशिश करें।',
  'problem.send_unconfirmed':
    'पता नहीं चल पाया कि कोड भेजा गया या नहीं। कोड आए, तो यहाँ डालें; न आए, तो फिर से मँगाएँ।',
  'problem.check_unconfirmed': 'अभी पता नहीं चल पाया कि कोड सही था या नहीं। फिर से कोशिश करें।',
  'problem.provider_unavailable': 'अभी कोड भेजे या जाँचे नहीं जा सकते। बाद में फिर से कोशिश करें।',
  'problem.provider_unavailable.in':
    'अभी कोड भेजे या जाँचे नहीं जा सकते। इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.offline': 'लगता है कि इंटरनेट नहीं चल रहा है। कनेक्शन जाँचें और फिर से कोशिश करें।',
  'problem.network': 'कनेक्शन टूट गया। उसे जाँचें और फिर से कोशिश करें।',
  'problem.timeout': 'समय पर जवाब नहीं मिला। फिर से कोशिश करें।',
  'problem.proof_expired': 'पुष्टि किए हुए बहुत समय हो गया है। नया कोड मँगाएँ।',

  'retry.now': 'कुछ गड़बड़ी हुई। फिर से कोशिश करें।',
  'retry.after': 'कुछ गड़बड़ी हुई। बाद में फिर से कोशिश करें।',
  'retry.after.in': 'कुछ गड़बड़ी हुई। इतने समय बाद फिर से कोशिश करें: {time}।',
  'retry.new-code': 'कुछ गड़बड़ी हुई। नया कोड मँगाएँ।',
  'retry.other-channel': 'कुछ गड़बड़ी हुई। कोड पाने का कोई और तरीका चुनें।',
  'retry.other-number': 'कुछ गड़बड़ी हुई। कोई और नंबर डालें।',
  'retry.never':
    'इस साइट पर पुष्टि काम नहीं कर रही है, और इसमें आपकी गलती नहीं है। साइट की सहायता टीम से संपर्क करें।',

  // The forms for e-mail addresses.
  'change.label.email': 'पता बदलें',
  'locked.until.email':
    'बहुत बार गलत कोड डाला गया। कोई और पता डालें, या इतने समय बाद नया कोड मँगाएँ: {time}।',
  'locked.over.email': 'बहुत बार गलत कोड डाला गया। कोई और पता डालें।',
  'verified.required.email': 'पहले अपने ईमेल पते की पुष्टि करें।',
  'retry.other-number.email': 'कुछ गड़बड़ी हुई। कोई और पता डालें।',
  'problem.destination_invalid.email': 'यह ईमेल पता मान्य नहीं है। उसे जाँचें और फिर से कोशिश करें।',
  'problem.destination_undeliverable.email': 'इस पते पर ईमेल नहीं पहुँच सकता। कोई और पता डालें।',
  'problem.destination_limit.email':
    'इस पते के लिए बहुत ज़्यादा कोड मँगाए गए। कोई और पता डालें, या बाद में फिर से कोशिश करें।',
  'problem.destination_limit.in.email':
    'इस पते के लिए बहुत ज़्यादा कोड मँगाए गए। कोई और पता डालें, या इतने समय बाद फिर से कोशिश करें: {time}।',
  'problem.policy.email': 'यहाँ इस पते की पुष्टि नहीं हो सकती। कोई और पता डालें।',
  'problem.channel_unavailable.email': 'इस पते पर कोड नहीं भेजा जा सकता। कोई और पता डालें।',
}
