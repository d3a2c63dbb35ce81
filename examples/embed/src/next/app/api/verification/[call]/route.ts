import { toNextHandlers } from '@otp-kit/server/next'
import { verification } from '../../../../lib/verification.ts'

export const { GET, OPTIONS, POST } = toNextHandlers(verification)
