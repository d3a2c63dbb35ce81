import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { command, type Ran, type Setting } from '../testing/fixtures/command.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otp-kit-cli-'))
})
afterEach(() => rm(cwd, { recursive: true }))

interface Running {
  readonly first: string
  /** Ctrl-C. */
  end(): Promise<Ran>
}

/** Runs it until it has said where it is. */
function start(args: readonly string[], setting: Setting = {}): Promise<Running> {
  const interrupt = new AbortController()
  return new Promise((resolve, reject) => {
    const ran = command(['simulate', '--port', '0', ...args], {
      ...setting,
      cwd,
      signal: interrupt.signal,
      onOut: (first) =>
        resolve({
          first,
          end() {
            interrupt.abort()
            return ran
          },
        }),
    })
    ran.then(({ err }) => reject(new Error(err)), reject)
  })
}

describe('otp-kit simulate', () => {
  it('prints its URL, answers there, and stops on Ctrl-C', async () => {
    const { first, end } = await start(['--code', '4711'])
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(first) ?? []
    expect(first).toContain('Inbox')
    const sent = await command(['send', '+12025550170'], { env: { DIDIT_BASE_URL: url } })
    expect(sent.exitCode).toBe(0)
    const { messages } = await (await fetch(`${url}/_simulator/inbox`)).json()
    expect(messages).toMatchObject([{ code: '471147' }])
    expect((await end()).exitCode).toBe(0)
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('prints its URL as JSON', async () => {
    const { first, end } = await start(['--json'])
    expect(JSON.parse(first)).toMatchObject({ url: expect.stringMatching(/^http:/) })
    await end()
  })

  it('warns only where others can reach it', async () => {
    const open = await start(['--host', '0.0.0.0'])
    expect((await open.end()).err).toContain('Others on the network can reach it')
    const closed = await start(['--host', '127.0.0.1'])
    expect((await closed.end()).err).toBe('')
  })

  it('starts with a scenario', async () => {
    const scenario = { outcomes: { '+4915112345678': 'blocked-spam' } }
    await writeFile(join(cwd, 'day.json'), JSON.stringify(scenario))
    const { first, end } = await start(['--scenario', 'day.json', '--json'])
    const env = { DIDIT_BASE_URL: JSON.parse(first).url }
    expect((await command(['send', '+4915112345678'], { env })).exitCode).toBe(3)
    await end()
  })

  it.each([
    ['{"cod":"1"}', 'scenario.cod'],
    ['{', 'JSON'],
  ])('refuses the scenario %s', async (text, message) => {
    await writeFile(join(cwd, 'day.json'), text)
    const ran = await command(['simulate', '--scenario', 'day.json'], { cwd })
    expect([ran.exitCode, ran.err]).toEqual([2, expect.stringContaining(message)])
  })

  it('refuses a port that is taken and invalid options, and reports what to do', async () => {
    const { first, end } = await start(['--json'])
    const { port } = new URL(JSON.parse(first).url)
    const taken = await command(['simulate', '--port', port])
    expect([taken.exitCode, taken.err]).toEqual([2, expect.stringContaining('is taken')])
    await end()
    expect((await command(['simulate', '--code', '1'])).err).toContain('four to eight digits')
    const missing = await command(['simulate', '--scenario', 'none.json'], { cwd })
    expect(missing.err).toContain('cannot be read')
  })
})
