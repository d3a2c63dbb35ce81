import { decisionRoutes } from './decision.ts'
import { phoneRoutes } from './phone/routes.ts'
import type { Route } from './route.ts'

/** Every path of Didit's that the simulator knows. */
export const routes: readonly Route[] = [...phoneRoutes, ...decisionRoutes]
