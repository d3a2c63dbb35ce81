import { createVerification, type Verification } from '@otp-kit/core'
import { diditTransport } from '@otp-kit/core/didit'

const transport = diditTransport({
  endpoint: '/api/didit', // with /phone/send, /phone/check, /email/send and /email/check
  phone: { channels: ['sms', 'whatsapp'] },
})

export function openVerification(): Verification<'phone', null> {
  return createVerification({ kind: 'phone', transport })
}
