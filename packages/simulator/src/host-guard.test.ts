import { describe, expect, it } from 'vitest'
import { type HostRules, refusal } from './host-guard.ts'

const closed: HostRules = { open: false, allowedHosts: [] }
const open: HostRules = { open: true, allowedHosts: ['simulator'] }

/** Only the parts of a request that the guard reads: a real `Request` drops these headers on some runtimes. */
function ask(headers: Record<string, string>, rules = closed, method = 'GET') {
  return refusal({ headers: new Headers(headers), method }, rules)
}

describe('Host', () => {
  it.each(['localhost:4010', '127.0.0.1:4010', '127.8.8.8', '[::1]:4010', 'sim.localhost'])(
    'allows %s',
    (host) => {
      expect(ask({ host })).toBeUndefined()
    },
  )

  it.each([
    'evil.example',
    '192.168.1.7:4010',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '',
  ])('refuses "%s"', (host) => {
    expect(ask({ host })).toContain('loopback only')
  })

  it('allows addresses and allowed names where it is open', () => {
    expect(ask({ host: '192.168.1.7:4010' }, open)).toBeUndefined()
    expect(ask({ host: 'SIMULATOR:4010' }, open)).toBeUndefined()
    expect(ask({ host: 'evil.example' }, open)).toContain('allowedHosts')
  })
})

describe('Origin', () => {
  const host = '127.0.0.1:4010'
  it.each([
    ['its own page', { origin: 'http://127.0.0.1:4010', 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
    ['an address that was typed', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a link elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('allows %s', (_, headers) => {
    expect(ask({ host, ...headers })).toBeUndefined()
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:3000' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['an image elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %s', (_, headers) => {
    expect(ask({ host, ...headers })).toContain('another origin')
  })

  it('refuses a form posted by another site', () => {
    const headers = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(ask(headers, closed, 'POST')).toContain('another origin')
  })
})
