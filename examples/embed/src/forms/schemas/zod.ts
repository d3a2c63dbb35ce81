import { verifiedPhone, type VerifiedPhone } from '@otp-kit/core/standard-schema'
import { z } from 'zod'

export const signUpSchema = z.object({
  name: z.string().min(1),
  phone: z.custom<VerifiedPhone | null>().transform(async (value, context) => {
    const result = await verifiedPhone()['~standard'].validate(value)
    if (!result.issues) return result.value
    for (const { message } of result.issues) context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
})
