import type { Route } from '../route.ts'
import { checkEmail } from './check.ts'
import { sendEmail } from './send.ts'

export const emailRoutes: readonly Route[] = [
  { method: 'POST', path: '/v3/email/send/', call: 'send', handle: sendEmail },
  { method: 'POST', path: '/v3/email/check/', call: 'check', handle: checkEmail },
]
