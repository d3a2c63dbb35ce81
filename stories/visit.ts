import type { Verification } from '@otp-kit/core'
import { createWorld, type World, type WorldOptions } from '@otp-kit/testing'

/** A page in a world of its own. */
export interface Visit {
  readonly world: World
  readonly page: Verification<'phone'>
}

/** Returns a story's loader, which creates a new world each time. `before` runs before the story is rendered. */
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
