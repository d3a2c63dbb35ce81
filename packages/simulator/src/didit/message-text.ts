import { type Phrases, phrasesFor } from './phrases.ts'

export interface MessageOptions {
  /** The value of `options.locale`. */
  readonly locale: string | undefined
  /** The sender name of an SMS. */
  readonly senderName?: string | undefined
  /** The domain to bind an SMS to. */
  readonly originBound?: string | undefined
}

export interface MessageText {
  readonly from: string
  readonly text: string
}

/** Returns the last line that browsers read (https://wicg.github.io/sms-one-time-codes/). No text may follow it. */
function originLine(domain: string | undefined, code: string): string {
  return domain === undefined ? '' : `\n\n@${domain} #${code}`
}

function transcript({ voice }: Phrases, code: string): string {
  return voice(code.split('').join(', '))
}

/** Returns a message for a phone. Only an SMS has the sender name that was set; the apps have fixed senders and texts. */
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

/** Returns an e-mail with a code. */
export function emailText(
  code: string,
  { locale, whiteLabel }: { readonly locale: string; readonly whiteLabel: boolean },
): MessageText & { readonly subject: string } {
  const phrases = phrasesFor(locale)
  return {
    // White label shows the application's own brand, which the simulator does not know.
    from: whiteLabel
      ? 'Your application <verify@your-application.example>'
      : 'Didit <verify@didit.me>',
    subject: phrases.subject(code),
    text: phrases.email(code),
  }
}
