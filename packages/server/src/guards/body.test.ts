import { expect, test } from 'vitest'
import { readJson } from './body.ts'

function post(body: string): Request {
  return new Request('https://shop.example/send', { method: 'POST', body })
}

/** As in Firefox 153, which has no `Request.body`. */
function withoutStream(request: Request): Request {
  return Object.defineProperty(request, 'body', { value: undefined })
}

test.each([
  ['with a stream', post],
  ['without a stream', (body: string) => withoutStream(post(body))],
])('reads JSON up to its maximum size: a request %s', async (_, request) => {
  expect(await readJson(request('{"to":"+12025550199"}'))).toEqual({ to: '+12025550199' })
  await expect(readJson(request(`"${'0'.repeat(8191)}"`))).rejects.toMatchObject({
    message: 'body_too_large',
  })
  await expect(readJson(request(''))).rejects.toMatchObject({ message: 'invalid_request' })
})
