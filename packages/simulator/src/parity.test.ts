import { expect, it } from 'vitest'
import { startSimulator } from './server.ts'
import { createStillSimulator } from './testing/fixtures/didit-client.ts'
import { digestOf, expectedDigest, runAllCalls } from './testing/fixtures/parity.ts'

it('answers the same over HTTP as through `fetch`', async () => {
  const answers = await runAllCalls(createStillSimulator().fetch, 'http://127.0.0.1')
  const server = await startSimulator({ simulator: createStillSimulator() })
  try {
    expect(await runAllCalls(fetch, server.url)).toEqual(answers)
  } finally {
    await server.close()
  }
  expect(answers.map(([status]) => status)).toEqual([
    200,
    200,
    200,
    400,
    200,
    'lost',
    'lost',
    200,
    200,
    200,
    415,
    400,
    404,
    200,
    405,
    404,
    401,
    200,
  ])
  expect(await digestOf(answers)).toBe(expectedDigest)
})
