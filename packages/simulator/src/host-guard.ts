const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

export interface HostRules {
  /** Whether the server listens beyond loopback, by an explicit `host`. */
  readonly open: boolean
  /** Names beside loopback and addresses. */
  readonly allowedHosts: readonly string[]
}

function isAllowedHost(hostname: string, { open, allowedHosts }: HostRules): boolean {
  if (loopback.test(hostname)) return true
  // An address cannot be rebound, as a name can.
  if (open && address.test(hostname)) return true
  return allowedHosts.includes(hostname.toLowerCase())
}

/**
 * Why a request is refused, or `undefined`. A page elsewhere must not reach the simulator through the person's browser,
 * neither by a name that it rebinds to this machine (Host) nor by asking across origins (Origin, Sec-Fetch-Site).
 */
export function refusal(
  request: Pick<Request, 'headers' | 'method'>,
  rules: HostRules,
): string | undefined {
  const host = request.headers.get('host') ?? ''
  const own = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  if (!own || !isAllowedHost(own.hostname, rules)) {
    return 'The simulator answers on loopback alone. Name this host in `allowedHosts` to open it.'
  }
  const origin = request.headers.get('origin')
  const foreign = 'Another origin asks. The simulator answers its own page, and programs.'
  if (origin !== null && origin !== own.origin) return foreign
  const site = request.headers.get('sec-fetch-site')
  const navigates = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  const near = site === null || site === 'same-origin' || site === 'none'
  return near || navigates ? undefined : foreign
}
