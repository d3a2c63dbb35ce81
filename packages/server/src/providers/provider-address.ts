import { isLoopback } from '../loopback.ts'

/**
 * The address a provider is called at, or an error that says what is wrong with it. A key goes wherever this points,
 * so it is the provider's own https host unless `allowOtherHost` says otherwise, and plain http reaches this machine
 * alone.
 */
export function providerAddress(options: {
  /** What the error begins with: `didit()`. */
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
      `${who}: \`baseUrl\` has to be an origin, with a path at most: no user, password, query or fragment.`,
    )
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(
      `${who}: \`baseUrl\` has to be https: over ${url.protocol} the key would travel in clear. ` +
        'Plain http is for this machine alone (localhost, 127.0.0.1, [::1]).',
    )
  }
  if (url.origin !== new URL(own).origin && !allowOtherHost) {
    throw new TypeError(
      `${who}: \`baseUrl\` is ${url.host}, not ${new URL(own).host}, and whoever answers there gets the key and ` +
        'decides who is verified. If you mean it, as with the simulator, set `allowOtherHost: true`.',
    )
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
