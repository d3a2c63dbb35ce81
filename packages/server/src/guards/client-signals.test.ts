import { describe, expect, test } from 'vitest'
import { clientSignals } from './client-signals.ts'

function signalsOf(headers: Record<string, string>) {
  const request = new Request('https://api.example/send', { headers })
  const responseHeaders = new Headers()
  const call = { request, browser: 'b', newBrowser: false, address: '192.0.2.1', responseHeaders }
  return clientSignals(call)
}

describe('the signals of a request', () => {
  test.each([
    [{ 'user-agent': 'Mozilla/5.0', 'sec-fetch-mode': 'cors' }, 'web'],
    [{ 'user-agent': 'Mozilla/5.0', origin: 'https://shop.example' }, 'web'],
    [{ 'user-agent': 'okhttp/4.9' }, undefined],
    [{ origin: 'capacitor://localhost' }, undefined],
    [{ origin: 'null' }, undefined],
  ])('%j: the platform is %s', (headers, devicePlatform) => {
    expect(signalsOf(headers)).toMatchObject({ ip: '192.0.2.1', devicePlatform })
  })

  test('contain client hints, and no malformed ones', () => {
    const model = { 'sec-ch-ua-model': '"Pixel 9"', 'sec-ch-ua-platform-version': '"16.0.0"' }
    expect(signalsOf(model)).toMatchObject({ deviceModel: 'Pixel 9', osVersion: '16.0.0' })
    const empty = { 'sec-ch-ua-model': '""', 'sec-ch-ua-platform-version': '16' }
    expect(signalsOf(empty)).toMatchObject({ deviceModel: undefined, osVersion: undefined })
  })
})
