import { expect, test } from 'vitest'
import { describeError } from './events.ts'

test.each([
  ['no route to +1 (202) 555-0100', 'no route to [digits]'],
  ['rejected Ada.L+shop@mail.example.com: 550', 'rejected [address]: 550'],
  ['no route to ＋１２０２５５５０１００', 'no route to ＋[digits]'],
  ['no route to ٠١٢٣٤٥٦٧', 'no route to [digits]'],
  ['no route to +1 202–555‑0100', 'no route to [digits]'],
  ['refused eyJhbGciOiJkaXIifQ..aB-c.d_e.f now', 'refused [token] now'],
  ['cannot reach redis://user:pass@localhost/0', 'cannot reach redis://localhost/0'],
  ['<ada@bücher.example>', '<[address]>'],
  ['mailto:ada@xn--bcher-kva.xn--p1ai', 'mailto:[address]'],
  // Paths of packages are not addresses.
  [
    'at /app/node_modules/@otp-kit/server/dist/x.js:12:3',
    'at /app/node_modules/@otp-kit/server/dist/x.js:12:3',
  ],
  ['at .pnpm/hono@4.9.1/node_modules', 'at .pnpm/hono@4.9.1/node_modules'],
])('an error that says %j', (message, logged) => {
  const error = new Error(message)
  error.stack = message
  expect(describeError(error)).toBe(logged)
})
