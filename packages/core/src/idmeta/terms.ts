/** The host that IDMeta's own SDK uses; an account can have its own subdomain. No path ends in a slash. */
export const idmetaOrigin = 'https://integrate.idmetagroup.com'

/** The paths of IDMeta's API, below `idmetaOrigin`. */
export const idmetaPaths = {
  create: '/api/v1/verification/create-verification',
  finalize: '/api/v1/verification/finalize-verification',
  phoneSend: '/api/v3/verifications/phone-verification/send',
  phoneVerify: '/api/v3/verifications/phone-verification/verify',
  emailSend: '/api/v3/verifications/email-verification/send',
  emailVerify: '/api/v3/verifications/email-verification/verify',
} as const
