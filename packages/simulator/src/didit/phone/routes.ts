import type { Route } from '../route.ts'
import { check } from './check.ts'
import { send } from './send.ts'

export const phoneRoutes: readonly Route[] = [
  { method: 'POST', path: '/v3/phone/send/', call: 'send', handle: send },
  { method: 'POST', path: '/v3/phone/check/', call: 'check', handle: check },
]
