export { idmetaReply, isIdmetaVerified, readIdmetaFault } from './check.ts'
export { idmetaCreateReply, idmetaFinalizeReply } from './run.ts'
export { idmetaOrigin, idmetaPaths } from './terms.ts'
export type {
  IdmetaEmailSendRequest,
  IdmetaEmailVerifyRequest,
  IdmetaFault,
  IdmetaPhoneSendRequest,
  IdmetaPhoneVerifyRequest,
  IdmetaReply,
} from './check.ts'
export type {
  IdmetaCreateReply,
  IdmetaCreateRequest,
  IdmetaFinalizeReply,
  IdmetaFinalizeRequest,
} from './run.ts'
