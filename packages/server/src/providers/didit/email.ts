import {
  diditEmailCheckReply,
  diditEmailLocale,
  type DiditEmailReport,
  diditEmailSendReply,
  diditLimits,
  diditPaths,
} from '@otp-kit/core/didit'
import * as v from 'valibot'
import { commonFields, type DiditKind, type DiditReport, riskAction } from './didit-kind.ts'
import type { DiditEmailSettings } from './options.ts'

export function diditEmail(settings: DiditEmailSettings): DiditKind {
  return {
    capabilities: {
      channels: ['email'],
      code: { length: settings.codeLength, charset: settings.charset },
      ...diditLimits,
      // "Generates a fresh code for that same verification; the previous code stops working."
      resendSemantics: 'replaces',
      originBound: false,
      linkedBy: 'destination',
      destinationCap: null,
    },
    paths: { send: diditPaths.emailSend, check: diditPaths.emailCheck },

    sendRequest: (input) => ({
      email: input.to.reveal(),
      options: {
        code_size: settings.codeLength,
        alphanumeric_code: settings.charset === 'alphanumeric',
        use_white_label_customization: settings.whiteLabel,
        locale: input.locale === undefined ? undefined : diditEmailLocale(input.locale),
      },
      ...commonFields(input),
    }),

    checkRequest: (input) => ({
      email: input.to.reveal(),
      code: input.code.reveal(),
      duplicated_email_action: riskAction(settings.duplicate),
      breached_email_action: riskAction(settings.breached),
      disposable_email_action: riskAction(settings.disposable),
    }),

    parseSendReply(body) {
      const reply = v.safeParse(diditEmailSendReply, body)
      return reply.success ? reply.output : null
    },

    parseCheckReply(body) {
      const reply = v.safeParse(diditEmailCheckReply, body)
      if (!reply.success) return null
      const { output } = reply
      switch (output.status) {
        case 'Approved': {
          const { status, request_id: requestId, metadata, email } = output
          return { status, requestId, metadata, report: reportOf(email) }
        }
        case 'Declined': {
          const { status, message, email } = output
          return { status, message, report: email ? reportOf(email) : null }
        }
        case 'Failed':
        case 'Expired or Not Found':
          return output
      }
    },

    isAbout: ({ destination }, to) =>
      destination == null || destination.toLowerCase() === to.toLowerCase(),

    reportsOf: ({ email_verifications: reports }) => (reports ?? []).map(reportOf),
  }
}

function reportOf({ status, email, warnings, lifecycle }: DiditEmailReport): DiditReport {
  return {
    sandbox: warnings === undefined && lifecycle === undefined,
    status,
    destination: email,
    channel: 'email',
    warnings: warnings ?? [],
    lifecycle: lifecycle ?? [],
  }
}
