import {
  createVerification,
  httpTransport,
  type Clock,
  type Tabs,
  type TextStorage,
  type Transport,
  type Verification,
} from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { VerificationServer } from '@otp-kit/server'
import { createCookieJar } from './cookie-jar.ts'
import { createLocks } from './locks.ts'
import { createNetwork, type Network } from './network.ts'
import { createSessionStorage } from './session-storage.ts'
import { createTabs } from './tabs.ts'

/** One tab: the pages that are opened in it share its session storage. */
export interface Tab {
  readonly storage: TextStorage
  /** Returns the verification of a page that was just loaded. Called again, it is the page after a reload. */
  openPage<K extends Kind>(kind: K): Verification<K>
  openPage(): Verification<'phone'>
}

/** A browser with its own address, cookies and tabs. It is itself its first tab. */
export interface Browser extends Tab {
  /** The proxy's base path: the `endpoint` of a component, a hook or a transport. */
  readonly endpoint: string
  /** Reaches the proxy with this browser's cookies. Relative URLs are resolved against the world's origin. */
  readonly fetch: typeof fetch
  readonly transport: Transport
  /** Returns the request headers that identify this browser, for `verifyProof` where proofs are bound to it. */
  readonly bindingHeaders: () => Readonly<Record<string, string>>
  /** The connection between this browser and the proxy. */
  readonly network: Network
  /** The channels between the browser's tabs. */
  readonly tabs: Tabs
  /** Opens another tab, with a session storage of its own. */
  openTab(): Tab
}

interface BrowserOptions {
  readonly server: VerificationServer
  /** The client address that the proxy sees. */
  readonly address: string
  /** The origin of the site's pages. */
  readonly origin: string
  readonly clock: Clock
}

export function createBrowser({ server, address, origin, clock }: BrowserOptions): Browser {
  const network = createNetwork()
  const tabs = createTabs()
  const jar = createCookieJar()
  const browserFetch: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, origin), init)
    const set: string[] = []
    const setCookie = (header: string) => void set.push(header)
    const response = await network.deliver(request, () =>
      server.fetch(request, { address, origin, cookies: jar.header(), setCookie }),
    )
    // When the reply arrives, and not when it is sent.
    for (const header of set) jar.set(header)
    return response
  }
  const transport = httpTransport({
    endpoint: server.basePath,
    fetch: browserFetch,
    // Those of the page, if there is one, are another browser's.
    locks: createLocks(),
  })

  function openTab(): Tab {
    const storage = createSessionStorage()
    function openPage<K extends Kind>(kind: K): Verification<K>
    function openPage(): Verification<'phone'>
    function openPage(kind: Kind = 'phone') {
      return createVerification({ kind, transport, clock, storage, tabs })
    }
    return { storage, openPage }
  }

  return {
    endpoint: server.basePath,
    fetch: browserFetch,
    transport,
    bindingHeaders: () => ({ cookie: jar.header() }),
    network,
    tabs,
    openTab,
    ...openTab(),
  }
}
