import { randomBytes } from 'node:crypto'
import { origin } from './origin.ts'

/** One browser with one phone number. */
export interface Client {
  readonly to: string
  readonly headers: Readonly<Record<string, string>>
}

let made = 0

export function nextClient(): Client {
  made += 1
  return {
    // Of a prefix of its own, as users' numbers are: 60 sends an hour to one prefix are the default limit.
    to: `+49151${String((made * 7_654_321) % 100_000_000).padStart(8, '0')}`,
    headers: {
      origin,
      cookie: `__Host-otp=${randomBytes(16).toString('base64url')}`,
      'x-client': `10.${(made >> 16) & 255}.${(made >> 8) & 255}.${made & 255}`,
    },
  }
}

export async function post(
  url: string,
  call: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${url}/api/verification/${call}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomBytes(16).toString('base64url'),
      ...headers,
    },
    body: JSON.stringify(body),
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every server here answers an object
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** A send and a check through the proxy. */
export async function verify(url: string): Promise<void> {
  const { to, headers } = nextClient()
  const sent = await post(url, 'send', { kind: 'phone', to }, headers)
  const { verification } = sent.body
  const checked = await post(url, 'check', { verification, code: '123456' }, headers)
  if (checked.body['status'] !== 'approved') {
    throw new Error(`Not verified: ${JSON.stringify([sent, checked])}`)
  }
}

/** The same two calls through the forwarder. */
export async function forward(url: string): Promise<void> {
  const { to: phone_number, headers } = nextClient()
  await post(url, 'send', { phone_number }, headers)
  await post(url, 'check', { phone_number, code: '123456' }, headers)
}

/** Runs `call` so many times, eight at once, and returns the seconds that it took. */
export async function seconds(count: number, call: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await call()
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return (performance.now() - started) / 1000
}
