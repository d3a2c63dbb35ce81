const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

export interface HostRules {
  /** Whether `host` was set, so that the server may listen beyond loopback. */
  readonly open: boolean
  /** Host names, beside loopback and addresses. */
  readonly allowedHosts: readonly string[]
}

function isAllowedHost(hostname: string, { open, allowedHosts }: HostRules): boolean {
  if (loopback.test(hostname)) return true
  // DNS rebinding needs a name: an address is safe.
  if (open && address.test(hostname)) return true
  return allowedHosts.includes(hostname.toLowerCase())
}

/**
 * Returns why a request is refused, or `undefined`. Another site must not reach the simulator through the user's browser,
 * neither by DNS rebinding (checked by Host) nor by a cross-origin request (checked by Origin and Sec-Fetch-Site).
 */
export function refusal(
  request: Pick<Request, 'headers' | 'method'>,
  rules: HostRules,
): string | undefined {
  const host = request.headers.get('host') ?? ''
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  if (!url || !isAllowedHost(url.hostname, rules)) {
    return 'The simulator answers on loopback only. Add this host to `allowedHosts` to allow it.'
  }
  const origin = request.headers.get('origin')
  const crossOrigin =
    'The request comes from another origin. The simulator answers its own pages, and programs.'
  if (origin !== null && origin !== url.origin) return crossOrigin
  const site = request.headers.get('sec-fetch-site')
  const isNavigation =
    request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  const isSameSite = site === null || site === 'same-origin' || site === 'none'
  return isSameSite || isNavigation ? undefined : crossOrigin
}
