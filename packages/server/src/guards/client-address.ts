import ipaddr from 'ipaddr.js'
import type { ClientAddressOptions } from './client-address-options.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6

function read(text: string | null | undefined): Address | null {
  const bare =
    text
      ?.trim()
      .replace(/^\[(.*)\](?::\d+)?$/, '$1')
      .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1') ?? ''
  // `process` unwraps IPv4 addresses mapped to IPv6.
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null
}

/** A network and the number of its bits. */
export type AddressRange = readonly [Address, number]

/** Returns a range, or one address as a range; `null` if the text is neither. */
export function readRange(text: string): AddressRange | null {
  if (ipaddr.isValidCIDR(text)) {
    const [network, bits] = ipaddr.parseCIDR(text)
    const mapped = network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress() && bits >= 96
    return mapped ? [network.toIPv4Address(), bits - 96] : [network, bits]
  }
  const address = /[.:]/.test(text) ? read(text) : null
  return address && [address, address.kind() === 'ipv4' ? 32 : 128]
}

function within(address: Address, ranges: readonly AddressRange[]): boolean {
  return ranges.some(
    ([network, bits]) => address.kind() === network.kind() && address.match(network, bits),
  )
}

/** Returns whether an address, or the IPv4 address inside one of a translator, is in one of the ranges. */
export function isWithin(address: string, ranges: readonly AddressRange[]): boolean {
  const parsed = ipaddr.process(address)
  const inner = parsed instanceof ipaddr.IPv6 ? embedded(parsed) : null
  return within(parsed, ranges) || (inner !== null && within(inner, ranges))
}

/** Returns why the address cannot be told, or may be the one of a proxy; `null`: it is as configured. */
export function addressWarning(
  headers: Headers,
  peer: string | undefined,
  { header, trustedProxies = [] }: ClientAddressOptions,
): string | null {
  if (header !== undefined) {
    if (read(headers.get(header))) return null
    return `The header \`${header}\` of \`clientAddress\` is missing or no address, so that all such clients share one limit. Does your hosting set it? Without a proxy, leave \`clientAddress\` out.`
  }
  const address = read(peer)
  if (!address) {
    return 'The adapter passed no address of the peer, so that all clients share one limit. Pass `fetch(request, { address })`, or set `clientAddress`.'
  }
  if (within(address, rangesOf(trustedProxies))) {
    return read(headers.get('x-forwarded-for')?.split(',').at(-1))
      ? null
      : 'A proxy of `trustedProxies` forwards requests without `X-Forwarded-For`, so that all clients share its address and its limits. Does your hosting set another header? Then set `clientAddress: { header }`.'
  }
  return ownRanges.has(address.range()) && headers.has('x-forwarded-for')
    ? 'A proxy of yours forwards the requests, so that all clients share its address and its limits. Set `clientAddress: { trustedProxies }` to its range, or `{ header }` to the header that it sets.'
    : null
}

/** The ranges in which a peer is on this machine or in one's own network. */
const ownRanges: ReadonlySet<string> = new Set([
  'private',
  'uniqueLocal',
  'loopback',
  'linkLocal',
  'carrierGradeNat',
])

function rangesOf(trustedProxies: readonly string[]): readonly AddressRange[] {
  return trustedProxies.map((range) => readRange(range)!)
}

/**
 * Returns the client's IP address: from the trusted header if one is set, else the peer's, or the last hop before your own
 * proxies. Returns `null` if it is unknown; such clients share one bucket.
 */
export function clientAddress(
  headers: Headers,
  peer: string | undefined,
  { header, trustedProxies = [] }: ClientAddressOptions,
): string | null {
  if (header !== undefined) return read(headers.get(header))?.toString() ?? null
  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  let address = read(peer)
  const ranges = rangesOf(trustedProxies)
  while (address && within(address, ranges)) {
    const next = read(hops.pop())
    if (!next) break
    address = next
  }
  return address?.toString() ?? null
}

/** A group of client addresses that a limit counts together, and how many times an address's limit it has. */
export interface AddressBucket {
  readonly bucket: string
  readonly factor: number
}

// RFC 6052 and RFC 8215 (NAT64), RFC 2765 (SIIT): the last four bytes are an IPv4 address. RFC 3056 (6to4): the four after the prefix are.
const translated: readonly { readonly range: AddressRange; readonly at: number }[] = [
  { range: ipaddr.parseCIDR('64:ff9b::/96'), at: 12 },
  { range: ipaddr.parseCIDR('64:ff9b:1::/48'), at: 12 },
  { range: ipaddr.parseCIDR('::ffff:0:0:0/96'), at: 12 },
  { range: ipaddr.parseCIDR('2002::/16'), at: 2 },
]

/** Returns the IPv4 address inside the IPv6 address of a translator, else `null`. */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const found = translated.find(({ range }) => within(address, [range]))
  return found ? new ipaddr.IPv4(address.toByteArray().slice(found.at, found.at + 4)) : null
}

/** A customer often gets a whole /48, which has 65,536 /64 networks. */
const siteFactor = 10

/**
 * Returns the buckets that limits count by: an IPv4 address, also inside an IPv6 address of a translator, or an IPv6 /64
 * network and the wider /48 around it. Clients without a known address share one.
 */
export function addressBuckets(address: string | null): readonly AddressBucket[] {
  if (address === null) return [{ bucket: 'unknown', factor: 1 }]
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return [{ bucket: parsed.toString(), factor: 1 }]
  const inner = embedded(parsed)
  if (inner) return [{ bucket: inner.toString(), factor: 1 }]
  const network = (bits: number) =>
    `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString()}/${bits}`
  return [
    { bucket: network(64), factor: 1 },
    { bucket: network(48), factor: siteFactor },
  ]
}
