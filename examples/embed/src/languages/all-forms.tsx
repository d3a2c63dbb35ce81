import { VerificationProvider } from '@otp-kit/react/otp-verification'
import type { ReactNode } from 'react'
import { cy } from './own-catalogue.ts'

export function Providers({ children }: { children: ReactNode }) {
  return <VerificationProvider messages={cy}>{children}</VerificationProvider>
}
