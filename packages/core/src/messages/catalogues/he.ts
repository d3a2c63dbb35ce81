import type { Messages } from '../catalogue.ts'

/** The Hebrew catalogue. What the user does is in the infinitive, because an imperative would have a gender. */
export const he: Messages = {
  locale: 'he',

  'code.digits': { one: 'ספרה אחת', two: 'שתי ספרות', other: '{n} ספרות' },
  'code.characters': {
    one: 'אות או ספרה אחת',
    two: 'שתי אותיות או ספרות',
    other: '{n} אותיות או ספרות',
  },
  'code.incomplete': {
    one: 'יש להזין את הקוד המלא. יש בו תו אחד.',
    two: 'יש להזין את הקוד המלא. יש בו שני תווים.',
    other: 'יש להזין את הקוד המלא. יש בו {n} תווים.',
  },
  'code.none': 'לא נמצא קוד בטקסט.',
  'code.several': 'נמצא יותר מקוד אחד בטקסט. יש להעתיק רק את הקוד או להקליד אותו.',
  'code.only-digits': 'הקוד מורכב מספרות בלבד.',
  'code.only-characters': 'הקוד מורכב מאותיות A עד Z ומספרות בלבד.',
  'code.filled': 'הקוד מולא: {code}',
  'code.complete': 'הקוד הוזן במלואו.',
  'code.rejected': 'הקוד לא התקבל.',

  'phone.label': 'מספר טלפון',
  'phone.required': 'יש להזין מספר טלפון.',
  'phone.too-short': 'המספר קצר מדי. יש לבדוק שלא חסרה ספרה.',
  'phone.too-long': 'המספר ארוך מדי. יש לבדוק שאין ספרה מיותרת.',
  'phone.invalid-length': 'אין מספרים באורך כזה. יש לבדוק את הספרות.',
  'phone.unknown-calling-code': 'אין מדינה עם קידומת כזו. יש לבדוק את הספרות שאחרי +.',
  'phone.not-a-number': 'זה לא מספר טלפון. יש להזין ספרות בלבד.',
  'phone.country-unknown': 'יש לבחור מדינה, או להתחיל ב־+ ובקידומת המדינה.',
  'phone.country-not-allowed': 'אי אפשר להשתמש כאן במספרים ממדינה זו. יש להזין מספר אחר.',
  'phone.type-not-allowed': 'אי אפשר להשתמש כאן במספרים מסוג זה. יש להזין מספר אחר.',

  'phone.extension': 'השלוחה אינה חלק מהמספר ולא תישלח.',
  'country.choose': 'מדינה: {country}. בחירת מדינה אחרת',
  'country.none': 'בחירת מדינה',
  'country.other': 'לכל מדינה אחרת, יש להקליד + ואת קידומת המדינה.',
  'country.search': 'חיפוש מדינה',
  'country.found': {
    one: 'נמצאה מדינה אחת',
    two: 'נמצאו שתי מדינות',
    other: 'נמצאו {n} מדינות',
  },
  'country.not-found': 'לא נמצאה מדינה. לכל מדינה, אפשר להקליד + ואת קידומת המדינה.',
  'country.changed': 'המדינה שונתה: {country}',
  'country.preferred': 'הצעות',
  'country.all': 'כל המדינות',

  'email.label': 'כתובת דוא״ל',
  'email.required': 'יש להזין כתובת דוא״ל.',
  'email.suggestion': 'האם הכוונה ל־{address}?',
  'email.missing-at': 'בכתובת דוא״ל צריך להיות הסימן @, כמו ב־name@example.com.',
  'email.missing-local': 'יש להזין את החלק של הכתובת שלפני הסימן @.',
  'email.missing-domain': 'יש להזין את החלק של הכתובת שאחרי הסימן @.',
  'email.incomplete-domain': 'החלק שאחרי הסימן @ אינו שלם. יש לבדוק את הסיומת, כמו ב־example.com.',
  'email.invalid-domain': 'החלק שאחרי הסימן @ אינו תקין. יש לבדוק אם נפלה בו טעות.',
  'email.invalid-character': 'יש בכתובת תו או רווח שאינם מותרים. יש לבדוק אם נפלה בה טעות.',
  'email.non-ascii-local': 'לפני הסימן @ אפשר להזין רק אותיות באנגלית, ספרות וסימנים כמו נקודה.',
  'email.too-long': 'הכתובת ארוכה מדי. יש לבדוק אם נפלה בה טעות.',
  'email.several': 'יש להזין כתובת דוא״ל אחת בלבד.',

  'send.label': 'שליחת קוד',
  'send.busy': 'שולחים את הקוד…',
  'send.hint': 'יישלח אליך קוד {by}.',
  'channels.label': 'איך לקבל את הקוד',
  'channels.use': 'לקבל {by} במקום זאת',
  'channel.sms': 'הודעת SMS',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'שיחת טלפון',
  'channel.rcs': 'הודעת RCS',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'דוא״ל',
  'channel.sms.by': 'בהודעת SMS',
  'channel.whatsapp.by': 'ב־WhatsApp',
  'channel.telegram.by': 'ב־Telegram',
  'channel.voice.by': 'בשיחת טלפון',
  'channel.rcs.by': 'בהודעת RCS',
  'channel.viber.by': 'ב־Viber',
  'channel.zalo.by': 'ב־Zalo',
  'channel.email.by': 'בדוא״ל',

  'sent.short': 'הקוד נשלח אל {to}',
  'sent.to': 'שלחנו קוד אל {to} {by}.',
  'sent.again': 'שלחנו שוב קוד אל {to} {by}.',
  'sent.perhaps': 'ייתכן שנשלח קוד אל {to} {by}.',
  'sent.replaced': 'שלחנו קוד חדש אל {to} {by}. רק הקוד האחרון תקף.',

  'code.label': 'קוד אימות',
  'code.hint-auto': {
    one: 'הקוד ייבדק מיד עם הזנת התו.',
    two: 'הקוד ייבדק מיד עם הזנת שני התווים.',
    other: 'הקוד ייבדק מיד עם הזנת כל {n} התווים.',
  },
  'check.label': 'אימות',
  'check.busy': 'בודקים את הקוד…',

  'expiry.left': 'הזמן שנותר: {time}',
  'expiry.over': 'הקוד אינו תקף עוד. יש לבקש קוד חדש.',
  'expiry.over-until': 'הקוד אינו תקף עוד. אפשר לבקש קוד חדש {in}.',

  'attempts.left': {
    one: 'נותר ניסיון אחד',
    two: 'נותרו שני ניסיונות',
    other: 'נותרו {n} ניסיונות',
  },

  'resend.label': 'שליחה חוזרת',
  'resend.busy': 'שולחים את הקוד שוב…',
  'resend.in': 'שליחה חוזרת בעוד: {time}',
  'resend.ready': 'אפשר לבקש לשלוח את הקוד שוב.',

  'change.short': 'שינוי',
  'change.label': 'שינוי המספר',

  'check.incorrect': 'הקוד שגוי. יש לבדוק אותו ולנסות שוב.',
  'check.incorrect-left': {
    one: 'הקוד שגוי. נותר ניסיון אחד.',
    two: 'הקוד שגוי. נותרו שני ניסיונות.',
    other: 'הקוד שגוי. נותרו {n} ניסיונות.',
  },
  'locked.until': 'הוזנו יותר מדי קודים שגויים. אפשר להשתמש במספר אחר, או לבקש קוד חדש {in}.',
  'locked.now': 'הוזנו יותר מדי קודים שגויים. אפשר לבקש קוד חדש עכשיו.',
  'locked.over': 'הוזנו יותר מדי קודים שגויים. יש להשתמש במספר אחר.',

  'verified.to': 'האימות של {to} הושלם.',
  'verified.required': 'יש לאמת תחילה את מספר הטלפון.',

  'restore.busy': 'ממשיכים מהמקום שבו הפסקת…',
  'restore.retry': 'ניסיון נוסף',

  'problem.destination_invalid': 'מספר הטלפון אינו תקין. יש לבדוק אותו ולנסות שוב.',
  'problem.line_type_not_allowed': 'אי אפשר להשתמש כאן במספרים מסוג זה. יש להשתמש במספר אחר.',
  'problem.country_not_allowed': 'אי אפשר להשתמש כאן במספרים ממדינה זו. יש להשתמש במספר אחר.',
  'problem.destination_undeliverable': 'אי אפשר לשלוח קוד למספר זה. יש להשתמש במספר אחר.',
  'problem.policy': 'אי אפשר לאמת כאן מספר זה. יש להשתמש במספר אחר.',
  'problem.channel_unavailable':
    'אי אפשר לשלוח את הקוד בדרך זו. יש לבחור דרך אחרת לקבל אותו, או מספר אחר.',
  'problem.code_malformed': 'הקוד אינו שלם. יש לבדוק אותו ולנסות שוב.',
  'problem.verification_lost': 'אי אפשר עוד לבדוק את הקוד הזה. יש לבקש קוד חדש.',
  'problem.superseded': 'התבקש קוד חדש יותר במקום אחר. יש להזין אותו שם, או לבקש כאן קוד חדש.',
  'problem.cooldown': 'עדיין מוקדם לבקש קוד נוסף. יש לנסות שוב מאוחר יותר.',
  'problem.cooldown.in': 'עדיין מוקדם לבקש קוד נוסף. אפשר לנסות שוב {in}.',
  'problem.send_limit': 'התבקשו יותר מדי קודים. יש לנסות שוב מאוחר יותר.',
  'problem.send_limit.in': 'התבקשו יותר מדי קודים. אפשר לנסות שוב {in}.',
  'problem.destination_limit':
    'התבקשו יותר מדי קודים למספר זה. יש להשתמש במספר אחר, או לנסות שוב מאוחר יותר.',
  'problem.destination_limit.in':
    'התבקשו יותר מדי קודים למספר זה. אפשר להשתמש במספר אחר, או לנסות שוב {in}.',
  'problem.check_limit': 'נוסו יותר מדי קודים. יש לנסות שוב מאוחר יותר.',
  'problem.check_limit.in': 'נוסו יותר מדי קודים. אפשר לנסות שוב {in}.',
  'problem.challenge_required': 'יש לאשר שאינך רובוט, ואז לנסות שוב.',
  'problem.challenge_failed': 'לא ניתן היה לאשר שאינך רובוט. יש לנסות שוב.',
  'problem.send_unconfirmed':
    'לא ידוע אם הקוד נשלח. אם הוא יגיע, יש להזין אותו כאן; אם לא, יש לבקש לשלוח אותו שוב.',
  'problem.check_unconfirmed': 'עדיין לא ידוע אם הקוד היה נכון. יש לנסות שוב.',
  'problem.provider_unavailable':
    'אי אפשר כרגע לשלוח קודים או לבדוק אותם. יש לנסות שוב מאוחר יותר.',
  'problem.provider_unavailable.in': 'אי אפשר כרגע לשלוח קודים או לבדוק אותם. אפשר לנסות שוב {in}.',
  'problem.offline': 'נראה שאין חיבור לאינטרנט. יש לבדוק את החיבור ולנסות שוב.',
  'problem.network': 'החיבור נותק. יש לבדוק אותו ולנסות שוב.',
  'problem.timeout': 'לא התקבלה תשובה בזמן. יש לנסות שוב.',
  'problem.proof_expired': 'עבר זמן רב מדי מאז האימות. יש לבקש קוד חדש.',

  'retry.now': 'משהו השתבש. יש לנסות שוב.',
  'retry.after': 'משהו השתבש. יש לנסות שוב מאוחר יותר.',
  'retry.after.in': 'משהו השתבש. אפשר לנסות שוב {in}.',
  'retry.new-code': 'משהו השתבש. יש לבקש קוד חדש.',
  'retry.other-channel': 'משהו השתבש. יש לבחור דרך אחרת לקבל את הקוד.',
  'retry.other-number': 'משהו השתבש. יש להשתמש במספר אחר.',
  'retry.never': 'האימות אינו פועל באתר הזה, והתקלה אינה באשמתך. יש לפנות לתמיכה של האתר.',

  // The forms for e-mail addresses.
  'change.label.email': 'שינוי הכתובת',
  'locked.until.email':
    'הוזנו יותר מדי קודים שגויים. אפשר להשתמש בכתובת אחרת, או לבקש קוד חדש {in}.',
  'locked.over.email': 'הוזנו יותר מדי קודים שגויים. יש להשתמש בכתובת אחרת.',
  'verified.required.email': 'יש לאמת תחילה את כתובת הדוא״ל.',
  'retry.other-number.email': 'משהו השתבש. יש להשתמש בכתובת אחרת.',
  'problem.destination_invalid.email': 'כתובת הדוא״ל אינה תקינה. יש לבדוק אותה ולנסות שוב.',
  'problem.destination_undeliverable.email':
    'אי אפשר לשלוח הודעות לכתובת זו. יש להשתמש בכתובת אחרת.',
  'problem.destination_limit.email':
    'התבקשו יותר מדי קודים לכתובת זו. יש להשתמש בכתובת אחרת, או לנסות שוב מאוחר יותר.',
  'problem.destination_limit.in.email':
    'התבקשו יותר מדי קודים לכתובת זו. אפשר להשתמש בכתובת אחרת, או לנסות שוב {in}.',
  'problem.policy.email': 'אי אפשר לאמת כאן כתובת זו. יש להשתמש בכתובת אחרת.',
  'problem.channel_unavailable.email': 'אי אפשר לשלוח את הקוד לכתובת זו. יש להשתמש בכתובת אחרת.',
}
