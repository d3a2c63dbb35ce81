import { expect, it } from 'vitest'
import { createStillSimulator } from './testing/fixtures/didit-client.ts'
import { digestOf, expectedDigest, walkThrough } from './testing/fixtures/parity.ts'

it('answers the same inside a page as it does in Node', async () => {
  const answers = await walkThrough(createStillSimulator().fetch, 'http://127.0.0.1')
  expect(await digestOf(answers)).toBe(expectedDigest)
})
