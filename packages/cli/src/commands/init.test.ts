import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createVerification, httpTransport } from '@otp-kit/core'
import { serve } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { command, type Setting } from '../testing/fixtures/command.ts'
import { simulated } from '../testing/fixtures/simulated.ts'

const { server, codeOf } = simulated()
// Inside the package, so that the generated files can import its dependencies.
const here = fileURLToPath(new URL('../../.test-projects', import.meta.url))

let cwd: string
const closing: (() => unknown)[] = []
beforeEach(async () => {
  await mkdir(here, { recursive: true })
  cwd = await mkdtemp(join(here, 'project-'))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  vi.unstubAllEnvs()
  await rm(cwd, { recursive: true })
})

interface ProjectFiles {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly type?: 'module'
  readonly typescript?: boolean
  readonly src?: boolean
}

async function project({ dependencies = {}, type, typescript, src }: ProjectFiles): Promise<void> {
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ dependencies, type }))
  if (typescript) await writeFile(join(cwd, 'tsconfig.json'), '{}')
  if (src) await mkdir(join(cwd, 'src'))
}

const init = (args: readonly string[] = [], setting: Setting = {}) =>
  command(['init', ...args], { cwd, ...setting })
const read = (path: string) => readFile(join(cwd, path), 'utf8')
const files = async () =>
  (await readdir(cwd, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1))
    .sort()

/** Sets the generated variables in this process, with the URL of the test's simulator. */
async function useEnvironment(path: string): Promise<void> {
  for (const line of (await read(path)).split('\n')) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? []
    if (name !== undefined) vi.stubEnv(name, value)
  }
  vi.stubEnv('DIDIT_BASE_URL', server().url)
}

const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(cwd, path)).href)

/** Sends and checks a code through a generated proxy, like a browser. */
async function verify(
  send: (request: Request) => Promise<Response>,
  kind: 'phone' | 'email' = 'phone',
): Promise<string> {
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
  const to = kind === 'phone' ? '+12025550170' : 'ada@example.com'
  const verification = createVerification({ kind, transport, storage: null, tabs: null })
  expect(await verification.send(to)).toBe('sent')
  return verification.check(codeOf(to))
}

/** Sends requests to a server on a port. */
function overPort(port: number) {
  return (request: Request) => {
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
    ['TypeScript in src', { typescript: true, src: true }, 'src/', '.ts'],
    ['JavaScript modules', { type: 'module' as const }, '', '.js'],
  ])('verifies a number with Express: %s', async (_, more, folder, ending) => {
    await project({ dependencies: { express: '5' }, ...more })
    const ran = await init()
    expect(ran).toMatchObject({ exitCode: 0, err: '' })
    expect(await files()).toEqual(
      expect.arrayContaining([
        '.env',
        `${folder}verification${ending}`,
        `${folder}verification-route${ending}`,
      ]),
    )
    await useEnvironment('.env')
    const { verificationRoute } = await load(`${folder}verification-route${ending}`)
    const listening = express().use(verificationRoute).listen(0, '127.0.0.1')
    closing.push(() => listening.close())
    await new Promise((resolve) => listening.once('listening', resolve))
    expect(await verify(overPort(portOf(listening.address())))).toBe('approved')
  })

  it('verifies a number with Fastify, and keeps the body parsers of other routes', async () => {
    await project({ dependencies: { fastify: '5' }, typescript: true })
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { verificationRoute } = await load('verification-route.ts')
    const app = fastify()
    app.register(verificationRoute)
    app.post('/echo', (request) => request.body)
    closing.push(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const port = portOf(app.server.address())
    expect(await verify(overPort(port))).toBe('approved')
    const echo = await app.inject({ method: 'POST', url: '/echo', payload: { a: 1 } })
    expect(echo.json()).toEqual({ a: 1 })
  })

  it('verifies a number with Hono on Node', async () => {
    await project({ dependencies: { hono: '4', '@hono/node-server': '2' }, typescript: true })
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { verificationRoute } = await load('verification-route.ts')
    const app = new Hono().route('/', verificationRoute)
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
    closing.push(() => listening.close())
    await new Promise((resolve) => listening.once('listening', resolve))
    expect(await verify(overPort(portOf(listening.address())))).toBe('approved')
  })

  it.each([
    ['phone,email', ['phone', 'email']],
    ['email', ['email']],
  ] as const)('verifies %s where --kinds says so', async (option, verified) => {
    await project({ dependencies: { hono: '4' } })
    expect((await init(['--kinds', option])).exitCode).toBe(0)
    await useEnvironment('.env')
    const { verificationRoute } = await load('verification-route.mjs')
    const app = new Hono().route('/', verificationRoute)
    for (const kind of verified) {
      expect(await verify(async (request) => app.fetch(request), kind)).toBe('approved')
    }
  })

  it('verifies a number with Hono on another runtime', async () => {
    await project({ dependencies: { hono: '4' } })
    expect((await init()).exitCode).toBe(0)
    await useEnvironment('.env')
    const { verificationRoute } = await load('verification-route.mjs')
    const app = new Hono().route('/', verificationRoute)
    expect(await verify(async (request) => app.fetch(request))).toBe('approved')
  })

  it.each([
    ['TypeScript in src', { typescript: true, src: true }, 'src/', '.ts'],
    ['JavaScript', {}, '', '.js'],
  ])('verifies a number with route handlers of Next: %s', async (_, more, folder, ending) => {
    await project({ dependencies: { next: '16' }, type: 'module', ...more })
    expect((await init()).exitCode).toBe(0)
    expect(await files()).toContain('.env.local')
    await useEnvironment('.env.local')
    const route = await load(`${folder}app/api/verification/[call]/route${ending}`)
    const answer = await verify((request) => route[request.method](request))
    expect(answer).toBe('approved')
  })
})

