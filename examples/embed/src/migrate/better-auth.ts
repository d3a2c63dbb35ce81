import { isProofError, type VerificationServer } from '@otp-kit/server'
import { phoneNumber } from 'better-auth/plugins'

/** The plugin of Better Auth, which takes a proof as the code. */
export function verifiedPhoneNumber(verification: Pick<VerificationServer, 'verifyProof'>) {
  return phoneNumber({
    sendOTP() {
      throw new Error('The proxy sends the codes.')
    },
    async verifyOTP({ phoneNumber, code: proof }) {
      try {
        await verification.verifyProof(proof, { to: phoneNumber, kind: 'phone' })
        return true
      } catch (error) {
        if (!isProofError(error)) throw error
        return false
      }
    },
    // A number that has no account gets one.
    signUpOnVerification: {
      getTempEmail: (phone) => `${phone.slice(1)}@phone.example.com`,
      getTempName: (phone) => phone,
    },
  })
}
