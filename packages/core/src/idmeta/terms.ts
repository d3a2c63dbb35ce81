/** The host of IDMeta's own SDK; an account can have a subdomain of its own. No path ends in a slash. */
export const idmetaOrigin = 'https://integrate.idmetagroup.com'

export const idmetaPaths = {
  create: '/api/v1/verification/create-verification',
  finalize: '/api/v1/verification/finalize-verification',
  phoneSend: '/api/v3/verifications/phone-verification/send',
  phoneVerify: '/api/v3/verifications/phone-verification/verify',
  emailSend: '/api/v3/verifications/email-verification/send',
  emailVerify: '/api/v3/verifications/email-verification/verify',
} as const
