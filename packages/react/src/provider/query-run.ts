import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { Run, RunCall } from '@otp-kit/core'

/**
 * Runs the store's calls through the client's `MutationCache`, where the app's devtools and global handlers see them.
 * Replies bypass the cache: a proof in it could be displayed, logged or persisted.
 */
export function queryRun(client: QueryClient): Run {
  return (call) =>
    new Promise((resolve, reject) => {
      const observer = new MutationObserver<void, Error, RunCall<unknown>['variables']>(client, {
        mutationKey: call.key,
        mutationFn: async () => {
          const reply = call.execute()
          // Settled here, so that an error thrown by a global handler is not taken for the server's.
          reply.then(resolve, reject)
          await reply
        },
        // The store decides what is repeated, and under which idempotency key.
        networkMode: 'always',
        retry: false,
        gcTime: 0,
      })
      // An observed mutation is not collected; with a `gcTime` of zero it would be polled otherwise.
      const end = () => observer.reset()
      observer.mutate(call.variables).then(end, (error: unknown) => {
        end()
        reject(error)
      })
    })
}
