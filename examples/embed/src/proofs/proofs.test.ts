import { generateKeyPairSync } from 'node:crypto'
import { createSimulator } from '@otp-kit/simulator'
import { afterEach, expect, test, vi } from 'vitest'
import { accounts } from '../accounts.ts'

const phone = '+12025550173'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('another service verifies a proof by the published keys, in the browser that it is bound to', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  vi.stubEnv('DIDIT_API_KEY', 'key-for-tests')
  vi.stubEnv('VERIFICATION_SECRET', 'secret-of-a-test-'.repeat(3))
  vi.stubEnv('PROOF_KEY', privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  const simulator = createSimulator()
  const { verification } = await import('./verification.ts')
  let keysAvailable = false
  vi.stubGlobal('fetch', async (request: Request) => {
    if (new URL(request.url).host !== 'example.com') return simulator.fetch(request)
    return keysAvailable ? verification.fetch(request) : new Response('', { status: 503 })
  })
  const { signUp } = await import('./accounts-service.ts')

  let cookie = ''
  const call = async (path: string, body?: object) => {
    const response = await verification.fetch(
      new Request(`https://example.com/api/verification/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          origin: 'https://example.com',
          'content-type': 'application/json',
          'idempotency-key': `key-of-${path}-0000000000`,
          cookie,
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
      { address: '198.51.100.1' },
    )
    const [set] = response.headers.getSetCookie()
    cookie = set?.split(';')[0] ?? cookie
    return response.json()
  }
  await call('config')
  const { verification: handle } = await call('send', { kind: 'phone', to: phone })
  const code = simulator.inbox.latest(phone)?.code
  const { proof } = await call('check', { verification: handle, code })

  const submit = async (headers: Record<string, string>) => {
    const body = new URLSearchParams({ name: 'Ada', phone, proof })
    const { status } = await signUp(
      new Request('https://example.com/sign-up', { method: 'POST', body, headers }),
    )
    return status
  }
  expect(await submit({ cookie })).toBe(503)
  keysAvailable = true
  expect(await submit({})).toBe(422)
  expect(await submit({ cookie: '__Host-otp=another-browser-0000000' })).toBe(422)
  expect(await submit({ cookie })).toBe(303)
  expect(await submit({ cookie })).toBe(422)
  expect([...accounts.values()].filter((account) => account.phone === phone)).toHaveLength(1)
})

test('without a cookie the form is submitted with a header', async () => {
  const sent: RequestInit[] = []
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    sent.push(init)
    return new Response()
  })
  const { postForm } = await import('./post-form.ts')
  await postForm(new FormData())
  expect(sent[0]?.headers).toEqual({ 'Otp-Binding': expect.stringMatching(/^[\da-f]{32}$/) })
})
