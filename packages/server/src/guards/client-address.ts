import ipaddr from 'ipaddr.js'
import type { ConfigurationFault } from '../configuration-error.ts'
import { judgeNames } from '../judge-options.ts'

export interface ClientAddressOptions {
  /** A header that your own proxy sets and that no client can: `cf-connecting-ip`. */
  readonly header?: string | undefined
  /** Your own proxies as ranges (`10.0.0.0/8`): `X-Forwarded-For` is walked from its right past all of them. */
  readonly trustedProxies?: readonly string[] | undefined
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

function read(text: string | null | undefined): Address | null {
  const bare =
    text
      ?.trim()
      .replace(/^\[(.*)\](?::\d+)?$/, '$1')
      .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1') ?? ''
  // `process` takes an IPv4 address out of its IPv6 mapping.
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null
}

function within(address: Address, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range)
    return address.kind() === network.kind() && address.match(network, bits)
  })
}

/**
 * Whose request it is: the trusted header where one is named, else the peer, else the last hop before your own proxies.
 * `null` where it is not known; such callers share one bucket.
 */
export function clientAddress(
  headers: Headers,
  peer: string | undefined,
  { header, trustedProxies = [] }: ClientAddressOptions,
): string | null {
  if (header !== undefined) return read(headers.get(header))?.toString() ?? null
  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  let address = read(peer)
  while (address && within(address, trustedProxies)) {
    const next = read(hops.pop())
    if (!next) break
    address = next
  }
  return address?.toString() ?? null
}

/** What is counted together: one IPv4 address, one IPv6 /64, and all whose address is not known. */
export function addressBucket(address: string | null): string {
  if (address === null) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()
}

const known: { readonly [O in keyof Required<ClientAddressOptions>]: true } = {
  header: true,
  trustedProxies: true,
}

// RFC 9110, section 5.6.2.
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

export function clientAddressFaults(options: ClientAddressOptions = {}): ConfigurationFault[] {
  const { header, trustedProxies = [] } = options
  const faults: ConfigurationFault[] = [
    ...judgeNames(options, Object.keys(known), 'clientAddress.'),
  ]
  if (header !== undefined && !(typeof header === 'string' && headerName.test(header))) {
    faults.push({
      option: 'clientAddress.header',
      cause: 'it is not the name of a header',
      cure: 'Name the one that your own proxy sets, such as `cf-connecting-ip`.',
    })
  }
  const option = 'clientAddress.trustedProxies'
  const cure = 'Write it like `10.0.0.0/8`; one address is `192.0.2.1/32`.'
  if (Array.isArray(trustedProxies)) {
    const wrong = trustedProxies.filter(
      (range) => typeof range !== 'string' || !ipaddr.isValidCIDR(range),
    )
    for (const range of wrong) {
      faults.push({ option, cause: `\`${String(range)}\` is not a range of addresses`, cure })
    }
  } else {
    faults.push({
      option,
      cause: 'it is not a list of ranges',
      cure: "Write it like `['10.0.0.0/8']`.",
    })
  }
  if (header !== undefined && options.trustedProxies !== undefined) {
    faults.push({
      option: 'clientAddress',
      cause: '`header` and `trustedProxies` exclude each other',
      cure: 'Keep the one that fits your proxy.',
    })
  }
  return faults
}
