/** Returns whether a text is a domain or a host name, without port or path. */
export function isHostName(text: string): boolean {
  return /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(
    text,
  )
}
