import type { Verification } from '@otp-kit/core'
import { createWorld, type World, type WorldOptions } from '@otp-kit/testing'

/** A page that was opened in a world of its own. */
export interface Visit {
  readonly world: World
  readonly page: Verification<'phone'>
}

/** A story's loader: every story, and every look at one, begins in a new world. `before` happens before it is shown. */
export function visit(
  before?: (visit: Visit) => Promise<Verification<'phone'> | void>,
  options?: WorldOptions,
): () => Promise<{ visit: Visit }> {
  return async () => {
    const world = createWorld(options)
    const page = world.openPage()
    const next = await before?.({ world, page })
    return { visit: { world, page: next ?? page } }
  }
}
