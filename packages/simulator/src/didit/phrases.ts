/** The texts of messages in one language. They have Didit's content, not its wording. */
export interface Phrases {
  readonly sms: (code: string) => string
  readonly app: (code: string) => string
  /** For reading out, digit by digit. */
  readonly voice: (digits: string) => string
  readonly subject: (code: string) => string
  readonly email: (code: string) => string
}

const en: Phrases = {
  sms: (code) => `${code} is your verification code. Do not share it with anyone.`,
  app: (code) => `${code} is your verification code. For your security, do not share this code.`,
  voice: (digits) => `Hello. Your verification code is ${digits}. Again: ${digits}. Goodbye.`,
  subject: (code) => `${code} is your verification code`,
  email: (code) =>
    `Your verification code is:\n\n${code}\n\nIt can be used for five minutes. If you did not ask for it, ignore this message.`,
}

const ar: Phrases = {
  sms: (code) => `${code} هو رمز التحقق الخاص بك. لا تشاركه مع أي شخص.`,
  app: (code) => `${code} هو رمز التحقق الخاص بك. حفاظًا على أمانك، لا تشارك هذا الرمز.`,
  voice: (digits) => `مرحبًا. رمز التحقق الخاص بك هو ${digits}. مرة أخرى: ${digits}.`,
  subject: (code) => `رمز التحقق الخاص بك هو ${code}`,
  email: (code) =>
    `رمز التحقق الخاص بك هو:\n\n${code}\n\nصالح لمدة خمس دقائق. إذا لم تطلبه، فتجاهل هذه الرسالة.`,
}

const de: Phrases = {
  sms: (code) => `${code} ist Ihr Bestätigungscode. Geben Sie ihn an niemanden weiter.`,
  app: (code) =>
    `${code} ist Ihr Bestätigungscode. Geben Sie ihn zu Ihrer Sicherheit nicht weiter.`,
  voice: (digits) =>
    `Guten Tag. Ihr Bestätigungscode lautet ${digits}. Noch einmal: ${digits}. Auf Wiederhören.`,
  subject: (code) => `${code} ist Ihr Bestätigungscode`,
  email: (code) =>
    `Ihr Bestätigungscode lautet:\n\n${code}\n\nEr gilt fünf Minuten. Wenn Sie ihn nicht angefordert haben, ist nichts zu tun.`,
}

const es: Phrases = {
  sms: (code) => `${code} es tu código de verificación. No lo compartas con nadie.`,
  app: (code) => `${code} es tu código de verificación. Por tu seguridad, no lo compartas.`,
  voice: (digits) => `Hola. Tu código de verificación es ${digits}. De nuevo: ${digits}. Adiós.`,
  subject: (code) => `${code} es tu código de verificación`,
  email: (code) =>
    `Tu código de verificación es:\n\n${code}\n\nSirve durante cinco minutos. Si no lo has pedido, ignora este mensaje.`,
}

const fr: Phrases = {
  sms: (code) => `${code} est votre code de vérification. Ne le communiquez à personne.`,
  app: (code) =>
    `${code} est votre code de vérification. Pour votre sécurité, ne le communiquez à personne.`,
  voice: (digits) =>
    `Bonjour. Votre code de vérification est ${digits}. Je répète : ${digits}. Au revoir.`,
  subject: (code) => `${code} est votre code de vérification`,
  email: (code) =>
    `Votre code de vérification est :\n\n${code}\n\nIl est valable cinq minutes. Si vous ne l’avez pas demandé, ignorez ce message.`,
}

const pt: Phrases = {
  sms: (code) => `${code} é o seu código de verificação. Não o partilhe com ninguém.`,
  app: (code) => `${code} é o seu código de verificação. Para sua segurança, não o partilhe.`,
  voice: (digits) => `Olá. O seu código de verificação é ${digits}. De novo: ${digits}. Adeus.`,
  subject: (code) => `${code} é o seu código de verificação`,
  email: (code) =>
    `O seu código de verificação é:\n\n${code}\n\nÉ válido por cinco minutos. Se não o pediu, ignore esta mensagem.`,
}

const languages: Readonly<Record<string, Phrases>> = { en, ar, de, es, fr, pt }

/** Returns the texts for a locale; English where there are none. */
export function phrasesFor(locale: string | undefined): Phrases {
  return languages[locale?.split('-')[0] ?? 'en'] ?? en
}
