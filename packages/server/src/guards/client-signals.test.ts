import { describe, expect, test } from 'vitest'
import type { VerificationServerOptions } from '../options/options.ts'
import { createBench } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { phone } from '../testing/fixtures/test-kinds.ts'

/** Returns the signals that a provider receives with a send. */
async function signalsOf(
  headers: Record<string, string>,
  options: Partial<VerificationServerOptions> = {},
) {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], ...options })
  const browser = bench.browser('192.0.2.1')
  await browser.call('config')
  await browser.call('send', {
    method: 'POST',
    body: phone.start,
    headers: { ...headers, 'idempotency-key': browser.key() },
  })
  return { signals: provider.sends[0]?.signals, bench }
}

describe('the signals of a request', () => {
  test.each([
    [{ 'user-agent': 'Mozilla/5.0', 'sec-fetch-mode': 'cors' }, 'web'],
    [{ 'user-agent': 'Mozilla/5.0', origin: 'https://shop.example' }, 'web'],
    [{ 'user-agent': 'okhttp/4.9' }, undefined],
    [{ origin: 'capacitor://localhost' }, undefined],
    [{ origin: 'null' }, undefined],
  ])('%j: the platform is %s', async (headers, devicePlatform) => {
    const { signals } = await signalsOf(headers)
    expect(signals).toMatchObject({ ip: '192.0.2.1', devicePlatform })
  })

  test('contain client hints, and no malformed ones', async () => {
    const model = { 'sec-ch-ua-model': '"Pixel 9"', 'sec-ch-ua-platform-version': '"16.0.0"' }
    expect((await signalsOf(model)).signals).toMatchObject({
      deviceModel: 'Pixel 9',
      osVersion: '16.0.0',
    })
    const empty = { 'sec-ch-ua-model': '""', 'sec-ch-ua-platform-version': '16' }
    expect((await signalsOf(empty)).signals).toMatchObject({
      deviceModel: undefined,
      osVersion: undefined,
    })
  })

  test('contain what the site knows, which comes last', async () => {
    const headers = { 'sec-fetch-mode': 'cors', 'x-device': 'device-1' }
    const { signals } = await signalsOf(headers, {
      signals: (request) => ({
        deviceId: request.headers.get('x-device') ?? undefined,
        devicePlatform: 'ios',
        appVersion: '1.2.3',
      }),
    })
    expect(signals).toMatchObject({
      ip: '192.0.2.1',
      deviceId: 'device-1',
      devicePlatform: 'ios',
      appVersion: '1.2.3',
    })
  })

  test('are sent without those of the site if it fails', async () => {
    const { signals, bench } = await signalsOf(
      { 'sec-fetch-mode': 'cors' },
      {
        signals: () => {
          throw new Error('database')
        },
      },
    )
    expect(signals).toMatchObject({ ip: '192.0.2.1', devicePlatform: 'web' })
    expect(bench.events).toContainEqual(expect.objectContaining({ type: 'internal-error' }))
  })
})
