import { createVerification, httpTransport } from '@otp-kit/core'
import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { initProject } from '../testing/fixtures/init-project.ts'
import { simulated } from '../testing/fixtures/simulated.ts'

const { server, codeOf } = simulated()
const { project, init, initJson, read, files, load } = initProject()

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  vi.unstubAllEnvs()
})

/** Sets the generated variables in this process, with the URL of the test's simulator. */
async function useEnvironment(path: string): Promise<void> {
  for (const line of (await read(path)).split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) vi.stubEnv(name, value)
  }
  vi.stubEnv('DIDIT_BASE_URL', server().url)
}

type Send = (request: Request) => Promise<Response>
type Kind = 'phone' | 'email'

const destinations = { phone: '+12025550170', email: 'ada@example.com' }

/** Sends and checks a code through a generated proxy, like a browser. Returns what the form posts. */
async function verify(send: Send, kind: Kind): Promise<Readonly<Record<string, string>>> {
  let cookie = ''
  const transport = httpTransport({
    endpoint: 'http://localhost:3000/api/verification',
    async fetch(input, options) {
      const headers = new Headers(options?.headers)
      headers.set('origin', 'http://localhost:3000')
      if (cookie) headers.set('cookie', cookie)
      const url = input instanceof Request ? input.url : input
      const response = await send(new Request(url, { ...options, headers }))
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    },
  })
  const to = destinations[kind]
  const verification = createVerification({ kind, transport, storage: null, tabs: null })
  expect(await verification.send(to)).toBe('sent')
  expect(await verification.check(codeOf(to))).toBe('approved')
  const { state } = verification.getSnapshot()
  return { [kind]: to, [`${kind}Proof`]: state.status === 'verified' ? state.proof : '' }
}

/** Verifies, and posts the form to the generated sign-up: an account is created once. */
async function signUp(send: Send, kinds: readonly Kind[] = ['phone']): Promise<void> {
  const post = async (form: object | null) => {
    const body = form && JSON.stringify(form)
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body }
    const response = await send(new Request('http://localhost:3000/api/sign-up', request))
    return [response.status, response.status < 500 && (await response.json())]
  }
  const again = [422, { message: expect.stringMatching(/^Verify your .* again\.$/) }]
  const verified = await Promise.all(kinds.map((kind) => verify(send, kind)))
  const form = Object.assign({ name: 'Ada' }, ...verified)

  expect(await post({ ...form, name: ' ' })).toEqual([422, { message: 'Enter your name.' }])
  expect(await post({ name: 'Ada' })).toEqual(again)
  for (const kind of kinds) {
    expect(await post({ ...form, [kind]: '+12025550171' })).toEqual(again)
    expect(await post({ ...form, [`${kind}Proof`]: 1 })).toEqual(again)
  }
  const expected = kinds.map((kind) => [kind, destinations[kind]])
  expect(await post(form)).toEqual([
    201,
    expect.objectContaining({ name: 'Ada', ...Object.fromEntries(expected) }),
  ])
  expect(await post(form)).toEqual(again)
}

