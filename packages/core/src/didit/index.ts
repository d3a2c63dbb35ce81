export { diditDecision } from './decision.ts'
export { readDiditFault } from './fault.ts'
export { diditPhoneLocale } from './locale.ts'
export { diditAttemptsLeft, diditPhoneCheckReply } from './phone-check.ts'
export { diditDecline, isDiditSandboxReport } from './phone-report.ts'
export { diditPhoneSendReply } from './phone-send.ts'
export {
  diditOrigin,
  diditPaths,
  diditPhoneChannels,
  diditPhoneLimits,
  diditSandboxCode,
} from './terms.ts'
export type { DiditDecision } from './decision.ts'
export type { DiditFault } from './fault.ts'
export type {
  DiditPhoneCheckReply,
  DiditPhoneCheckRequest,
  DiditRiskAction,
} from './phone-check.ts'
export type { DiditLiveReport, DiditPhoneReport, DiditSandboxReport } from './phone-report.ts'
export type { DiditPhoneSendReply, DiditPhoneSendRequest } from './phone-send.ts'
export type { DiditPhoneChannel } from './terms.ts'
