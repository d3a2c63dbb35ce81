import { describe, expect, it } from 'vitest'
import { command } from './testing/fixtures/command.ts'

describe('the command line', () => {
  it('lists its commands', async () => {
    const { exitCode, out, err } = await command(['--help'])
    expect([exitCode, err]).toEqual([0, ''])
    for (const name of ['simulate', 'send', 'check', 'decision', 'didit', 'init', 'conform']) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    expect(out).toContain('Exit codes')
  })

  it.each(['simulate', 'send', 'check', 'decision', 'init', 'didit', 'conform'])(
    'explains %s',
    async (name) => {
      const { exitCode, out } = await command([name, '--help'])
      expect(exitCode).toBe(0)
      expect(out).toContain(`Usage: otp-kit ${name}`)
    },
  )

  it('prints its version', async () => {
    expect((await command(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['sned'], 'Did you mean send?'],
    [['send'], "missing required argument 'number|address'"],
    [['send', '+12025550170', '--chanel', 'sms'], 'Did you mean --channel?'],
    [['send', '+12025550170', '--code-size', 'six'], 'an integer'],
    [['send', '+12025550170', '--metadata', '[1]'], 'JSON object'],
    [['send', '+12025550170', '--provider', 'x'], 'Allowed choices are didit, idmeta'],
    [['simulate', '--port', '99999'], '0 to 65535'],
    [['didit', 'balanc'], 'Did you mean balance?'],
  ])('suggests a correction for %j', async (args, message) => {
    const { exitCode, out, err } = await command(args)
    expect([exitCode, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('shows its help without arguments', async () => {
    const { exitCode, out, err } = await command([])
    expect(exitCode).toBe(2)
    expect(out + err).toContain('Usage: otp-kit')
  })
})
