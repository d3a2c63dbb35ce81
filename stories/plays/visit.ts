import type { Verification } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { StoryContext } from '@storybook/react-vite'
import { createWorld, type World, type WorldOptions } from '@otp-kit/testing'

/** A page that was opened in a world of its own. */
export interface Visit {
  readonly world: World
  readonly page: Verification
}

interface VisitOptions {
  /** @default 'phone' */
  readonly kind?: Kind | undefined
  /** Runs before the story is shown, which shows the returned page if there is one. */
  readonly before?: ((visit: Visit) => Promise<Verification | void>) | undefined
  readonly world?: WorldOptions | undefined
}

/** Returns a story's loader: each time the story is shown, it starts in a new world. */
export function visit({
  kind = 'phone',
  before,
  world: options,
}: VisitOptions = {}): () => Promise<{
  visit: Visit
}> {
  return async () => {
    const world = createWorld(options)
    const page = world.openPage<Kind>(kind)
    const next = await before?.({ world, page })
    return { visit: { world, page: next ?? page } }
  }
}

/** Returns what the loader of a story has opened. */
export function visitIn({ loaded }: Pick<StoryContext, 'loaded'>): Visit {
  return loaded['visit']
}
