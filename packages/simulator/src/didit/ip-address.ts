/** Returns whether a text is an IPv4 or IPv6 address. */
export function isIpAddress(text: string): boolean {
  if (text.includes(':')) return URL.canParse(`http://[${text}]`)
  const bytes = text.split('.')
  return bytes.length === 4 && bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) < 256)
}
