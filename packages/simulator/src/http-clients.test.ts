import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import express from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type SimulatorServer, startSimulator } from './server.ts'
import { ordinary, ordinaryAddress } from './testing/fixtures/didit-client.ts'

// Clients as the providers' documentation shows them, with another base URL.

const run = promisify(execFile)

function isInstalled(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

let server: SimulatorServer
beforeAll(async () => {
  server = await startSimulator()
})
beforeEach(() => server.simulator.reset())
afterAll(() => server.close())

const codeOf = (to: string) => server.simulator.inbox.latest(to)?.code ?? ''

const hasCurl = isInstalled('curl', '--version')

describe.skipIf(!hasCurl)(`curl${hasCurl ? '' : ' (skipped: curl is not installed)'}`, () => {
  const curl = async (...args: string[]) => {
    const { stdout } = await run('curl', ['--silent', '--show-error', ...args])
    return JSON.parse(stdout)
  }

  it('verifies a number with the calls that Didit documents', async () => {
    const sent = await curl(
      '--request',
      'POST',
      '--url',
      `${server.url}/v3/phone/send/`,
      '--header',
      'Content-Type: application/json',
      '--header',
      'x-api-key: <api-key>',
      '--data',
      `{
  "phone_number": "${ordinary}",
  "options": { "code_size": 6, "locale": "en-US", "preferred_channel": "sms" },
  "signals": { "ip": "192.0.2.1", "device_platform": "ios", "os_version": "18.0.1" },
  "vendor_data": "user-1234"
}`,
    )
    expect(sent).toMatchObject({ status: 'Success', vendor_data: 'user-1234' })
    const checked = await curl(
      '--request',
      'POST',
      '--url',
      `${server.url}/v3/phone/check/`,
      '--header',
      'Content-Type: application/json',
      '--header',
      'x-api-key: <api-key>',
      '--data',
      JSON.stringify({ phone_number: ordinary, code: codeOf(ordinary) }),
    )
    expect(checked.status).toBe('Approved')
    const decision = await curl(
      '--request',
      'GET',
      '--url',
      `${server.url}/v3/session/${sent.request_id}/decision/`,
      '--header',
      'x-api-key: <api-key>',
    )
    expect(decision.phone_verifications[0].status).toBe('Approved')
  })

  it('registers an account and reads its balance', async () => {
    const account = `${server.url}/auth/v2/programmatic`
    const json = ['-H', 'Content-Type: application/json']
    const email = 'dev@example.com'
    await curl(
      '-X',
      'POST',
      `${account}/register/`,
      ...json,
      '-d',
      `{"email":"${email}","password":"MyStr0ng!Pass"}`,
    )
    const body = JSON.stringify({ email, code: codeOf(email) })
    const { application } = await curl(
      '-X',
      'POST',
      `${account}/verify-email/`,
      ...json,
      '-d',
      body,
    )
    const balance = await curl(
      `${server.url}/v3/billing/balance/`,
      '-H',
      `x-api-key: ${application.api_key}`,
    )
    expect(balance.balance).toBe('0.0000')
  })

  it('verifies a number with the calls that IDMeta documents', async () => {
    const json = [
      '-H',
      'Content-Type: application/json',
      '-H',
      'Authorization: Bearer YOUR_API_TOKEN',
    ]
    const post = (path: string, body: object) =>
      curl('-X', 'POST', server.url + path, ...json, '-d', JSON.stringify(body))
    const { verification } = await post('/api/v1/verification/create-verification', {
      template_id: 1710,
    })
    const ids = { trustFlowId: 1710, trustValidationId: verification.id }
    const path = '/api/v3/verifications/phone-verification'
    const number = { country_code: '+1', phone_number: '2025550170' }
    const sent = await post(`${path}/send`, { ...number, ...ids })
    expect(sent.verificationStatus).toBe('PENDING')
    const otp = codeOf(ordinary)
    const verified = await post(`${path}/verify`, { otp, ...ids, ref_id: sent.data.referenceId })
    expect(verified.verificationStatus).toBe('VERIFIED')
  })
})

const hasPython = isInstalled('python3', '-c', 'import requests')

describe.skipIf(!hasPython)(
  `Python's requests${hasPython ? '' : ' (skipped: there is no Python with requests)'}`,
  () => {
    it('verifies an address, and reads errors', async () => {
      const script = `
import json, sys
import requests

base, email = sys.argv[1], sys.argv[2]
session = requests.Session()
session.headers["x-api-key"] = "key"

sent = session.post(f"{base}/v3/email/send/", json={"email": email, "options": {"alphanumeric_code": True}}, timeout=30)
sent.raise_for_status()
code = requests.get(f"{base}/_simulator/inbox/latest", params={"to": email}, timeout=30).json()["code"]
wrong = session.post(f"{base}/v3/email/check/", json={"email": email, "code": "000000"}, timeout=30)
right = session.post(f"{base}/v3/email/check/", json={"email": email, "code": code}, timeout=30)
refused = session.post(f"{base}/v3/email/send/", json={"email": "nobody"}, timeout=30)
slashless = session.post(f"{base}/v3/email/send", json={"email": email}, timeout=30)
print(json.dumps([sent.json()["status"], wrong.json()["status"], right.json()["status"],
                  refused.status_code, refused.json(), slashless.status_code, slashless.headers["content-type"]]))
`
      const { stdout } = await run('python3', ['-c', script, server.url, ordinaryAddress])
      expect(JSON.parse(stdout)).toEqual([
        'Success',
        'Failed',
        'Approved',
        400,
        { email: ['Enter a valid email address.'] },
        404,
        'text/html; charset=utf-8',
      ])
    })
  },
)

describe('a forwarder in Express', () => {
  it("forwards a page's calls with the key, and the answers unchanged", async () => {
    const app = express().use(express.json())
    for (const call of ['send', 'check']) {
      app.post(`/verify/${call}`, async (request, response) => {
        const answer = await fetch(`${server.url}/v3/phone/${call}/`, {
          method: 'POST',
          headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
          body: JSON.stringify(request.body),
        })
        response.status(answer.status).json(await answer.json())
      })
    }
    const listening = app.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const address = listening.address()
    const port = typeof address === 'object' ? address?.port : ''
    try {
      const post = async (call: string, body: object) => {
        const response = await fetch(`http://127.0.0.1:${port}/verify/${call}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        return { status: response.status, body: await response.json() }
      }
      expect((await post('send', { phone_number: '1' })).status).toBe(400)
      expect((await post('send', { phone_number: ordinary })).body.status).toBe('Success')
      const checked = await post('check', { phone_number: ordinary, code: codeOf(ordinary) })
      expect(checked.body.status).toBe('Approved')
    } finally {
      listening.close()
      listening.closeAllConnections()
    }
  })
})
