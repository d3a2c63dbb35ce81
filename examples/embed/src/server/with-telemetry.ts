import { createVerificationServer } from '@otp-kit/server'
import { openTelemetry } from '@otp-kit/server/opentelemetry'
import { options } from './options.ts'

export const verification = createVerificationServer({ ...options, telemetry: openTelemetry() })
