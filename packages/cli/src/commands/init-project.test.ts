import { stat } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { initProject } from '../testing/fixtures/init-project.ts'

const { project, init, initJson, pathOf, read, write, files, load } = initProject()

afterEach(() => {
  vi.unstubAllEnvs()
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
    await write('verification.js', 'mine')
    const kept = await init([], { answers: [false] })
    expect(kept.questions).toEqual(['verification.js exists. Replace it?'])
    expect([kept.exitCode, await read('verification.js')]).toEqual([0, 'mine'])
    expect(kept.out).toMatch(/kept +verification\.js/)
    await init([], { answers: [true] })
    expect(await read('verification.js')).toContain('createVerificationServer')
  })

  it('writes nothing without a terminal, unless forced', async () => {
    await project({ dependencies: { express: '5' }, type: 'module' })
    await write('sign-up-routes.js', 'mine')
    const refused = await init()
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('--force')])
    expect(await files()).toEqual(['package.json', 'sign-up-routes.js'])
    expect((await init(['--force'])).exitCode).toBe(0)
    expect(await read('sign-up-routes.js')).toContain('toExpress')
  })

  it('adds missing variables to an environment file', async () => {
    await project({ dependencies: { express: '5' } })
    await write('.env', 'A=1\nVERIFICATION_SECRET=mine')
    await init(['--origin', 'https://shop.example'])
    const text = await read('.env')
    expect(text).toMatch(/^A=1\nVERIFICATION_SECRET=mine\n#/)
    expect(text.match(/VERIFICATION_SECRET=/g)).toHaveLength(1)
    expect(text).toContain('VERIFICATION_ORIGIN=https://shop.example\n')
    expect(text).toContain('DIDIT_BASE_URL=http://127.0.0.1:4010\n')
  })

  it('uses the key of the environment without showing it, and omits the simulator', async () => {
    await project({ dependencies: { express: '5' } })
    const ran = await init([], { env: { DIDIT_API_KEY: 'live-key-for-tests' } })
    expect(await read('.env')).toContain('DIDIT_API_KEY=live-key-for-tests\n')
    expect(await read('.env')).not.toContain('DIDIT_BASE_URL')
    expect(ran.out + ran.err).not.toContain('live-key')
    expect((await stat(pathOf('.env'))).mode & 0o777).toBe(0o600)
  })

  it('asks for the framework where package.json names none or several', async () => {
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
    const { next } = await initJson(['--hosting', hosting])
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
    const { next, framework } = await initJson()
    expect(framework).toBe('fastify')
    expect(next.join('\n')).toMatch(
      /Install: pnpm add @otp-kit\/server\n[^]*\.gitignore[^]*otp-kit simulate[^]*app\.register[^]*init --form-only/,
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

  it.each([
    ['pnpm-lock.yaml', undefined, 'pnpm add'],
    ['yarn.lock', undefined, 'yarn add'],
    ['bun.lock', undefined, 'bun add'],
    ['package-lock.json', undefined, 'npm install'],
    ['package-lock.json', 'yarn@4.9.1', 'yarn add'],
  ])(
    'names every package that is missing: with %s and packageManager %s',
    async (lock, named, command) => {
      const manifest = { dependencies: { next: '16', '@tanstack/react-query': '5' } }
      await project({ ...manifest, ...(named ? { packageManager: named } : {}) }, [lock])
      const { next } = await initJson()
      expect(next[0]).toBe(`Install: ${command} @otp-kit/react @otp-kit/server`)
    },
  )

  it('writes the form where the project has React, for the first of the countries', async () => {
    await project({ dependencies: { express: '5', react: '19' }, type: 'module' })
    await init(['--countries', 'DE,AT', '--kinds', 'phone,email'])
    const form = await read('sign-up-form.jsx')
    expect(form).toContain('name="phone" proofName="phoneProof" defaultCountry="DE" required')
    expect(form).toContain('kind="email"')
    await project({ dependencies: { express: '5' }, type: 'module' }, ['src/main.js'])
    await init()
    expect((await files()).filter((file) => file.includes('form'))).toEqual(['sign-up-form.jsx'])
  })

  it('writes classes of Tailwind where the project has it', async () => {
    await project({ dependencies: { vite: '8', react: '19' }, type: 'module' })
    await init(['--form-only'])
    expect(await read('sign-up-form.jsx')).not.toContain('className')
    await project({ dependencies: { react: '19', tailwindcss: '4' } })
    await init(['--form-only', '--force'])
    const form = await read('sign-up-form.jsx')
    for (const name of ['form', 'label', 'input', 'button']) {
      expect(form).toMatch(new RegExp(`<${name} className="[^"]+"`))
    }
  })

  it('writes the form alone, where the backend is another project', async () => {
    await project({ dependencies: { vite: '8', react: '19' } }, ['src/main.tsx', 'tsconfig.json'])
    const { framework, next } = await initJson(['--form-only'])
    expect(framework).toBeNull()
    const written = (await files()).filter((file) => !/json|main/.test(file))
    expect(written).toEqual(['src/sign-up-form.tsx'])
    expect(next[0]).toMatch(/ @otp-kit\/react @tanstack\/react-query$/)
    expect(next.join('\n')).toContain("proxy: { '/api'")
  })
})
