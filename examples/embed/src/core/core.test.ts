import { createSimulator } from '@otp-kit/simulator'
import { createWorld } from '@otp-kit/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { app } from './didit-backend.ts'
import { openVerification } from './didit-json.ts'
import { verifyPhone } from './without-react.ts'

const number = '+12025550199'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test('a verification without React', async () => {
  const world = createWorld()
  vi.stubGlobal('fetch', world.fetch)
  const numbers = ['nothing', number]
  const codes = ['000000', () => world.code(number)]
  const statuses: string[] = []
  const submitted: { phone: string; proof: string }[] = []
  await verifyPhone({
    render: ({ state }) => void statuses.push(state.status),
    readNumber: async () => numbers.shift()!,
    async readCode() {
      const code = codes.shift()!
      return typeof code === 'string' ? code : code()
    },
    submit: (form) => void submitted.push(form),
  })
  expect(statuses.at(-1)).toBe('verified')
  const [{ phone, proof } = { phone: '', proof: '' }] = submitted
  expect((await world.verifyProof(proof, { to: phone })).sub).toBe(number)
})

test("a backend that forwards Didit's JSON", async () => {
  const simulator = createSimulator({ apiKey: 'a-key' })
  vi.stubEnv('DIDIT_API_KEY', 'a-key')
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    input.startsWith('/') ? app.request(input, init) : simulator.fetch(input, init),
  )
  const verification = openVerification()
  verification.subscribe(() => {})
  expect(await verification.send(number)).toBe('sent')
  expect(await verification.check('000000')).toBe('incorrect')
  const message = simulator.inbox.latest(number)
  expect(await verification.check(message!.code)).toBe('approved')
  expect(verification.getSnapshot().state).toMatchObject({ status: 'verified', proof: null })
})
