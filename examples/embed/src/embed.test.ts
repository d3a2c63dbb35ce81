import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createSimulator } from '@otp-kit/simulator'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountsOf, formOf, origin, verificationOver, verify } from './fixtures/browser.ts'
import { createOwnBackend } from './own-backend.ts'
import { SignUpForm } from './sign-up-form.tsx'

const simulator = createSimulator({ apiKey: 'a-key' })
const realFetch = globalThis.fetch

// The examples are unchanged: calls to Didit go to the simulator, all others to their own destination.
beforeAll(() => {
  vi.stubEnv('DIDIT_API_KEY', 'a-key')
  vi.stubEnv('VERIFICATION_ORIGIN', origin)
  vi.stubEnv('VERIFICATION_SECRET', 'a secret for tests that is long enough')
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input)
    return url.host === 'verification.didit.me'
      ? simulator.fetch(input, init)
      : realFetch(input, init)
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('the proxy in Express', () => {
  let server: Server
  let url: string

  beforeAll(async () => {
    const { app } = await import('./express.ts')
    server = createServer(app).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const overSocket = (request: Request) => {
    const { pathname } = new URL(request.url)
    return realFetch(new Request(`${url}${pathname}`, request))
  }
  const signUp = (fields: Record<string, string>) =>
    realFetch(`${url}/sign-up`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })

  it('verifies a number; its proof creates one account', async () => {
    const to = '+12025550180'
    const phone = await verify(
      verificationOver(overSocket),
      to,
      () => simulator.inbox.latest(to)?.code,
    )
    expect((await signUp(formOf('Ada', phone))).headers.get('location')).toBe('/welcome')
    expect(accountsOf(to)).toEqual([{ name: 'Ada', phone: to, verification: expect.any(String) }])
    expect((await signUp(formOf('Eve', phone))).status).toBe(422)
    expect((await signUp({ name: 'Eve' })).status).toBe(422)
  })
})

describe('the proxy in Next', () => {
  it('verifies a number through its route; its proof creates one account', async () => {
    const route = await import('./next/app/api/verification/[call]/route.ts')
    const next = (request: Request) => {
      request.headers.set('x-real-ip', '192.0.2.7')
      return request.method === 'GET' ? route.GET(request) : route.POST(request)
    }
    const to = '+12025550181'
    const phone = await verify(verificationOver(next), to, () => simulator.inbox.latest(to)?.code)

    const { POST } = await import('./next/app/sign-up/route.ts')
    const signUp = (fields: Record<string, string>) =>
      POST(new Request(`${origin}/sign-up`, { method: 'POST', body: new URLSearchParams(fields) }))
    expect((await signUp(formOf('Ada', phone))).headers.get('location')).toBe('/welcome')
    expect(accountsOf(to)).toEqual([{ name: 'Ada', phone: to, verification: expect.any(String) }])
    expect((await signUp(formOf('Eve', phone))).status).toBe(422)
    expect((await signUp({ name: 'Eve' })).status).toBe(422)
  })
})

describe('a server action of Next', () => {
  it('lets an account be made once, and keeps the proof where another field is wrong', async () => {
    const route = await import('./next/app/api/verification/[call]/route.ts')
    const next = (request: Request) => {
      request.headers.set('x-real-ip', '192.0.2.8')
      return request.method === 'GET' ? route.GET(request) : route.POST(request)
    }
    const to = '+12025550184'
    const { proof } = await verify(
      verificationOver(next),
      to,
      () => simulator.inbox.latest(to)?.code,
    )

    const { register } = await import('./next/app/register/action.ts')
    const submit = (fields: Record<string, string>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      return register({}, form)
    }
    const again = { error: 'Verify your phone number again.' }
    expect(await submit({ name: '', phone: to, proof })).toEqual({ error: 'Enter your name.' })
    expect(await submit({ name: 'Ada', phone: '+12025550185', proof })).toEqual(again)
    expect(await submit({ name: 'Ada', phone: to })).toEqual(again)
    expect(await submit({ name: 'Ada', phone: to, proof })).toEqual({ done: true })
    expect(accountsOf(to)).toHaveLength(1)
    expect(await submit({ name: 'Eve', phone: to, proof })).toEqual(again)
  })

  it('has a form that renders on a server', async () => {
    const { RegisterForm } = await import('./next/app/register/form.tsx')
    expect(renderToString(createElement(RegisterForm))).toContain('name="phone"')
  })
})

describe('a backend without the proxy', () => {
  const setUp = () => {
    const messages: { to: string; code: string }[] = []
    let now = 0
    const app = createOwnBackend({
      deliver: async (to, code) => void messages.push({ to, code }),
      prove: async (to) => `proof of ${to}`,
      now: () => now,
    })
    const send = async (request: Request) =>
      app.fetch(new Request(request.url.replace('/api/verification', ''), request))
    return { messages, send, advance: (ms: number) => (now += ms) }
  }

  it('verifies a number', async () => {
    const { messages, send } = setUp()
    const verification = verificationOver(send)
    const phone = await verify(verification, '+12025550182', () => messages.at(-1)?.code)
    expect(phone.proof).toBe('proof of +12025550182')
    expect(messages).toHaveLength(1)
  })

  it('ends after three wrong codes, and repeats the reply to a repeated request', async () => {
    const { messages, send } = setUp()
    const post = (call: string, body: object, key: string) =>
      send(
        new Request(`${origin}/api/verification/${call}`, {
          method: 'POST',
          headers: { 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      ).then((response) => response.json())
    const to = '+12025550183'
    const first = await post('send', { kind: 'phone', to }, 'the-key-of-a-send')
    expect(await post('send', { kind: 'phone', to }, 'the-key-of-a-send')).toEqual(first)
    expect(messages).toHaveLength(1)

    const wrong = { verification: first.verification, code: '000000' }
    for (const attemptsLeft of [2, 1]) {
      const key = `wrong-code-with-${attemptsLeft}-left`
      expect(await post('check', wrong, key)).toEqual({ status: 'incorrect', attemptsLeft })
      expect(await post('check', wrong, key)).toEqual({ status: 'incorrect', attemptsLeft })
    }
    expect(await post('check', wrong, 'the-last-wrong-code')).toMatchObject({ status: 'declined' })
    expect(
      await post('check', { verification: 'x', code: '000000' }, 'an-unknown-handle'),
    ).toMatchObject({ code: 'verification_lost', retry: 'new-code' })
  })
})

describe('the form', () => {
  it('renders on a server', () => {
    const html = renderToString(createElement(SignUpForm))
    expect(html).toContain('autoComplete="tel"')
    // Without JavaScript the number is posted as text with its country, and without a proof.
    const posted = [...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)
    expect(posted).toEqual(['name', 'phone-country', 'phone'])
  })
})
