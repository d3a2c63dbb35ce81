import { readEmail } from './read-email.ts'

const bullets = '•••'

/**
 * An address by which its owner recognises it and a stranger cannot write to it: the first character and the domain,
 * `a•••@example.com`. The number of bullets is always the same. A local part of one character is hidden whole, and
 * what is no address becomes bullets alone.
 */
export function maskEmail(address: string): string {
  const read = readEmail(address).address
  if (read === null) return bullets
  const at = read.indexOf('@')
  return `${at > 1 ? read[0] : ''}${bullets}${read.slice(at)}`
}
