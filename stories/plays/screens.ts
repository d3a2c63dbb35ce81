import type { Verification } from '@otp-kit/core'
import { createWorld, type World } from '@otp-kit/testing'
import { number, otherThan } from './actions.ts'

export const screens = ['number', 'wrong code', 'expired', 'verified'] as const
export type Screen = (typeof screens)[number]

export interface OpenScreen {
  readonly page: Verification<'phone'>
  readonly world: World
}

/** Returns a page that shows the screen, in a world of its own: one number gets only so many codes. */
export async function openScreen(screen: Screen): Promise<OpenScreen> {
  const world = createWorld()
  const page = world.openPage()
  if (screen === 'number') return { world, page }
  const close = page.subscribe(() => {})
  await page.send(number)
  if (screen === 'expired') world.advance(301_000)
  else await page.check(screen === 'verified' ? world.code() : otherThan(world.code()))
  close()
  return { world, page }
}
