export { diditRegisterReply, diditVerifyEmailReply } from './account.ts'
export { diditBalance, diditTopUpReply } from './billing.ts'
export { diditDecision } from './decision.ts'
export { diditEmailCheckReply } from './email-check.ts'
export { diditEmailSendReply } from './email-send.ts'
export { readDiditFault } from './fault.ts'
export { diditTransport } from './transport/didit-transport.ts'
export { diditEmailLocale, diditPhoneLocale } from './locale.ts'
export { diditAttemptsLeft, diditPhoneCheckReply } from './phone-check.ts'
export { diditDecline, isDiditSandboxReport } from './phone-report.ts'
export { diditPhoneSendReply } from './phone-send.ts'
export { diditPlatforms } from './signals.ts'
export {
  diditAccountOrigin,
  diditEmailLocales,
  diditLimits,
  diditOrigin,
  diditPaths,
  diditPhoneChannels,
  diditSandboxCode,
  diditSendsPerNumber,
  diditWritesPerMinute,
} from './terms.ts'
export type {
  DiditRegisterReply,
  DiditRegisterRequest,
  DiditVerifyEmailReply,
  DiditVerifyEmailRequest,
} from './account.ts'
export type { DiditBalance, DiditTopUpReply, DiditTopUpRequest } from './billing.ts'
export type { DiditDecision } from './decision.ts'
export type { DiditEmailCheckReply, DiditEmailCheckRequest } from './email-check.ts'
export type { DiditEmailReport } from './email-report.ts'
export type { DiditEmailSendReply, DiditEmailSendRequest } from './email-send.ts'
export type { DiditFault } from './fault.ts'
export type {
  DiditPhoneCheckReply,
  DiditPhoneCheckRequest,
  DiditRiskAction,
} from './phone-check.ts'
export type { DiditLiveReport, DiditPhoneReport, DiditSandboxReport } from './phone-report.ts'
export type { DiditPhoneSendReply, DiditPhoneSendRequest } from './phone-send.ts'
export type { DiditEvent, DiditWarning } from './report-parts.ts'
export type { DiditPlatform, DiditSignals } from './signals.ts'
export type { DiditTransportOptions, DiditUrls } from './transport/options.ts'
export type { DiditEmailLocale, DiditPhoneChannel } from './terms.ts'
