import { isConfigurationError } from './options/configuration-error.ts'
import { describeError, type ServerEvent } from './events.ts'
import type { VerificationServerOptions } from './options/options.ts'
import { respond } from './problem.ts'
import type { VerificationServer } from './server.ts'

/** What is known before the first request, where the other options come from a function. */
export interface EarlyOptions {
  /** The path that all calls are under. Adapters need it before the options are loaded. @default '/api/verification' */
  readonly basePath?: string | undefined
  /** Is also called where the options cannot be loaded. @default prints to the console what you have to act on */
  readonly onEvent?: ((event: ServerEvent) => void) | undefined
}

/** Returns the options that the function of `createVerificationServer(() => options)` has. */
export type LoadOptions = () =>
  | Omit<VerificationServerOptions, 'basePath'>
  | Promise<Omit<VerificationServerOptions, 'basePath'>>

/**
 * Returns a server whose options are loaded at the first request, or at the first `verifyProof`. Where that fails, the
 * request is answered with the problem `misconfigured`, and the next one tries again.
 */
export function createLazyServer(
  load: LoadOptions,
  early: EarlyOptions,
  start: (options: VerificationServerOptions) => VerificationServer,
): VerificationServer {
  let starting: Promise<VerificationServer> | undefined
  let printed: string | undefined

  async function loadAndStart(): Promise<VerificationServer> {
    let onEvent = early.onEvent
    try {
      const options: VerificationServerOptions = { ...early, ...(await load()) }
      onEvent = options.onEvent
      return start(options)
    } catch (error) {
      const fix = isConfigurationError(error) ? error.message : describeError(error)
      if (String(error) !== printed) {
        printed = String(error)
        // oxlint-disable-next-line no-console -- nothing works until this is mended, and `onEvent` may be unknown
        console.error("[otp-kit] The server's options could not be loaded.", fix)
      }
      const notify = async () => onEvent?.({ type: 'misconfigured', provider: null, fix })
      notify().catch(() => {})
      throw error
    }
  }

  const server = () =>
    (starting ??= loadAndStart().catch((error: unknown) => {
      starting = undefined
      throw error
    }))
  return {
    basePath: early.basePath ?? '/api/verification',
    async fetch(request, facts) {
      const started = await server().catch(() => null)
      if (started) return started.fetch(request, facts)
      const response = respond({ status: 'problem', code: 'misconfigured' }, Date.now())
      response.headers.set('cache-control', 'no-store')
      response.headers.set('x-content-type-options', 'nosniff')
      return response
    },
    verifyProof: async (proof, options) => (await server()).verifyProof(proof, options),
    pauseSends: async (options) => (await server()).pauseSends(options),
    resumeSends: async (options) => (await server()).resumeSends(options),
    erase: async (destination) => (await server()).erase(destination),
  }
}
