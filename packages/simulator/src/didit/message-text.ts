import { type Phrases, phrasesFor } from './phrases.ts'

export interface MessageOptions {
  /** As `options.locale` has it. */
  readonly locale: string | undefined
  /** Of an SMS. */
  readonly senderName?: string | undefined
  /** The domain that an SMS is bound to. */
  readonly originBound?: string | undefined
}

/** Who a message is from, and what it says. */
export interface MessageText {
  readonly from: string
  readonly text: string
}

/** The last line that browsers read (https://wicg.github.io/sms-one-time-codes/): nothing may follow it. */
function originLine(domain: string | undefined, code: string): string {
  return domain === undefined ? '' : `\n\n@${domain} #${code}`
}

function transcript({ voice }: Phrases, code: string): string {
  return voice(code.split('').join(', '))
}

/** WhatsApp's and the other apps' text and sender are fixed; an SMS carries the name that was set. */
export function messageText(channel: string, code: string, options: MessageOptions): MessageText {
  const phrases = phrasesFor(options.locale)
  switch (channel) {
    case 'sms':
      return {
        from: options.senderName ?? 'Didit',
        text: phrases.sms(code) + originLine(options.originBound, code),
      }
    case 'voice':
      return { from: '+1 202 555 0199', text: transcript(phrases, code) }
    case 'telegram':
      return { from: 'Verification Codes', text: phrases.app(code) }
    default:
      return { from: 'Verify', text: phrases.app(code) }
  }
}

/** An e-mail with a code. */
export function emailText(
  code: string,
  { locale, whiteLabel }: { readonly locale: string; readonly whiteLabel: boolean },
): MessageText & { readonly subject: string } {
  const phrases = phrasesFor(locale)
  return {
    // White label shows the application's own brand, which nobody has told the simulator.
    from: whiteLabel
      ? 'Your application <verify@your-application.example>'
      : 'Didit <verify@didit.me>',
    subject: phrases.subject(code),
    text: phrases.email(code),
  }
}
