import { safeParse } from 'valibot'
import type { StartRequest } from '../../contract/messages.ts'
import type { Channel, CodeShape, Kind, ResendSemantics } from '../../contract/terms.ts'
import { maskEmail } from '../../email/mask-email.ts'
import { readEmail } from '../../email/read-email.ts'
import { maskPhone } from '../../phone/mask-phone.ts'
import { diditEmailCheckReply, type DiditEmailCheckRequest } from '../email-check.ts'
import type { DiditEmailReport } from '../email-report.ts'
import { diditEmailSendReply, type DiditEmailSendRequest } from '../email-send.ts'
import { diditEmailLocale, diditPhoneLocale } from '../locale.ts'
import { diditPhoneCheckReply, type DiditPhoneCheckRequest } from '../phone-check.ts'
import { isDiditSandboxReport } from '../phone-report.ts'
import { diditPhoneSendReply, type DiditPhoneSendRequest } from '../phone-send.ts'
import { diditPhoneChannels } from '../terms.ts'
import { readPhone } from './read-phone.ts'

export type DiditSendReply =
  | { readonly status: 'Success' | 'Retry'; readonly request_id: string }
  | { readonly status: 'Blocked' | 'Undeliverable' }

export type DiditCheckReply =
  | {
      readonly status: 'Approved'
      readonly requestId: string
      /** Whether the report has the shape of the sandbox, whose ids are random. */
      readonly sandbox: boolean
      readonly reportStatus: string | null | undefined
    }
  | {
      readonly status: 'Declined'
      readonly message?: string | undefined
      readonly report: Pick<DiditEmailReport, 'warnings' | 'lifecycle'>
    }
  | { readonly status: 'Failed'; readonly message?: string | undefined }
  | { readonly status: 'Expired or Not Found' }

interface DiditSend {
  readonly to: string
  readonly shape: CodeShape
  readonly channel: Channel
  readonly locale: string | undefined
}

/** What differs between Didit's calls for phone numbers and for e-mail addresses. */
export interface DiditKind {
  readonly resendSemantics: ResendSemantics
  /** Returns the destination as Didit takes it; `null` where it is none. */
  readonly read: (request: Pick<StartRequest, 'to' | 'country'>) => Promise<string | null>
  readonly mask: (to: string) => string
  readonly sendRequest: (send: DiditSend) => DiditPhoneSendRequest | DiditEmailSendRequest
  readonly checkRequest: (
    to: string,
    code: string,
  ) => DiditPhoneCheckRequest | DiditEmailCheckRequest
  /** Returns `null` where the body does not fit the schema. */
  readonly parseSendReply: (body: unknown) => DiditSendReply | null
  /** Returns `null` where the body does not fit the schema. */
  readonly parseCheckReply: (body: unknown) => DiditCheckReply | null
}

const phone: DiditKind = {
  // "A code is re-sent for that same verification": whether it is the same code is not said.
  resendSemantics: 'unknown',
  read: readPhone,
  mask: maskPhone,
  sendRequest: ({ to, shape, channel, locale }) => ({
    phone_number: to,
    options: {
      code_size: shape.length,
      locale: locale === undefined ? undefined : diditPhoneLocale(locale),
      preferred_channel: diditPhoneChannels.find((each) => each === channel),
    },
  }),
  checkRequest: (phone_number, code) => ({ phone_number, code }),
  parseSendReply(body) {
    const reply = safeParse(diditPhoneSendReply, body)
    return reply.success ? reply.output : null
  },
  parseCheckReply(body) {
    const reply = safeParse(diditPhoneCheckReply, body)
    if (!reply.success) return null
    const { output } = reply
    switch (output.status) {
      case 'Approved': {
        const { request_id: requestId, phone } = output
        const sandbox = isDiditSandboxReport(phone)
        return { status: output.status, requestId, sandbox, reportStatus: phone.status }
      }
      case 'Declined': {
        const { phone } = output
        const report = phone && !isDiditSandboxReport(phone) ? phone : {}
        return { status: output.status, message: output.message, report }
      }
      case 'Failed':
      case 'Expired or Not Found':
        return output
    }
  },
}

const email: DiditKind = {
  resendSemantics: 'replaces',
  read: async ({ to }) => readEmail(to).address,
  mask: maskEmail,
  sendRequest: ({ to, shape, locale }) => ({
    email: to,
    options: {
      code_size: shape.length,
      alphanumeric_code: shape.charset === 'alphanumeric',
      locale: locale === undefined ? undefined : diditEmailLocale(locale),
    },
  }),
  checkRequest: (email, code) => ({ email, code }),
  parseSendReply(body) {
    const reply = safeParse(diditEmailSendReply, body)
    return reply.success ? reply.output : null
  },
  parseCheckReply(body) {
    const reply = safeParse(diditEmailCheckReply, body)
    if (!reply.success) return null
    const { output } = reply
    switch (output.status) {
      case 'Approved': {
        const { request_id: requestId, email } = output
        const sandbox = email.lifecycle === undefined
        return { status: output.status, requestId, sandbox, reportStatus: email.status }
      }
      case 'Declined':
        return { status: output.status, message: output.message, report: output.email ?? {} }
      case 'Failed':
      case 'Expired or Not Found':
        return output
    }
  },
}

export const diditKinds: { readonly [K in Kind]: DiditKind } = { phone, email }
