import {
  diditLimits,
  diditPaths,
  diditPhoneChannels,
  diditPhoneCheckReply,
  diditPhoneLocale,
  type DiditPhoneReport,
  diditPhoneSendReply,
  diditSendsPerNumber,
  isDiditSandboxReport,
} from '@otp-kit/core/didit'
import { type Channel, channels } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { commonFields, type DiditKind, type DiditReport, riskAction } from './didit-kind.ts'
import type { DiditPhoneSettings } from './options.ts'

export function diditPhone(settings: DiditPhoneSettings): DiditKind {
  return {
    capabilities: {
      channels: settings.channels,
      code: { length: settings.codeLength, charset: 'numeric' },
      ...diditLimits,
      // "A code is re-sent for that same verification": the specification does not say whether it is the same code.
      resendSemantics: 'unknown',
      originBound: false,
      linkedBy: 'destination',
      destinationCap: diditSendsPerNumber,
    },
    paths: { send: diditPaths.phoneSend, check: diditPaths.phoneCheck },

    sendRequest: (input) => ({
      phone_number: input.to.reveal(),
      options: {
        code_size: settings.codeLength,
        // Always set: without it Didit would send over WhatsApp.
        preferred_channel: diditPhoneChannels.find((each) => each === input.channel) ?? 'sms',
        locale: input.locale === undefined ? undefined : diditPhoneLocale(input.locale),
        // For every channel, because Didit falls back to SMS.
        sms_sender_name: settings.senderName,
      },
      ...commonFields(input),
    }),

    checkRequest: (input) => ({
      phone_number: input.to.reveal(),
      code: input.code.reveal(),
      duplicated_phone_number_action: riskAction(settings.duplicate),
      disposable_number_action: riskAction(settings.disposable),
      voip_number_action: riskAction(settings.voip),
    }),

    parseSendReply(body) {
      const reply = v.safeParse(diditPhoneSendReply, body)
      return reply.success ? reply.output : null
    },

    parseCheckReply(body) {
      const reply = v.safeParse(diditPhoneCheckReply, body)
      if (!reply.success) return null
      const { output } = reply
      switch (output.status) {
        case 'Approved': {
          const { status, request_id: requestId, metadata, phone } = output
          return { status, requestId, metadata, report: reportOf(phone) }
        }
        case 'Declined': {
          const { status, message, phone } = output
          return { status, message, report: phone ? reportOf(phone) : null }
        }
        case 'Failed':
        case 'Expired or Not Found':
          return output
      }
    },

    isAbout: ({ destination }, to) =>
      destination == null || destination.replaceAll(/\D/g, '') === to.replaceAll(/\D/g, ''),

    reportsOf: ({ phone_verifications: reports }) => (reports ?? []).map(reportOf),
  }
}

function reportOf(report: DiditPhoneReport): DiditReport {
  if (isDiditSandboxReport(report)) {
    const { status } = report
    return {
      sandbox: true,
      status,
      destination: null,
      channel: undefined,
      warnings: [],
      lifecycle: [],
    }
  }
  const { status, full_number: destination, verification_method: method } = report
  const { warnings, lifecycle } = report
  return { sandbox: false, status, destination, channel: channelOf(method), warnings, lifecycle }
}

/** `call` is the name of `voice` on older pages. */
export function channelOf(method: string | null | undefined): Channel | undefined {
  return channels.find((channel) => channel === (method === 'call' ? 'voice' : method))
}
