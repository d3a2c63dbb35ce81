import type { Snapshot } from '@otp-kit/core'
import { idle, network } from '../hooks/deferred-verification.ts'

/** Whether what is on the page from the start has a sentence for all that a snapshot shows. */
export function isSaidAtFirst({ state, problem }: Snapshot): boolean {
  if (problem && problem.code !== 'network') return false
  return (
    state.status === 'idle' ||
    state.status === 'restoring' ||
    (state.status === 'sending' && !state.from)
  )
}

/** What is shown of any other until its words have come. Where they could not be fetched, that is what can be mended. */
export function wordless(isLost: boolean): Snapshot<'phone'> {
  const problem = isLost ? network : null
  return {
    ...idle,
    can: { ...idle.can, send: false },
    state: {
      status: 'restoring',
      verification: '',
      call: null,
      pendingSend: null,
      silent: false,
      problem,
    },
    problem,
  }
}
