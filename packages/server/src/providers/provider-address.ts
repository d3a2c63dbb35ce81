import { isLoopback } from '../loopback.ts'

/**
 * Returns the base URL of a provider. It receives the API key, so it has to be the provider's own https host unless
 * `allowOtherHost` is set, and plain http is accepted on loopback only.
 *
 * @throws TypeError that names the problem and its fix
 */
export function providerAddress(options: {
  /** The start of the error's message: `didit()`. */
  readonly who: string
  readonly own: string
  readonly baseUrl: string | undefined
  readonly allowOtherHost: boolean
}): URL {
  const { who, own, baseUrl = own, allowOtherHost } = options
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl)) {
    throw new TypeError(`${who}: \`baseUrl\` is not a URL. Leave it out to call ${own}.`)
  }
  const url = new URL(baseUrl)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError(
      `${who}: \`baseUrl\` has to be an origin, optionally with a path: no user, password, query or fragment.`,
    )
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(
      `${who}: \`baseUrl\` has to be https: over ${url.protocol} the key would be sent unencrypted. ` +
        'Plain http is accepted on this machine only (localhost, 127.0.0.1, [::1]).',
    )
  }
  if (url.origin !== new URL(own).origin && !allowOtherHost) {
    throw new TypeError(
      `${who}: \`baseUrl\` is ${url.host}, not ${new URL(own).host}, which would receive the key and decide ` +
        'what is verified. If you mean it, as with the simulator, set `allowOtherHost: true`.',
    )
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