/** Sends requests to a server on a port. */
function overPort(port: number): Send {
  return (request) => {
    const { pathname } = new URL(request.url)
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}`, request))
  }
}

function portOf(address: unknown): number {
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : 0
}

describe('the generated files of otp-kit init', () => {
  it.each([
    ['TypeScript in src', {}, ['tsconfig.json', 'src/main.ts'], 'src/', '.ts'],
    ['JavaScript modules', { type: 'module' as const }, [], '', '.js'],
  ])('signs up with Express: %s', async (_, more, present, folder, ending) => {
    await project({ dependencies: { express: '5' }, ...more }, present)
    const ran = await init()
    expect(ran).toMatchObject({ exitCode: 0, err: '' })
    expect(await files()).toEqual(
      expect.arrayContaining([
        '.env',
        `${folder}sign-up-routes${ending}`,
        `${folder}sign-up${ending}`,
        `${folder}verification${ending}`,
      ]),
    )
    await useEnvironment('.env')
    const { signUpRoutes } = await load(`${folder}sign-up-routes${ending}`)
    const listening = express().use(signUpRoutes).listen(0, '127.0.0.1')
    closing.push(() => listening.close())
    await new Promise((resolve) => listening.once('listening', resolve))
    await signUp(overPort(portOf(listening.address())))
  })

  it('signs up with Fastify, and keeps the body parsers of other routes', async () => {
    await project({ dependencies: { fastify: '5' } }, ['tsconfig.json'])
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { signUpRoutes } = await load('sign-up-routes.ts')
    const app = fastify()
    app.register(signUpRoutes)
    app.post('/echo', (request) => request.body)
    closing.push(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const port = portOf(app.server.address())
    await signUp(overPort(port))
    const echo = await app.inject({ method: 'POST', url: '/echo', payload: { a: 1 } })
    expect(echo.json()).toEqual({ a: 1 })
  })

  it('signs up with Hono on Node', async () => {
    await project({ dependencies: { hono: '4', '@hono/node-server': '2' } }, ['tsconfig.json'])
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { signUpRoutes } = await load('sign-up-routes.ts')
    const app = new Hono().route('/', signUpRoutes)
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    closing.push(() => listening.close())
    await new Promise((resolve) => listening.once('listening', resolve))
    await signUp(overPort(portOf(listening.address())))
  })

  it.each([
    ['phone,email', ['phone', 'email']],
    ['email', ['email']],
  ] as const)('signs up with %s where --kinds says so', async (option, verified) => {
    await project({ dependencies: { hono: '4' } })
    expect((await init(['--kinds', option])).exitCode).toBe(0)
    await useEnvironment('.env')
    const { signUpRoutes } = await load('sign-up-routes.mjs')
    const app = new Hono().route('/', signUpRoutes)
    await signUp(async (request) => app.fetch(request), verified)
  })

  it('signs up with Hono on another runtime', async () => {
    await project({ dependencies: { hono: '4' } })
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { signUpRoutes } = await load('sign-up-routes.mjs')
    const app = new Hono().route('/', signUpRoutes)
    await signUp(async (request) => app.fetch(request))
  })

  it.each([
    ['TypeScript in src', ['tsconfig.json', 'src/app/layout.tsx'], 'src/', '.ts'],
    ['JavaScript', [], '', '.js'],
    ['app beside src', ['app/layout.js', 'src/index.js'], '', '.js'],
  ])('signs up with route handlers of Next: %s', async (_, present, folder, ending) => {
    await project({ dependencies: { next: '16' }, type: 'module' }, present)
    expect((await init()).exitCode).toBe(0)
    expect(await files()).toContain('.env.local')
    await useEnvironment('.env.local')
    const call = await load(`${folder}app/api/verification/[call]/route${ending}`)
    const form = await load(`${folder}app/api/sign-up/route${ending}`)
    await signUp((request) => {
      const route = request.url.endsWith('/sign-up') ? form : call
      return route[request.method](request)
    })
  })

  it.each([
    ['TypeScript', ['tsconfig.json', 'src/main.tsx'], '.ts'],
    ['JavaScript', ['src/main.jsx'], '.js'],
  ])(
    'signs up with the server that is written beside a page of Vite: %s',
    async (_, present, ending) => {
      const dependencies = { vite: '8', react: '19' }
      await project({ dependencies, type: 'module' }, present)
      const { framework, next } = await initJson()
      expect(framework).toBe('vite')
      expect(await files()).toEqual(
        expect.arrayContaining(['.env', `server/main${ending}`, `src/sign-up-form${ending}x`]),
      )
      expect(next.join('\n')).toMatch(
        /Install: .*@otp-kit\/react .*@otp-kit\/server hono [^]*'\/api'/,
      )
      expect(await read('.env')).toContain('VERIFICATION_ORIGIN=http://localhost:5173\n')
      await useEnvironment('.env')
      vi.stubEnv('VERIFICATION_ORIGIN', 'http://localhost:3000')
      const { signUpRoutes } = await load(`server/sign-up-routes${ending}`)
      await signUp(async (request) => signUpRoutes.fetch(request))
    },
  )
})
