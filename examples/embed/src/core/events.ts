import type { Verification } from '@otp-kit/core'
import { analytics } from './analytics.ts'

/** Returns a function that ends it. */
export function trackEvents(verification: Verification<'phone'>): () => void {
  return verification.on((event) => analytics.track(`verification ${event.type}`, event))
}
