import { createVerificationServer } from '@otp-kit/server'
import { options } from './options.ts'

// #region monitoring
export const verification = createVerificationServer({
  ...options,
  onEvent(event) {
    if (event.type === 'pumping-suspected' || event.type === 'spend-reached') void notifyTeam(event)
  },
})
// #endregion

// #region pause
/** In all processes that share the store. Codes that were sent before can still be checked. */
export async function stopSends(): Promise<void> {
  await verification.pauseSends({ kind: 'phone', seconds: 3600, reason: 'under attack' })
}

export async function continueSends(): Promise<void> {
  await verification.resumeSends()
}
// #endregion

// #region erase
export async function forget(phone: string): Promise<void> {
  await verification.erase({ kind: 'phone', to: phone })
}
// #endregion

// #region rotation
export const rotating = createVerificationServer({
  ...options,
  // The first encrypts and signs, all are accepted.
  secret: [process.env.VERIFICATION_SECRET ?? '', process.env.OLD_VERIFICATION_SECRET ?? ''],
})
// #endregion

// #region address
export const behindProxies = createVerificationServer({
  ...options,
  clientAddress: { trustedProxies: ['10.0.0.0/8'] }, // or `{ header: 'x-real-ip' }`
})
// #endregion

/** In the place of a message to those who are on duty. */
export const notices: object[] = []
async function notifyTeam(event: object): Promise<void> {
  notices.push(event)
}
