import { afterEach, expect, test, vi } from 'vitest'
import { environmentOf } from './environment.ts'

const local = ['http://localhost:3000', 'http://127.0.0.1:5173', 'https://app.localhost']
const site = ['https://example.com']

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['production', local, 'production'],
  ['development', site, 'development'],
  ['test', site, 'test'],
  ['prod', local, 'production'],
  ['staging', local, 'production'],
  ['Development', local, 'production'],
  ['', local, 'production'],
  [undefined, local, 'development'],
  [undefined, site, 'production'],
  [undefined, [...local, ...site], 'production'],
  [undefined, ['http://192.168.1.20:3000'], 'production'],
  [undefined, ['capacitor://localhost'], 'production'],
  [undefined, [], 'production'],
])('NODE_ENV %j with pages on %j is %s', (nodeEnv, allowedOrigins, expected) => {
  vi.stubEnv('NODE_ENV', nodeEnv)
  expect(environmentOf({ allowedOrigins })).toBe(expected)
  expect(environmentOf({ allowedOrigins, environment: 'test' })).toBe('test')
})
