/**
 * A domain in lower case and in ASCII form, by the platform's own ToASCII (Unicode Technical Standard 46, as the URL
 * Standard applies it); `undefined` where it has none. The result is only a domain's if the text has no ASCII characters
 * but letters, digits, hyphens and dots: ports, paths and percent escapes are taken as a URL takes them.
 */
export function domainToAscii(domain: string): string | undefined {
  // Most domains need no URL, which some platforms implement only in part (React Native).
  if (/^[\0-\x7f]*$/.test(domain) && !/(?:^|\.)xn--/i.test(domain)) return domain.toLowerCase()
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return undefined
  }
}
