import { mailboxProviders } from './mailbox-providers.ts'
import type { MailboxProvider } from './mailbox-providers.ts'

const providerOf = new Map(
  mailboxProviders.flatMap((provider) =>
    provider.domains.map((domain) => [domain, provider] as const),
  ),
)

/**
 * A key that is the same for all spellings of one mailbox, for limits and for finding duplicates. Never send to it: only
 * the address as typed reaches the mailbox for sure.
 *
 * Case makes no difference anywhere, since no mailbox provider of note distinguishes `Ada@` from `ada@` (RFC 5321 would let it).
 * Dots, tags and equal domains are only taken out for providers that are known to ignore them.
 *
 * @param address An address as `readEmail` returns it.
 */
export function mailboxKey(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).toLowerCase()
  const domain = address.slice(at + 1).toLowerCase()
  const provider = providerOf.get(domain)
  if (provider) {
    return `${baseName(local, provider)}@${provider.oneMailbox ? provider.domains[0] : domain}`
  }
  const dot = domain.indexOf('.')
  const parent = domain.slice(dot + 1)
  return providerOf.get(parent)?.subdomains
    ? `${domain.slice(0, dot)}@${parent}`
    : `${local}@${domain}`
}

function baseName(local: string, { tag, ignores }: MailboxProvider): string {
  const untagged = tag ? local.split(tag, 1)[0]! : local
  const base = ignores ? untagged.replace(ignores, '') : untagged
  return base === '' ? local : base
}
