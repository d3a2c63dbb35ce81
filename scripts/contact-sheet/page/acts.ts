import type { Stage } from './stage.ts'

const minute = 60_000

/** What a user does in a state, or what happens then. */
export type Act = (stage: Stage) => unknown

/** Returns how a state is reached once a code was sent: by some acts of the user, or of time, one after the other. */
export const sent =
  (...acts: readonly Act[]): ((stage: Stage) => Promise<unknown>) =>
  async (stage) => {
    await stage.ask()
    for (const act of acts) await act(stage)
  }

export const rightCode: Act = (stage) => stage.enter(stage.world.code(stage.to))
export const wrongCodes =
  (times: number): Act =>
  (stage) =>
    stage.enterWrong(times)
export const later =
  (minutes: number): Act =>
  ({ world }) =>
    world.advance(minutes * minute)
export const resendPossible: Act = (stage) =>
  stage.finds('button[data-action="resend"]:not([aria-disabled])')
export const reaches =
  (status: string): Act =>
  (stage) =>
    stage.reaches(status)
export const resendAndLeave: Act = async (stage) => {
  stage.world.network.set('paused', 'send')
  await stage.press('resend')
  await stage.reaches('sending')
}
