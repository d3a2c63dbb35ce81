/** The cookies of one browser. Expiry is ignored: the proxy's cookie is a session cookie. */
export interface CookieJar {
  /** Returns the `Cookie` header of a request. */
  readonly header: () => string
  /** Stores the cookie of a `Set-Cookie` header. */
  readonly set: (header: string) => void
}

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, string>()
  return {
    header: () => [...cookies].map((pair) => pair.join('=')).join('; '),
    set(header) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      cookies.set(name, value)
    },
  }
}
