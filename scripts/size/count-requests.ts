import { join } from 'node:path'
import type { Kind } from '@otp-kit/core/contract'
import { toNodeHandler } from '@otp-kit/server/node'
import { createWorld, type World } from '@otp-kit/testing'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright'
import { serveApp, type ServedApp } from '../walk/serve-app.ts'
import { filesOf } from '../walk/static-files.ts'
import { walkFlow, type WalkedFlow } from '../walk/walk-flow.ts'
import { productionBuild } from './production-build.ts'

export interface FlowWalk extends WalkedFlow {
  readonly kind: Kind
}

/** The typed text, and the number or address that the code is sent to. */
const destinations: Readonly<Record<Kind, { readonly typed: string; readonly to: string }>> = {
  phone: { typed: '2025550199', to: '+12025550199' },
  email: { typed: 'ada@example.com', to: 'ada@example.com' },
}

/** The built flow with the proxy and a simulated provider behind it. */
export interface FlowApp extends ServedApp {
  readonly world: World
}

export async function serveFlow(): Promise<FlowApp> {
  const root = join(import.meta.dirname, 'page')
  const files = filesOf(await productionBuild({ root, plugins: [react()] }))
  const worlds: World[] = []
  const served = await serveApp((origin) => {
    const world = createWorld({ origin, frozen: false })
    worlds.push(world)
    const proxy = toNodeHandler(world.server)
    return (request, response) =>
      (request.url?.startsWith(`${world.endpoint}/`) ? proxy : files)(request, response)
  })
  return { ...served, world: worlds[0]! }
}

/**
 * Goes through the flow in a real browser, with the country of the number set as the page's default.
 *
 * @throws Error where the flow does not end in "verified"
 */
export async function countRequests(
  browser: Browser,
  { origin, world }: FlowApp,
  kind: Kind,
): Promise<FlowWalk> {
  const { typed, to } = destinations[kind]
  const page = await browser.newPage()
  try {
    const walked = await walkFlow(page, {
      url: `${origin}/?kind=${kind}`,
      endpoint: world.endpoint,
      typed,
      readCode: () => world.waitForCode(to, 30_000),
    })
    return { kind, ...walked }
  } finally {
    await page.close()
  }
}
