import {
  clockTime,
  duration,
  say,
  waitOf,
  type MessageKey,
  type Messages,
  type PluralForms,
} from '@otp-kit/core/messages'

/** What is filled in for each parameter, as the flow would. */
function parametersOf(messages: Messages, key: MessageKey, n: number): Record<string, unknown> {
  const isEmail = key.endsWith('.email')
  const isClock = key === 'expiry.left' || key === 'resend.in'
  const country = new Intl.DisplayNames(messages.locale, { type: 'region' }).of('US')
  return {
    n,
    ...waitOf(messages, 300),
    time: isClock ? clockTime(messages, 300) : duration(messages, 300),
    to: isEmail ? 'a••@example.com' : '+1 ••• ••• ••23',
    by: messages[isEmail ? 'channel.email.by' : 'channel.sms.by'],
    address: 'ada@gmail.com',
    country: `${country} US +1`,
    code: '4 8 2 9 1 3',
  }
}

/** Returns a number for each plural form of a message: the first one from 1 on that has it. */
function numbersOf({ locale }: Messages, forms: PluralForms): readonly number[] {
  const rules = new Intl.PluralRules(locale)
  const firsts = new Map<string, number>()
  // Zero last: elsewhere it has the form of other numbers.
  for (const n of [...Array.from({ length: 100 }, (_, index) => index + 1), 0]) {
    const form = rules.select(n)
    if (form in forms && !firsts.has(form)) firsts.set(form, n)
  }
  return [...firsts.values()]
}

/** Returns a message with its parameters filled in: one sentence for each plural form. */
export function examplesOf(messages: Messages, key: MessageKey): readonly string[] {
  const message: string | PluralForms = messages[key]
  const numbers = typeof message === 'string' ? [1] : numbersOf(messages, message)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has every parameter of every message.
  const sentence = say as (messages: Messages, key: MessageKey, values: unknown) => string
  return numbers.map((n) => sentence(messages, key, parametersOf(messages, key, n)))
}

/** Returns a pattern of a message in any of its forms, with any parameters. */
export function patternOf(messages: Messages, key: MessageKey): string {
  const message: string | PluralForms = messages[key]
  const forms = typeof message === 'string' ? [message] : Object.values({ ...message })
  return forms
    .map((form = '') =>
      form
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join('.+'),
    )
    .join('|')
}
