import { createFailingFetch, Masked, runProviderContract } from '@otp-kit/server/testing'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTwilioService } from './twilio-service.ts'
import { twilioVerify } from './twilio-verify.ts'

// #region contract
runProviderContract({
  test,
  skip: [
    {
      test: 'a send whose answer is lost is unconfirmed, and its code can be checked',
      why: 'Twilio has no field for an id of ours, so that a code without its own id is refused.',
    },
  ],
  make() {
    const service = createTwilioService()
    const { fetch, failNext } = createFailingFetch(service.fetch)
    const secret = 'token-for-tests'
    let count = 10
    return {
      provider: twilioVerify({ accountSid: 'AC1', authToken: secret, serviceSid: 'VA1', fetch }),
      kind: 'phone',
      secret,
      destination: () => new Masked(`+12025552${String((count += 1)).padStart(3, '0')}`, '+1 •••'),
      destinationFor(outcome) {
        if (outcome === 'invalid-destination') return new Masked('+12025552000', '+1 •••')
        if (outcome === 'refused') return new Masked('+12025552001', '+1 •••')
        return undefined
      },
      code: (to) => service.code(to.reveal()),
      advance: service.advance,
      failNext,
    }
  },
})
// #endregion

test('the example has fewer than 120 lines', async () => {
  const source = await readFile(new URL('twilio-verify.ts', import.meta.url), 'utf8')
  expect(source.split('\n').length).toBeLessThan(120)
})
