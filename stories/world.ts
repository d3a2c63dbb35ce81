import { createVerification, httpTransport, type Transport, type Verification } from '@otp-kit/core'
import type { CountryCode } from '@otp-kit/core/contract'
import {
  createVerificationServer,
  type KindCapabilities,
  type VerificationServer,
} from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { createSimulator, type Simulator } from '@otp-kit/simulator'
import { createCookieJar } from './cookie-jar.ts'
import { createRoad, type Road } from './road.ts'
import { createTextStorage } from './text-storage.ts'
import { verificationClock } from './verification-clock.ts'

/** Where the site is said to be: the proxy is told so, and nothing is ever looked up. */
const origin = 'https://shop.example'
const basePath = '/api/verification'

export interface WorldOptions {
  /** @default all of them */
  readonly countries?: readonly CountryCode[] | undefined
  /** What the provider can do that Didit cannot, as another one does. */
  readonly phone?: Partial<KindCapabilities> | undefined
}

/** A browser with a cookie jar and a tab of its own. */
export interface Browser {
  /** The way from this browser to the proxy. */
  readonly fetch: typeof fetch
  readonly transport: Transport
  /** What happens on that way. */
  readonly road: Road
  /** A page as it is after loading it: called again, one that was reloaded. */
  openPage(): Verification<'phone'>
}

/** A whole world inside a page: the real proxy with every guard on, the provider, the phones, and one clock for all. */
export interface World extends Browser {
  readonly endpoint: string
  readonly simulator: Simulator
  readonly server: VerificationServer
  /** The code in the newest message to `to` (E.164), or to anybody. @throws where none has arrived */
  code(to?: string): string
  /** Moves time ahead, for provider, proxy and page alike. */
  advance(ms: number): void
  /** Another one, that shares nothing with this but the world. */
  otherBrowser(): Browser
}

/**
 * Makes a world of its own. Time stands still in it until `advance` is called: what is shown stays as it is, and what a
 * test sees does not depend on how fast it is. `simulator.clock.unfreeze()` lets it run.
 */
export function createWorld({ countries, phone }: WorldOptions = {}): World {
  const simulator = createSimulator()
  const { clock } = simulator
  clock.freeze()
  const provider = didit({ apiKey: 'simulator', fetch: simulator.fetch })
  const kinds = { phone: { ...provider.kinds.phone!, ...phone } }
  const server = createVerificationServer({
    providers: [{ ...provider, kinds }],
    secret: crypto.randomUUID(),
    countries: countries ?? 'all',
    allowedOrigins: [origin],
    basePath,
    // Nobody measures a refusal's time here, and everybody would have to wait for it.
    clock: { now: () => clock.now(), sleep: () => Promise.resolve() },
  })
  let browsers = 0

  function browser(): Browser {
    const address = `198.51.100.${(browsers += 1)}`
    const road = createRoad()
    const storage = createTextStorage()
    const jar = createCookieJar()
    const browserFetch: typeof fetch = async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, origin), init)
      return road.travel(request, () =>
        server.fetch(request, { address, origin, cookies: jar.header(), setCookie: jar.set }),
      )
    }
    const transport = httpTransport({ endpoint: basePath, fetch: browserFetch })
    const openPage = () =>
      createVerification({
        kind: 'phone',
        transport,
        clock: verificationClock(clock),
        storage,
        tabs: null,
      })
    return { fetch: browserFetch, transport, road, openPage }
  }

  return {
    ...browser(),
    endpoint: basePath,
    simulator,
    server,
    code(to) {
      const message = simulator.inbox.latest(to)
      if (!message) throw new Error(`No message has arrived${to ? ` for ${to}` : ''}.`)
      return message.code
    },
    advance: (ms) => clock.advance(ms),
    otherBrowser: browser,
  }
}
