import { expect, it } from 'vitest'
import { createStillSimulator } from './testing/fixtures/didit-client.ts'
import { digestOf, expectedDigest, runAllCalls } from './testing/fixtures/parity.ts'

it('answers the same in a browser as in Node', async () => {
  const answers = await runAllCalls(createStillSimulator().fetch, 'http://127.0.0.1')
  expect(await digestOf(answers)).toBe(expectedDigest)
})
