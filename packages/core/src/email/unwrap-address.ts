/**
 * The address in what mail programs and browsers copy: `Ada <ada@example.com>`, `mailto:ada@example.com?subject=Hello`,
 * `ada@example.com <mailto:ada@example.com>`, `ada@example.com;`. Other texts are returned unchanged, and so are texts
 * whose name contains another address, since only the user knows which one is meant.
 */
export function unwrapAddress(text: string): string {
  const [, name, bracketed] = /^([^<>]*)<([^<>]*)>[\s,;]*$/.exec(text) ?? []
  if (name === undefined || bracketed === undefined) return withoutScheme(text)
  const address = withoutScheme(bracketed.trim())
  const nameIsAddress = /^["']?(.*?)["']?$/.exec(name.trim())?.[1] === address
  return name.includes('@') && !nameIsAddress ? text : address
}

function withoutScheme(text: string): string {
  const bare = text.replace(/[\s,;]+$/, '')
  const target = /^mailto:([^?]*)/i.exec(bare)?.[1]
  if (target === undefined) return bare
  try {
    return decodeURIComponent(target).trim()
  } catch {
    return target
  }
}
