import type { Messages } from '../catalogue.ts'

/**
 * The Armenian catalogue. The destination stands behind the sign ՝, because it can’t get an article or a case ending; `one` is
 * for 0, too.
 */
export const hy: Messages = {
  locale: 'hy',
  times: {
    in: {
      second: { one: '{n} վայրկյանից', other: '{n} վայրկյանից' },
      minute: { one: '{n} րոպեից', other: '{n} րոպեից' },
      hour: { one: '{n} ժամից', other: '{n} ժամից' },
    },
    for: {
      second: { one: '{n} վայրկյան', other: '{n} վայրկյան' },
      minute: { one: '{n} րոպե', other: '{n} րոպե' },
      hour: { one: '{n} ժամ', other: '{n} ժամ' },
    },
  },

  'code.digits': { one: '{n} թվանշան', other: '{n} թվանշան' },
  'code.characters': { one: '{n} տառ կամ թվանշան', other: '{n} տառ կամ թվանշան' },
  'code.incomplete': {
    one: 'Մուտքագրեք ամբողջ կոդը։ Այն ունի {n} նիշ։',
    other: 'Մուտքագրեք ամբողջ կոդը։ Այն ունի {n} նիշ։',
  },
  'code.none': 'Տեքստում կոդ չի գտնվել։',
  'code.several': 'Տեքստում գտնվել է մեկից ավելի կոդ։ Պատճենեք միայն կոդը կամ մուտքագրեք այն։',
  'code.only-digits': 'Կոդը բաղկացած է միայն թվանշաններից։',
  'code.only-characters': 'Կոդը բաղկացած է միայն լատինական տառերից (A–Z) և թվանշաններից։',
  'code.filled': 'Կոդը լրացվել է՝ {code}',
  'code.complete': 'Կոդն ամբողջական է։',
  'code.rejected': 'Այս կոդը չի ընդունվել։',

  'phone.label': 'Հեռախոսահամար',
  'phone.required': 'Մուտքագրեք Ձեր հեռախոսահամարը։',
  'phone.too-short': 'Համարը շատ կարճ է։ Ստուգեք՝ արդյոք թվանշան պակաս չէ։',
  'phone.too-long': 'Համարը շատ երկար է։ Ստուգեք՝ արդյոք ավելորդ թվանշան չկա։',
  'phone.invalid-length': 'Այս երկարությամբ համարներ չկան։ Ստուգեք թվանշանները։',
  'phone.unknown-calling-code': 'Այսպիսի կոդով երկիր չկա։ Ստուգեք + նշանին հաջորդող թվանշանները։',
  'phone.not-a-number': 'Սա հեռախոսահամար չէ։ Մուտքագրեք միայն թվանշաններ։',
  'phone.country-unknown': 'Ընտրեք երկիրը կամ նախ մուտքագրեք + և երկրի կոդը։',
  'phone.country-not-allowed': 'Այս երկրի համարներն այստեղ չեն ընդունվում։ Նշեք այլ համար։',
  'phone.type-not-allowed': 'Այս տեսակի համարներն այստեղ չեն ընդունվում։ Նշեք այլ համար։',

  'phone.extension': 'Ներքին համարը հեռախոսահամարի մաս չէ և չի օգտագործվի։',
  'country.choose': 'Երկիրը՝ {country}։ Ընտրել այլ երկիր',
  'country.none': 'Ընտրել երկիրը',
  'country.other': 'Այլ երկրի համար մուտքագրեք + և դրա կոդը։',
  'country.search': 'Որոնել երկիր',
  'country.found': { one: 'Գտնվել է {n} երկիր', other: 'Գտնվել է {n} երկիր' },
  'country.not-found': 'Երկիրը չի գտնվել։ Ցանկացած երկրի համար մուտքագրեք + և դրա կոդը։',
  'country.changed': 'Երկիրը փոխվել է՝ {country}',
  'country.preferred': 'Առաջարկվող',
  'country.all': 'Բոլոր երկրները',

  'email.label': 'Էլ. փոստի հասցե',
  'email.required': 'Մուտքագրեք Ձեր էլ. փոստի հասցեն։',
  'email.suggestion': 'Նկատի ունեի՞ք {address}։',
  'email.missing-at': 'Էլ. փոստի հասցեն պետք է ունենա @, օրինակ՝ name@example.com։',
  'email.missing-local': 'Մուտքագրեք հասցեի՝ @ նշանին նախորդող մասը։',
  'email.missing-domain': 'Մուտքագրեք հասցեի՝ @ նշանին հաջորդող մասը։',
  'email.incomplete-domain':
    '@ նշանին հաջորդող մասն ամբողջական չէ։ Ստուգեք դրա վերջը, օրինակ՝ example.com։',
  'email.invalid-domain': '@ նշանին հաջորդող մասը սխալ է։ Ստուգեք՝ արդյոք վրիպակ չկա։',
  'email.invalid-character': 'Հասցեում կա անթույլատրելի նիշ կամ բացատ։ Ստուգեք՝ արդյոք վրիպակ չկա։',
  'email.non-ascii-local':
    '@ նշանից առաջ կարող են լինել միայն պարզ լատինական տառեր, թվանշաններ և նշաններ, օրինակ՝ կետ։',
  'email.too-long': 'Հասցեն շատ երկար է։ Ստուգեք՝ արդյոք վրիպակ չկա։',
  'email.several': 'Մուտքագրեք միայն մեկ էլ. փոստի հասցե։',

  'send.label': 'Ուղարկել կոդը',
  'send.busy': 'Կոդն ուղարկվում է…',
  'send.hint': 'Ձեզ կոդ կուղարկենք {by}։',
  'channels.label': 'Ինչպես ստանալ կոդը',
  'channels.use': 'Ստանալ կոդը {by}',
  'channel.sms': 'SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Հեռախոսազանգ',
  'channel.rcs': 'RCS հաղորդագրություն',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'Էլ. փոստ',
  'channel.sms.by': 'SMS-ով',
  'channel.whatsapp.by': 'WhatsApp-ով',
  'channel.telegram.by': 'Telegram-ով',
  'channel.voice.by': 'հեռախոսազանգով',
  'channel.rcs.by': 'RCS հաղորդագրությամբ',
  'channel.viber.by': 'Viber-ով',
  'channel.zalo.by': 'Zalo-ով',
  'channel.email.by': 'էլ. փոստով',

  'sent.short': 'Կոդն ուղարկվել է՝ {to}',
  'sent.to': 'Կոդն ուղարկվել է {by}՝ {to}։',
  'sent.again': 'Կոդը կրկին ուղարկվել է {by}՝ {to}։',
  'sent.perhaps': 'Կոդը, հնարավոր է, արդեն ուղարկվել է {by}՝ {to}։',
  'sent.replaced': 'Նոր կոդն ուղարկվել է {by}՝ {to}։ Գործում է միայն ամենանոր կոդը։',

  'code.label': 'Հաստատման կոդ',
  'code.hint-auto': {
    one: 'Կոդը կստուգվի նիշից հետո։',
    other: 'Կոդը կստուգվի {n} նիշից հետո։',
  },
  'check.label': 'Հաստատել',
  'check.busy': 'Կոդը ստուգվում է…',

  'expiry.left': 'Մնացել է՝ {time}',
  'expiry.over': 'Կոդն այլևս չի գործում։ Խնդրեք նոր կոդ։',
  'expiry.over-until': 'Կոդն այլևս չի գործում։ Նորը կարող եք խնդրել {in}։',

  'attempts.left': { one: 'Մնացել է {n} փորձ', other: 'Մնացել է {n} փորձ' },

  'resend.label': 'Կրկին ուղարկել',
  'resend.busy': 'Կրկին ուղարկվում է…',
  'resend.in': 'Մինչև կրկին ուղարկելը՝ {time}',
  'resend.ready': 'Այժմ կարող եք խնդրել կրկին ուղարկել կոդը։',

  'change.short': 'Փոխել',
  'change.label': 'Փոխել համարը',

  'check.incorrect': 'Կոդը սխալ է։ Ստուգեք թվանշանները և նորից փորձեք։',
  'check.incorrect-left': {
    one: 'Կոդը սխալ է։ Ձեզ մնացել է {n} փորձ։',
    other: 'Կոդը սխալ է։ Ձեզ մնացել է {n} փորձ։',
  },
  'locked.until': 'Չափազանց շատ սխալ կոդեր են մուտքագրվել։ Նշեք այլ համար կամ նոր կոդ խնդրեք {in}։',
  'locked.now': 'Չափազանց շատ սխալ կոդեր են մուտքագրվել։ Այժմ կարող եք խնդրել նորը։',
  'locked.over': 'Չափազանց շատ սխալ կոդեր են մուտքագրվել։ Նշեք այլ համար։',

  'verified.to': 'Հաստատվել է՝ {to}։',
  'verified.required': 'Նախ հաստատեք Ձեր հեռախոսահամարը։',

  'restore.busy': 'Շարունակվում է այնտեղից, որտեղ կանգ էիք առել…',
  'restore.retry': 'Նորից փորձել',

  'problem.destination_invalid': 'Հեռախոսահամարը վավեր չէ։ Ստուգեք այն և նորից փորձեք։',
  'problem.line_type_not_allowed': 'Այս տեսակի համարներն այստեղ չեն ընդունվում։ Նշեք այլ համար։',
  'problem.country_not_allowed': 'Այս երկրի համարներն այստեղ չեն ընդունվում։ Նշեք այլ համար։',
  'problem.destination_undeliverable': 'Այս համարին կոդ հնարավոր չէ ուղարկել։ Նշեք այլ համար։',
  'problem.policy': 'Այս համարն այստեղ հնարավոր չէ հաստատել։ Նշեք այլ համար։',
  'problem.channel_unavailable':
    'Կոդն այս եղանակով հնարավոր չէ ուղարկել։ Ընտրեք այլ եղանակ կամ նշեք այլ համար։',
  'problem.code_malformed': 'Կոդն ամբողջական չէ։ Ստուգեք այն և նորից փորձեք։',
  'problem.verification_lost': 'Այս կոդն այլևս հնարավոր չէ ստուգել։ Խնդրեք նորը։',
  'problem.superseded':
    'Այլ տեղում ավելի նոր կոդ է խնդրվել։ Մուտքագրեք այն այնտեղ կամ նորը խնդրեք այստեղ։',
  'problem.cooldown': 'Նոր կոդի համար դեռ վաղ է։ Փորձեք ավելի ուշ։',
  'problem.cooldown.in': 'Նոր կոդի համար դեռ վաղ է։ Նորից փորձեք {in}։',
  'problem.send_limit': 'Չափազանց շատ կոդեր են խնդրվել։ Փորձեք ավելի ուշ։',
  'problem.send_limit.in': 'Չափազանց շատ կոդեր են խնդրվել։ Նորից փորձեք {in}։',
  'problem.destination_limit':
    'Այս համարով չափազանց շատ կոդեր են խնդրվել։ Նշեք այլ համար կամ փորձեք ավելի ուշ։',
  'problem.destination_limit.in':
    'Այս համարով չափազանց շատ կոդեր են խնդրվել։ Նշեք այլ համար կամ նորից փորձեք {in}։',
  'problem.check_limit': 'Չափազանց շատ կոդեր են մուտքագրվել։ Փորձեք ավելի ուշ։',
  'problem.check_limit.in': 'Չափազանց շատ կոդեր են մուտքագրվել։ Նորից փորձեք {in}։',
  'problem.challenge_required': 'Հաստատեք, որ ռոբոտ չեք, և նորից փորձեք։',
  'problem.challenge_failed': 'Չհաջողվեց հաստատել, որ ռոբոտ չեք։ Նորից փորձեք։',
  'problem.send_unconfirmed':
    'Մեզ հայտնի չէ, թե արդյոք կոդն ուղարկվել է։ Եթե այն ստանաք, մուտքագրեք այստեղ, եթե ոչ, խնդրեք կրկին ուղարկել։',
  'problem.check_unconfirmed': 'Դեռ հայտնի չէ, թե արդյոք կոդը ճիշտ էր։ Նորից փորձեք։',
  'problem.provider_unavailable':
    'Այս պահին հնարավոր չէ կոդեր ուղարկել կամ ստուգել։ Փորձեք ավելի ուշ։',
  'problem.provider_unavailable.in':
    'Այս պահին հնարավոր չէ կոդեր ուղարկել կամ ստուգել։ Նորից փորձեք {in}։',
  'problem.offline': 'Կարծես թե ինտերնետ կապ չկա։ Ստուգեք կապը և նորից փորձեք։',
  'problem.network': 'Կապն ընդհատվել է։ Ստուգեք այն և նորից փորձեք։',
  'problem.timeout': 'Պատասխանը ժամանակին չի ստացվել։ Նորից փորձեք։',
  'problem.proof_expired': 'Հաստատումից հետո շատ ժամանակ է անցել։ Խնդրեք նոր կոդ։',

  'retry.now': 'Սխալ առաջացավ։ Նորից փորձեք։',
  'retry.after': 'Սխալ առաջացավ։ Փորձեք ավելի ուշ։',
  'retry.after.in': 'Սխալ առաջացավ։ Նորից փորձեք {in}։',
  'retry.new-code': 'Սխալ առաջացավ։ Խնդրեք նոր կոդ։',
  'retry.other-channel': 'Սխալ առաջացավ։ Ընտրեք կոդը ստանալու այլ եղանակ։',
  'retry.other-number': 'Սխալ առաջացավ։ Նշեք այլ համար։',
  'retry.never':
    'Այս կայքում հաստատումը չի աշխատում, և դա Ձեր մեղքը չէ։ Դիմեք կայքի աջակցման ծառայությանը։',

  // The forms for e-mail addresses.
  'change.label.email': 'Փոխել հասցեն',
  'locked.until.email':
    'Չափազանց շատ սխալ կոդեր են մուտքագրվել։ Նշեք այլ հասցե կամ նոր կոդ խնդրեք {in}։',
  'locked.over.email': 'Չափազանց շատ սխալ կոդեր են մուտքագրվել։ Նշեք այլ հասցե։',
  'verified.required.email': 'Նախ հաստատեք Ձեր էլ. փոստի հասցեն։',
  'retry.other-number.email': 'Սխալ առաջացավ։ Նշեք այլ հասցե։',
  'problem.destination_invalid.email': 'Էլ. փոստի հասցեն վավեր չէ։ Ստուգեք այն և նորից փորձեք։',
  'problem.destination_undeliverable.email':
    'Այս հասցեին հաղորդագրություն հնարավոր չէ ուղարկել։ Նշեք այլ հասցե։',
  'problem.destination_limit.email':
    'Այս հասցեով չափազանց շատ կոդեր են խնդրվել։ Նշեք այլ հասցե կամ փորձեք ավելի ուշ։',
  'problem.destination_limit.in.email':
    'Այս հասցեով չափազանց շատ կոդեր են խնդրվել։ Նշեք այլ հասցե կամ նորից փորձեք {in}։',
  'problem.policy.email': 'Այս հասցեն այստեղ հնարավոր չէ հաստատել։ Նշեք այլ հասցե։',
  'problem.channel_unavailable.email': 'Կոդը հնարավոր չէ ուղարկել այս հասցեին։ Նշեք այլ հասցե։',
}
