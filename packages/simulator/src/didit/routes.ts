import { accountRoutes } from './account/routes.ts'
import { billingRoutes } from './billing/routes.ts'
import { decisionRoutes } from './decision.ts'
import { emailRoutes } from './email/routes.ts'
import { listRoutes } from './lists/routes.ts'
import { sessionBlocklistRoutes } from './lists/session-blocklist.ts'
import { phoneRoutes } from './phone/routes.ts'
import type { Route } from './route.ts'
import { webhookRoutes } from './webhooks/routes.ts'

/** Every path of Didit's that the simulator knows. */
export const routes: readonly Route[] = [
  ...phoneRoutes,
  ...emailRoutes,
  ...decisionRoutes,
  ...billingRoutes,
  ...accountRoutes,
  ...listRoutes,
  ...sessionBlocklistRoutes,
  ...webhookRoutes,
]
