import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { Run, RunCall } from '@otp-kit/core'

/**
 * Makes the store's calls through the client's `MutationCache`, where the app's devtools and global handlers see them.
 * What is answered passes beside the cache: a proof in there could be shown, logged or persisted.
 */
export function queryRun(client: QueryClient): Run {
  return (call) =>
    new Promise((resolve, reject) => {
      const observer = new MutationObserver<void, Error, RunCall<unknown>['variables']>(client, {
        mutationKey: call.key,
        mutationFn: async () => {
          const answer = call.execute()
          // Settled here, so that a global handler that throws does not pass for the backend's fault.
          answer.then(resolve, reject)
          await answer
        },
        // The store decides what is repeated, and under which key.
        networkMode: 'always',
        retry: false,
        gcTime: 0,
      })
      // While it is observed a mutation is not collected; with a `gcTime` of zero it is polled for that otherwise.
      const end = () => observer.reset()
      observer.mutate(call.variables).then(end, (error: unknown) => {
        end()
        reject(error)
      })
    })
}
