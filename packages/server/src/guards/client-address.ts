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

function within(address: Address, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range)
    return address.kind() === network.kind() && address.match(network, bits)
  })
}

/** Returns why the address cannot be told, or may be the one of a proxy; `null`: it is as configured. */
export function addressWarning(
  headers: Headers,
  peer: string | undefined,
  { header, trustedProxies }: ClientAddressOptions,
): string | null {
  if (header !== undefined) {
    if (read(headers.get(header))) return null
    return `The header \`${header}\` of \`clientAddress\` is missing or no address, so that all such clients share one limit. Does your hosting set it? Without a proxy, leave \`clientAddress\` out.`
  }
  const address = read(peer)
  if (!address) {
    return 'The adapter passed no address of the peer, so that all clients share one limit. Pass `fetch(request, { address })`, or set `clientAddress`.'
  }
  const inside = address.range() === 'private' || address.range() === 'uniqueLocal'
  return inside && trustedProxies === undefined && headers.has('x-forwarded-for')
    ? 'A proxy of yours forwards the requests, so that all clients share its address and its limits. Set `clientAddress: { trustedProxies }` to its range, or `{ header }` to the header that it sets.'
    : null
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
  while (address && within(address, trustedProxies)) {
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

// RFC 6052 and RFC 8215 (NAT64): the last four bytes are an IPv4 address. RFC 3056 (6to4): the four after the prefix are.
const translated: readonly { readonly range: string; readonly at: number }[] = [
  { range: '64:ff9b::/96', at: 12 },
  { range: '64:ff9b:1::/48', at: 12 },
  { range: '2002::/16', at: 2 },
]

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
  const found = translated.find(({ range }) => within(parsed, [range]))
  if (found) {
    const bytes = parsed.toByteArray().slice(found.at, found.at + 4)
    return [{ bucket: new ipaddr.IPv4(bytes).toString(), factor: 1 }]
  }
  const network = (bits: number) =>
    `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString()}/${bits}`
  return [
    { bucket: network(64), factor: 1 },
    { bucket: network(48), factor: siteFactor },
  ]
}
