/** The cookies of one browser. What ends them is not kept: the proxy's end with the browser's session. */
export interface CookieJar {
  /** The `Cookie` header of a request. */
  readonly header: () => string
  /** Takes a `Set-Cookie` header. */
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
