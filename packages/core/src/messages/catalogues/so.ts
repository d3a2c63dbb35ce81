import type { Messages } from '../catalogue.ts'

/**
 * The Somali catalogue. A duration stands behind a colon, because `Intl` has no word for "in" here; the verb before `{by}`
 * contains the "ku" that says "by".
 */
export const so: Messages = {
  locale: 'so',
  times: {
    in: {
      second: { one: '{n} ilbiriqsi', other: '{n} ilbiriqsi' },
      minute: { one: '{n} daqiiqad', other: '{n} daqiidadood' },
      hour: { one: '{n} saacad', other: '{n} saacadood' },
    },
    for: {
      second: { one: '{n} ilbiriqsi', other: '{n} ilbiriqsi' },
      minute: { one: '{n} daqiiqad', other: '{n} daqiiqo' },
      hour: { one: '{n} saacad', other: '{n} saacadood' },
    },
  },

  'code.digits': { one: '{n} lambar', other: '{n} lambar' },
  'code.characters': { one: '{n} xaraf ama lambar', other: '{n} xaraf ama lambar' },
  'code.incomplete': {
    one: 'Geli koodka oo dhan. Waxa uu ka kooban yahay {n} xaraf ama lambar.',
    other: 'Geli koodka oo dhan. Waxa uu ka kooban yahay {n} xaraf ama lambar.',
  },
  'code.none': 'Qoraalka kood lagama helin.',
  'code.several':
    'Qoraalka waxaa laga helay wax ka badan hal kood. Koobbi garee koodka oo keliya ama qor.',
  'code.only-digits': 'Koodku waa lambarro oo keliya.',
  'code.only-characters': 'Koodku waa xarfaha A ilaa Z iyo lambarro oo keliya.',
  'code.filled': 'Koodka la geliyey: {code}',
  'code.complete': 'Koodku waa dhammaystiran yahay.',
  'code.rejected': 'Koodkan lama aqbalin.',

  'phone.label': 'Lambarka telefoonka',
  'phone.required': 'Geli lambarkaaga telefoonka.',
  'phone.too-short': 'Lambarku aad buu u gaaban yahay. Hubi in aanu wax ka maqnayn.',
  'phone.too-long': 'Lambarku aad buu u dheer yahay. Hubi in aanu wax dheeraad ah ku jirin.',
  'phone.invalid-length': 'Lambarro dhererkaas leh ma jiraan. Hubi lambarka.',
  'phone.unknown-calling-code': 'Ma jiro waddan leh koodkan. Hubi lambarrada ka dambeeya +.',
  'phone.not-a-number': 'Kani ma aha lambar telefoon. Geli lambarro oo keliya.',
  'phone.country-unknown': 'Dooro waddan, ama marka hore qor + iyo koodka waddanka.',
  'phone.country-not-allowed':
    'Lambarrada waddankan halkan laguma isticmaali karo. Isticmaal lambar kale.',
  'phone.type-not-allowed':
    'Lambarrada noocan ah halkan laguma isticmaali karo. Isticmaal lambar kale.',

  'phone.extension': 'Lambarka gudaha kama mid aha lambarka telefoonka waana laga tagayaa.',
  'country.choose': 'Waddanka: {country}. Dooro mid kale',
  'country.none': 'Dooro waddan',
  'country.other': 'Waddan kasta oo kale, qor + iyo koodkiisa.',
  'country.search': 'Raadi waddan',
  'country.found': { one: '{n} waddan ayaa la helay', other: '{n} waddan ayaa la helay' },
  'country.not-found': 'Waddan lama helin. Waddan kasta, qor + iyo koodkiisa.',
  'country.changed': 'Waddanku hadda waa: {country}',
  'country.preferred': 'La soo jeediyey',
  'country.all': 'Dhammaan waddamada',

  'email.label': 'Ciwaanka iimaylka',
  'email.required': 'Geli ciwaankaaga iimaylka.',
  'email.suggestion': 'Ma waxaad u jeedday {address}?',
  'email.missing-at': 'Ciwaanka iimaylku waa in uu leeyahay @, sida name@example.com.',
  'email.missing-local': 'Geli qaybta ciwaanka ee ka horraysa @.',
  'email.missing-domain': 'Geli qaybta ciwaanka ee ka dambaysa @.',
  'email.incomplete-domain':
    'Qaybta ka dambaysa @ ma dhammaystirna. Hubi dhammaadkeeda, sida example.com.',
  'email.invalid-domain': 'Qaybta ka dambaysa @ sax ma aha. Ka hubi khaladaad.',
  'email.invalid-character':
    'Ciwaanka waxaa ku jira calaamad ama meel bannaan oo aan la oggolayn. Ka hubi khaladaad.',
  'email.non-ascii-local':
    'Ka hor @ waxaa iman kara oo keliya xarfo caadi ah, lambarro iyo calaamado sida dhibic.',
  'email.too-long': 'Ciwaanku aad buu u dheer yahay. Ka hubi khaladaad.',
  'email.several': 'Geli hal ciwaan iimayl oo keliya.',

  'send.label': 'Dir koodka',
  'send.busy': 'Koodka waa la dirayaa…',
  'send.hint': 'Kood ayaa laguugu soo diri doonaa {by}.',
  'channels.label': 'Sida koodka loo helo',
  'channels.use': 'Koodka ku hel {by}',
  'channel.sms': 'Fariin SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Wicitaan telefoon',
  'channel.rcs': 'Fariin RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Iimayl',
  'channel.sms.by': 'fariin SMS ah',
  'channel.whatsapp.by': 'WhatsApp',
  'channel.telegram.by': 'Telegram',
  'channel.voice.by': 'wicitaan telefoon',
  'channel.rcs.by': 'fariin RCS ah',
  'channel.viber.by': 'Viber',
  'channel.zalo.by': 'Zalo',
  'channel.email.by': 'iimayl',

  'sent.short': 'Kood ayaa la diray: {to}',
  'sent.to': 'Kood ayaa lagu diray {by}: {to}.',
  'sent.again': 'Kood ayaa mar kale lagu diray {by}: {to}.',
  'sent.perhaps': 'Waxaa laga yaabaa in kood lagu diray {by}: {to}.',
  'sent.replaced':
    'Kood cusub ayaa lagu diray {by}: {to}. Koodka ugu dambeeya oo keliya ayaa shaqaynaya.',

  'code.label': 'Koodka xaqiijinta',
  'code.hint-auto': {
    one: 'Waa la hubinayaa marka la geliyo.',
    other: 'Waa la hubinayaa marka {n} la geliyo.',
  },
  'check.label': 'Xaqiiji',
  'check.busy': 'Koodka waa la hubinayaa…',

  'expiry.left': 'Haray: {time}',
  'expiry.over': 'Koodku wuu dhacay. Codso mid cusub.',
  'expiry.over-until': 'Koodku wuu dhacay. Mid cusub codso ka dib: {time}.',

  'attempts.left': { one: 'Waxaa haray {n} isku day', other: 'Waxaa haray {n} isku day' },

  'resend.label': 'Mar kale dir',
  'resend.busy': 'Mar kale ayaa la dirayaa…',
  'resend.in': 'Mar kale dir ka dib: {time}',
  'resend.ready': 'Hadda koodka mar kale waa la diri karaa.',

  'change.short': 'Beddel',
  'change.label': 'Beddel lambarka',

  'check.incorrect': 'Koodku sax ma aha. Hubi lambarrada oo mar kale isku day.',
  'check.incorrect-left': {
    one: 'Koodku sax ma aha. Waxaa kuu haray {n} isku day.',
    other: 'Koodku sax ma aha. Waxaa kuu haray {n} isku day.',
  },
  'locked.until':
    'Isku dayo khaldan oo badan. Isticmaal lambar kale, ama codso kood cusub ka dib: {time}.',
  'locked.now': 'Isku dayo khaldan oo badan. Hadda waad codsan kartaa mid cusub.',
  'locked.over': 'Isku dayo khaldan oo badan. Isticmaal lambar kale.',

  'verified.to': 'Waa la xaqiijiyey: {to}.',
  'verified.required': 'Marka hore xaqiiji lambarkaaga telefoonka.',

  'restore.busy': 'Waxaa laga sii wadayaa meeshii aad joogtay…',
  'restore.retry': 'Mar kale isku day',

  'problem.destination_invalid':
    'Kani ma aha lambar telefoon oo sax ah. Hubi oo mar kale isku day.',
  'problem.line_type_not_allowed':
    'Lambarrada noocan ah halkan laguma isticmaali karo. Isticmaal lambar kale.',
  'problem.country_not_allowed':
    'Lambarrada waddankan halkan laguma isticmaali karo. Isticmaal lambar kale.',
  'problem.destination_undeliverable': 'Kood ma gaari karo lambarkan. Isticmaal lambar kale.',
  'problem.policy': 'Lambarkan halkan laguma xaqiijin karo. Isticmaal lambar kale.',
  'problem.channel_unavailable':
    'Koodka sidan looma diri karo. Dooro si kale oo loo helo ama lambar kale.',
  'problem.code_malformed': 'Koodku ma dhammaystirna. Hubi oo mar kale isku day.',
  'problem.verification_lost': 'Koodkan lama hubin karo hadda ka dib. Codso mid cusub.',
  'problem.superseded':
    'Meel kale ayaa laga codsaday kood ka cusub. Halkaas ku geli koodka ama halkan ka codso mid cusub.',
  'problem.cooldown': 'Weli waa goor hore in kood kale la codsado. Mar dambe isku day.',
  'problem.cooldown.in':
    'Weli waa goor hore in kood kale la codsado. Mar kale isku day ka dib: {time}.',
  'problem.send_limit': 'Codsiyo badan ayaa la sameeyey. Mar dambe isku day.',
  'problem.send_limit.in': 'Codsiyo badan ayaa la sameeyey. Mar kale isku day ka dib: {time}.',
  'problem.destination_limit':
    'Lambarkan kood ayaa marar badan loo codsaday. Isticmaal lambar kale ama mar dambe isku day.',
  'problem.destination_limit.in':
    'Lambarkan kood ayaa marar badan loo codsaday. Isticmaal lambar kale, ama mar kale isku day ka dib: {time}.',
  'problem.check_limit': 'Isku dayo aad u badan. Mar dambe isku day.',
  'problem.check_limit.in': 'Isku dayo aad u badan. Mar kale isku day ka dib: {time}.',
  'problem.challenge_required': 'Xaqiiji in aad tahay qof, ka dibna mar kale isku day.',
  'problem.challenge_failed': 'Lama xaqiijin karin in aad tahay qof. Mar kale isku day.',
  'problem.send_unconfirmed':
    'Ma naqaan in koodka la diray iyo in kale. Haddii uu yimaado, halkan ku geli; haddii kale, codso in mar kale la diro.',
  'problem.check_unconfirmed': 'Weli ma naqaan in koodku sax ahaa. Mar kale isku day.',
  'problem.provider_unavailable':
    'Hadda kood lama diri karo, lamana hubin karo. Mar dambe isku day.',
  'problem.provider_unavailable.in':
    'Hadda kood lama diri karo, lamana hubin karo. Mar kale isku day ka dib: {time}.',
  'problem.offline':
    'Waxay u muuqataa in aanad ku xirnayn internetka. Hubi xiriirka oo mar kale isku day.',
  'problem.network': 'Xiriirku waa go’ay. Hubi oo mar kale isku day.',
  'problem.timeout': 'Jawaabtu waqtigii ma iman. Mar kale isku day.',
  'problem.proof_expired': 'Waqti badan ayaa ka soo wareegay xaqiijintii. Codso kood cusub.',

  'retry.now': 'Khalad ayaa dhacay. Mar kale isku day.',
  'retry.after': 'Khalad ayaa dhacay. Mar dambe isku day.',
  'retry.after.in': 'Khalad ayaa dhacay. Mar kale isku day ka dib: {time}.',
  'retry.new-code': 'Khalad ayaa dhacay. Codso kood cusub.',
  'retry.other-channel': 'Khalad ayaa dhacay. Dooro si kale oo koodka loo helo.',
  'retry.other-number': 'Khalad ayaa dhacay. Isticmaal lambar kale.',
  'retry.never':
    'Xaqiijintu kama shaqaynayso boggan, adigana khalad kuma lihid. La xiriir taageerada bogga.',

  // The forms for e-mail addresses.
  'change.label.email': 'Beddel ciwaanka',
  'locked.until.email':
    'Isku dayo khaldan oo badan. Isticmaal ciwaan kale, ama codso kood cusub ka dib: {time}.',
  'locked.over.email': 'Isku dayo khaldan oo badan. Isticmaal ciwaan kale.',
  'verified.required.email': 'Marka hore xaqiiji ciwaankaaga iimaylka.',
  'retry.other-number.email': 'Khalad ayaa dhacay. Isticmaal ciwaan kale.',
  'problem.destination_invalid.email':
    'Kani ma aha ciwaan iimayl oo sax ah. Hubi oo mar kale isku day.',
  'problem.destination_undeliverable.email':
    'Fariin ma gaari karto ciwaankan. Isticmaal ciwaan kale.',
  'problem.destination_limit.email':
    'Ciwaankan kood ayaa marar badan loo codsaday. Isticmaal ciwaan kale ama mar dambe isku day.',
  'problem.destination_limit.in.email':
    'Ciwaankan kood ayaa marar badan loo codsaday. Isticmaal ciwaan kale, ama mar kale isku day ka dib: {time}.',
  'problem.policy.email': 'Ciwaankan halkan laguma xaqiijin karo. Isticmaal ciwaan kale.',
  'problem.channel_unavailable.email': 'Koodka looma diri karo ciwaankan. Isticmaal ciwaan kale.',
}
