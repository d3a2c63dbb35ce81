import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { idmeta } from '@otp-kit/server/idmeta'
import { options } from './options.ts'

export const verification = createVerificationServer({
  ...options,
  providers: [
    didit({ apiKey: process.env.DIDIT_API_KEY ?? '' }),
    idmeta({ apiToken: process.env.IDMETA_API_TOKEN ?? '', trustFlowId: 1234 }),
  ],
})
