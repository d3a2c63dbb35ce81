import { describe, expect, test } from 'vitest'
import { idmeta } from './idmeta.ts'

const good = { apiToken: 'token-for-tests', trustFlowId: 7 }

describe('idmeta() does not start', () => {
  test.each<[string, unknown, RegExp]>([
    ['without options', undefined, /`apiToken` is missing.*IDMETA_API_TOKEN/],
    ['with an empty token', { ...good, apiToken: ' ' }, /`apiToken` is missing/],
    ['with a malformed token', { ...good, apiToken: 'se cret' }, /`apiToken` contains a space/],
    ['without a trust flow', { apiToken: 'x' }, /`trustFlowId` has to be the number/],
    ['with a trust flow as text', { ...good, trustFlowId: '7' }, /`trustFlowId` has to be/],
    ['with a mistyped option', { ...good, apitoken: 'x' }, /Did you mean `apiToken`/],
    ['with an unknown option', { ...good, retries: 1 }, /The options are apiToken, trustFlowId/],
    ['with a short code', { ...good, codeLength: 3 }, /`codeLength`.*from 4 to 8/],
    ['without a budget', { ...good, callsPerMinute: 0 }, /`callsPerMinute`.*from 3/],
    ['with a timeout of zero', { ...good, timeoutMs: 0 }, /`timeoutMs`.*from 1 to 60000/],
    ['with an invalid fetch', { ...good, fetch: 'fetch' }, /`fetch` has to be a function/],
    ['with neither kind', { ...good, phone: false }, /both `phone` and `experimentalEmail`/],
    ['over http', { ...good, baseUrl: 'http://integrate.idmetagroup.com' }, /has to be https/],
    ['with another host', { ...good, baseUrl: 'https://acme.idmetagroup.com' }, /allowOtherHost/],
  ])('%s', (_, options, message) => {
    const start = () => Reflect.apply(idmeta, undefined, [options])
    expect(start).toThrow(TypeError)
    expect(start).toThrow(message)
    expect(start).not.toThrow(/se cret/)
  })
})

test('e-mail is off by default', () => {
  expect(idmeta(good).kinds.email).toBeUndefined()
  expect(idmeta({ ...good, experimentalEmail: true }).kinds.email?.channels).toEqual(['email'])
})