describe('otp-kit init in an existing project', () => {
  it('changes nothing at a second run', async () => {
    await project({ dependencies: { express: '5' } })
    await init()
    const before = await Promise.all((await files()).map(read))
    const again = await init()
    expect(again.exitCode).toBe(0)
    expect(await Promise.all((await files()).map(read))).toEqual(before)
  })

  it('asks before it replaces a file, and keeps it by default', async () => {
    await project({ dependencies: { express: '5' }, type: 'module' })
    await writeFile(join(cwd, 'verification.js'), 'mine')
    const kept = await init([], { answers: [false] })
    expect(kept.questions).toEqual(['verification.js exists. Replace it?'])
    expect([kept.exitCode, await read('verification.js')]).toEqual([0, 'mine'])
    expect(kept.out).toMatch(/kept +verification\.js/)
    await init([], { answers: [true] })
    expect(await read('verification.js')).toContain('createVerificationServer')
  })

  it('writes nothing without a terminal, unless forced', async () => {
    await project({ dependencies: { express: '5' }, type: 'module' })
    await writeFile(join(cwd, 'verification-route.js'), 'mine')
    const refused = await init()
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('--force')])
    expect(await files()).toEqual(['package.json', 'verification-route.js'])
    expect((await init(['--force'])).exitCode).toBe(0)
    expect(await read('verification-route.js')).toContain('toExpress')
  })

  it('adds missing variables to an environment file', async () => {
    await project({ dependencies: { express: '5' } })
    await writeFile(join(cwd, '.env'), 'A=1\nVERIFICATION_SECRET=mine')
    await init(['--origin', 'https://shop.example'])
    const text = await read('.env')
    expect(text).toMatch(/^A=1\nVERIFICATION_SECRET=mine\n#/)
    expect(text.match(/VERIFICATION_SECRET=/g)).toHaveLength(1)
    expect(text).toContain('VERIFICATION_ORIGIN=https://shop.example\n')
    expect(text).toContain('DIDIT_BASE_URL=http://127.0.0.1:4010\n')
  })

  it('uses the key of the environment without showing it, and omits the simulator', async () => {
    await project({ dependencies: { express: '5' } })
    const ran = await init([], { env: { DIDIT_API_KEY: 'live-key-of-nobody' } })
    expect(await read('.env')).toContain('DIDIT_API_KEY=live-key-of-nobody\n')
    expect(await read('.env')).not.toContain('DIDIT_BASE_URL')
    expect(ran.out + ran.err).not.toContain('live-key')
    expect((await stat(join(cwd, '.env'))).mode & 0o777).toBe(0o600)
  })

  it('asks for the framework where package.json does not tell', async () => {
    await project({ dependencies: { express: '5', hono: '4' } })
    const unknown = await init()
    expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('--framework')])
    expect((await init([], { answers: ['hono', 'none'] })).out).toContain('set up for hono')
    expect((await init(['--framework', 'koa'])).exitCode).toBe(2)
  })

  it.each([
    ['vercel', 'x-real-ip'],
    ['cloudflare', 'cf-connecting-ip'],
    ['fly', 'fly-client-ip'],
    ['nginx', 'x-real-ip'],
  ])('takes the address of the client from the header of %s', async (hosting, header) => {
    await project({ dependencies: { express: '5' }, type: 'module' })
    const { next } = JSON.parse((await init(['--hosting', hosting, '--json'])).out)
    expect(await read('verification.js')).toContain(`\n  clientAddress: { header: '${header}' },\n`)
    expect(next.join('\n').includes('proxy_set_header')).toBe(hosting === 'nginx')
  })

  it('asks for the hosting where the framework knows no address, and never assumes a header', async () => {
    await project({ dependencies: { next: '16' } })
    const asked = await init([], { answers: ['cloudflare'] })
    expect(asked.questions).toEqual([expect.stringContaining('address of the client')])
    expect(await read('lib/verification.js')).toContain("header: 'cf-connecting-ip'")
    await init(['--force'])
    expect(await read('lib/verification.js')).toMatch(/\n {2}\/\/ clientAddress: \{ header: /)
    expect((await init(['--hosting', 'elsewhere'])).exitCode).toBe(2)
  })

  it('needs no secret before the first request of Next', async () => {
    await project({ dependencies: { next: '16' }, type: 'module' })
    await init()
    vi.stubEnv('VERIFICATION_SECRET', undefined)
    vi.stubEnv('DIDIT_API_KEY', undefined)
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { GET } = await load('app/api/verification/[call]/route.js')
    const response = await GET(new Request('http://localhost:3000/api/verification/config'))
    expect([response.status, await response.json()]).toMatchObject([500, { code: 'misconfigured' }])
    expect(printed).toHaveBeenCalledOnce()
    printed.mockRestore()
  })

  it('lists the remaining steps', async () => {
    await project({ dependencies: { fastify: '5' } })
    const { next, framework } = JSON.parse((await init(['--json'])).out)
    expect(framework).toBe('fastify')
    expect(next.join('\n')).toMatch(
      /npm install[^]*\.gitignore[^]*app\.register[^]*otp-kit simulate/,
    )
  })

  it.each([
    [['--dir', 'nowhere'], 'no package.json'],
    [['--origin', 'https://a.example/path'], 'only scheme, host and port'],
    [['--kinds', 'phone,post'], 'phone and email'],
    [['--countries', 'Germany'], 'two-letter codes'],
  ])('refuses %j', async (args, error) => {
    await project({ dependencies: { express: '5' } })
    const ran = await init(args)
    expect([ran.exitCode, ran.err]).toEqual([2, expect.stringContaining(error)])
  })
})
