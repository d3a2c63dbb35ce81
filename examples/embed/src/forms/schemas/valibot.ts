import { verifiedPhone, type VerifiedPhone } from '@otp-kit/core/standard-schema'
import * as v from 'valibot'

export const signUpSchema = v.objectAsync({
  name: v.pipe(v.string(), v.minLength(1)),
  phone: v.pipeAsync(
    v.custom<VerifiedPhone | null>(() => true),
    v.rawTransformAsync(async ({ dataset, addIssue, NEVER }) => {
      const result = await verifiedPhone()['~standard'].validate(dataset.value)
      if (!result.issues) return result.value
      for (const { message } of result.issues) addIssue({ message })
      return NEVER
    }),
  ),
})
