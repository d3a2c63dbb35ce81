import {
  type DiditFault,
  diditPhoneLocale,
  type DiditPhoneSendRequest,
  diditPhoneSendReply,
  diditPhoneChannels,
  readDiditFault,
} from '@otp-kit/core/didit'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import type { SendInput, SendResult } from '../provider.ts'
import type { DiditSettings } from './options.ts'
import { isKeyLimit, readFailure, readTrouble, tag } from './trouble.ts'

/** The key of our id in `metadata`. */
export const referenceKey = 'reference'

export function sendRequest(input: SendInput, settings: DiditSettings): DiditPhoneSendRequest {
  const { ip, userAgent } = input.signals
  return {
    phone_number: input.to.reveal(),
    options: {
      code_size: settings.codeLength,
      // Always named: left out, Didit would send over WhatsApp.
      preferred_channel: diditPhoneChannels.find((each) => each === input.channel) ?? 'sms',
      locale: input.locale === undefined ? undefined : diditPhoneLocale(input.locale),
    },
    signals: { ip, user_agent: userAgent?.slice(0, 512) },
    vendor_data: input.subject,
    metadata: { [referenceKey]: input.reference },
  }
}

/**
 * Whether the locale alone was refused. Which well-formed ones Didit takes is nowhere said, and a person's browser
 * chose it: the send is then repeated without, for a refusal shows that nothing was sent.
 */
export function isLocaleRefused(answer: ProviderAnswer): boolean {
  if (answer.came !== 'answer' || answer.status !== 400) return false
  const fields = readDiditFault(answer.body)?.fields ?? []
  return fields.length > 0 && fields.every(({ path }) => path === 'options.locale')
}

export function readSend(answer: ProviderAnswer): SendResult {
  if (answer.came !== 'answer') return readFailure(answer)
  if (answer.status === 400) return readRefusedNumber(answer.body) ?? readTrouble(answer, 'send')
  if (answer.status === 429 && !isKeyLimit(answer)) {
    return { status: 'destination-limit', retryInMs: null }
  }
  if (answer.status < 200 || answer.status > 299) return readTrouble(answer, 'send')

  const reply = v.safeParse(diditPhoneSendReply, answer.body)
  if (!reply.success) return { status: 'unconfirmed', cause: 'a reply that does not fit Didit' }
  switch (reply.output.status) {
    case 'Success':
    case 'Retry':
      return {
        status: 'sent',
        providerId: reply.output.request_id,
        fresh: reply.output.status === 'Success',
      }
    case 'Blocked':
      return { status: 'refused', reason: tag(reply.output.reason) }
    case 'Undeliverable':
      return { status: 'undeliverable', reason: tag(reply.output.reason) }
  }
}

/** A 400 that is about the number: as a field's error, or as a `detail` where it parses but cannot get a code. */
function readRefusedNumber(body: unknown): SendResult | null {
  const fault: DiditFault | null = readDiditFault(body)
  if (fault === null) return null
  const messages = [fault.text ?? '', ...fault.fields.map(({ message }) => message)]
  if (messages.some((message) => /phone line type/i.test(message))) {
    return { status: 'invalid-destination', why: 'line-type' }
  }
  const aboutNumber =
    fault.fields.some(({ path }) => path === 'phone_number') ||
    messages.some((message) => /invalid phone number/i.test(message))
  return aboutNumber ? { status: 'invalid-destination', why: 'number' } : null
}
