import ipaddr from 'ipaddr.js'
import * as v from 'valibot'
import { because, must, optionsObject, rule, shown } from '../options/option-schema.ts'
import { readRange } from './client-address.ts'

/** Where the client's IP address is found, if the server is behind proxies. Limits count by it. */
export interface ClientAddressOptions {
  /** A header that your own proxy sets and clients cannot set, such as `cf-connecting-ip`. */
  readonly header?: string | undefined
  /** The ranges of your own proxies (`10.0.0.0/8`): the rightmost other address of `X-Forwarded-For` is used. */
  readonly trustedProxies?: readonly string[] | undefined
}

// RFC 9110, section 5.6.2.
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

export function isHeaderName(given: unknown): given is string {
  return typeof given === 'string' && headerName.test(given)
}

const header = v.pipe(
  must<string>(
    isHeaderName,
    'it is not the name of a header',
    'Set the one that your own proxy sets, such as `cf-connecting-ip`.',
  ),
  must<string>(
    (given) => !/^(?:x-)?(?:original-)?forwarded(?:-for)?$/i.test(String(given)),
    (given) =>
      `${shown(given)} is a list that clients can begin, so that each of them could choose its address`,
    "Set `trustedProxies: ['10.0.0.0/8']` to the addresses of your own proxies, or a header that they replace, such as `cf-connecting-ip`.",
  ),
)

function isRange(given: unknown): given is string {
  return typeof given === 'string' && ipaddr.isValidCIDR(given)
}

/** Returns whether a range can be one's own network: the widest ones are 10.0.0.0/8 and fc00::/7. */
function isOwn(given: unknown): boolean {
  const [address, bits] = readRange(String(given))!
  return bits >= (address.kind() === 'ipv4' ? 8 : 7)
}

const range = v.pipe(
  must<string>(
    isRange,
    (given) => `${shown(given)} is not a range of addresses`,
    'Write it like `10.0.0.0/8`; one address is `192.0.2.1/32`.',
  ),
  must<string>(
    isOwn,
    (given) =>
      `${shown(given)} is every address, or a large part of them, so that each client could choose its own`,
    'List the ranges of your own proxies only, such as `10.0.0.0/8`.',
  ),
)

export const clientAddressOptions: v.GenericSchema<unknown, ClientAddressOptions> = v.pipe(
  optionsObject<ClientAddressOptions>({
    header: v.optional(header),
    trustedProxies: v.optional(
      v.array(range, because('it is not a list of ranges', "Write it like `['10.0.0.0/8']`.")),
    ),
  }),
  rule(
    null,
    [],
    ({ header, trustedProxies }) => header !== undefined && trustedProxies !== undefined,
    '`header` and `trustedProxies` exclude each other',
    'Keep the one that fits your proxy.',
  ),
)
