/** A cookie, and the attributes that it was set with, by their names in lower case. */
export interface SetCookie {
  readonly name: string
  readonly value: string
  readonly attributes: ReadonlyMap<string, string>
}

export function parseSetCookie(header: string): SetCookie {
  const [pair = '', ...rest] = header.split(';')
  const [name, value] = split(pair)
  const attributes = new Map(
    rest.map((part) => {
      const [name, value] = split(part)
      return [name.toLowerCase(), value]
    }),
  )
  return { name, value, attributes }
}

function split(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=')
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

/** The cookies of one browser on one host. */
export interface CookieJar {
  /** Returns the `Cookie` header; empty without cookies. */
  readonly header: () => string
  readonly store: (cookie: SetCookie) => void
}

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, string>()
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    store({ name, value, attributes }) {
      if (Number(attributes.get('max-age') ?? 1) <= 0) cookies.delete(name)
      else cookies.set(name, value)
    },
  }
}
