import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { parseOptions } from '../options/parse-options.ts'
import { addressBuckets, addressWarning, clientAddress } from './client-address.ts'
import { clientAddressOptions, type ClientAddressOptions } from './client-address-options.ts'

/** Returns the issues of the option `clientAddress`. */
function issuesOf(clientAddress: ClientAddressOptions) {
  const schema = v.object({ clientAddress: clientAddressOptions })
  const parsed = parseOptions(schema, { clientAddress })
  return 'issues' in parsed ? parsed.issues : []
}

const forwarded = (value: string) => new Headers({ 'x-forwarded-for': value })

describe('the client address', () => {
  test.each([
    ['the peer, whatever is forwarded', forwarded('1.1.1.1'), '192.0.2.1', {}, '192.0.2.1'],
    ['none', new Headers(), undefined, {}, null],
    ['no address', new Headers(), 'unix socket', {}, null],
    ['an IPv4 in an IPv6', new Headers(), '::ffff:192.0.2.1', {}, '192.0.2.1'],
    ['with a port', new Headers(), '192.0.2.1:5000', {}, '192.0.2.1'],
    ['in brackets', new Headers(), '[2001:db8::1]:5000', {}, '2001:db8::1'],
    [
      'the header alone, where one is trusted',
      new Headers({ 'cf-connecting-ip': '198.51.100.7', 'x-forwarded-for': '1.1.1.1' }),
      '10.0.0.1',
      { header: 'cf-connecting-ip' },
      '198.51.100.7',
    ],
    [
      'none, if the header is missing',
      new Headers(),
      '10.0.0.1',
      { header: 'cf-connecting-ip' },
      null,
    ],
    [
      'the first from the right that is not ours',
      forwarded('6.6.6.6, 198.51.100.7, 10.0.0.3'),
      '10.0.0.1',
      { trustedProxies: ['10.0.0.0/8'] },
      '198.51.100.7',
    ],
    [
      'the peer, where he is none of our proxies',
      forwarded('6.6.6.6'),
      '198.51.100.9',
      { trustedProxies: ['10.0.0.0/8'] },
      '198.51.100.9',
    ],
    [
      'our last proxy, where the rest is no address',
      forwarded('unknown, 10.0.0.3'),
      '10.0.0.1',
      { trustedProxies: ['10.0.0.0/8'] },
      '10.0.0.3',
    ],
  ] as const)('%s', (_, headers, peer, options, expected) => {
    expect(clientAddress(headers, peer, options)).toBe(expected)
  })
})

test('a range of IPv4 addresses may be written as IPv6', () => {
  const options = { trustedProxies: ['::ffff:10.0.0.0/104'] }
  expect(issuesOf(options)).toEqual([])
  expect(clientAddress(forwarded('198.51.100.7'), '10.0.0.1', options)).toBe('198.51.100.7')
})

const ours = { trustedProxies: ['10.0.0.0/8'] }

test.each([
  ['a proxy on this machine', '127.0.0.1', '198.51.100.7', {}, 'A proxy of yours'],
  ['one in the own network', '172.17.0.1', '198.51.100.7', {}, 'A proxy of yours'],
  ['one by IPv6', 'fd00::1', '198.51.100.7', {}, 'A proxy of yours'],
  ['one that is not listed', '172.17.0.1', '198.51.100.7', ours, 'A proxy of yours'],
  ['a listed one without the header', '10.0.0.1', null, ours, 'without `X-Forwarded-For`'],
  ['a listed one with no address', '10.0.0.1', 'unknown', ours, 'without `X-Forwarded-For`'],
  ['a listed one', '10.0.0.1', '198.51.100.7, 10.0.0.2', ours, 'none'],
  ['a client on this machine', '127.0.0.1', null, {}, 'none'],
  ['a client elsewhere', '192.0.2.1', '198.51.100.7', ours, 'none'],
])(
  '%s, in %s: a warning where clients would share one limit',
  (_, peer, hops, options, warning) => {
    const headers = hops === null ? new Headers() : forwarded(hops)
    const text = addressWarning(headers, peer, options)
    expect(text ?? 'none').toContain(warning)
  },
)

test.each([
  ['192.0.2.1', ['192.0.2.1']],
  ['2001:db8:1:2:3:4:5:6', ['2001:db8:1:2::/64', '2001:db8:1::/48']],
  ['64:ff9b::198.51.100.7', ['198.51.100.7']],
  ['64:ff9b:1::c633:6407', ['198.51.100.7']],
  ['::ffff:0:c633:6407', ['198.51.100.7']],
  ['::ffff:c633:6407', ['198.51.100.7']],
  ['2002:c633:6407:1::2', ['198.51.100.7']],
  [null, ['unknown']],
])('%s counts as %j', (address, buckets) => {
  expect(addressBuckets(address).map(({ bucket }) => bucket)).toEqual(buckets)
})

test('an invalid range and two ways at once are issues', () => {
  const faults = issuesOf({ header: 'x-real-ip', trustedProxies: ['10.0.0.0'] })
  expect(faults.map(({ option }) => option)).toEqual([
    'clientAddress.trustedProxies',
    'clientAddress',
  ])
  expect(issuesOf({ trustedProxies: ['::1/128', '10.0.0.0/8'] })).toEqual([])
})

test.each([
  [{ header: 'X-Forwarded-For' }, 'clientAddress.header'],
  [{ header: 'forwarded' }, 'clientAddress.header'],
  [{ header: 'X-Original-Forwarded-For' }, 'clientAddress.header'],
  [{ trustedProxies: ['0.0.0.0/0'] }, 'clientAddress.trustedProxies'],
  [{ trustedProxies: ['0.0.0.0/1'] }, 'clientAddress.trustedProxies'],
  [{ trustedProxies: ['2000::/3'] }, 'clientAddress.trustedProxies'],
  [{ trustedProxies: ['10.0.0.0/8', '::/0'] }, 'clientAddress.trustedProxies'],
  [{ trustedProxies: ['::ffff:0:0/96'] }, 'clientAddress.trustedProxies'],
])('%j would let clients choose their address, and is refused', (options, option) => {
  expect(issuesOf(options)).toMatchObject([{ option }])
})
