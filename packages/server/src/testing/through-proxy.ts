import type { ServerEvent } from '../events.ts'
import type { Masked } from '../masked.ts'
import { createVerificationServer } from '../server.ts'
import { memoryStore } from '../store/memory.ts'
import type { CallFailure } from './failing-fetch.ts'
import type { ProviderBench } from './provider-bench.ts'

const origin = 'https://shop.example'

/**
 * Sends a code and checks a wrong one through the proxy, where both calls of the provider fail. Returns all that the proxy
 * has said meanwhile, without the approval, which names the destination to its owner.
 */
export async function throughProxy(
  bench: ProviderBench,
  to: Masked,
  how: CallFailure | undefined,
): Promise<{ readonly text: string; readonly code: string | undefined }> {
  const { provider, kind } = bench
  const events: ServerEvent[] = []
  const server = createVerificationServer({
    providers: [provider],
    secret: crypto.randomUUID(),
    countries: 'all',
    allowedOrigins: [origin],
    store: memoryStore(),
    binding: 'header',
    environment: 'test',
    policyFloor: 0,
    onEvent: (event) => events.push(event),
    ...(provider.needsSubject ? { subject: () => 'user' } : {}),
  })
  const said: string[] = []
  const binding = crypto.randomUUID()
  async function call(path: string, body: object): Promise<string> {
    if (how) void bench.failNext(how)
    const request = new Request(`${origin}${server.basePath}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'otp-binding': binding,
      },
      body: JSON.stringify(body),
    })
    const response = await server.fetch(request, { address: '198.51.100.1', origin })
    const text = await response.text()
    said.push(text, JSON.stringify([...response.headers]))
    return text
  }

  const sent: unknown = JSON.parse(await call('send', { kind, to: to.reveal() }))
  const received = bench.code(to)
  const { verification } = Object(sent)
  const awaiting: unknown = verification ?? Object(Object(sent).awaiting).verification
  if (typeof awaiting === 'string') {
    const { length = 6 } = provider.kinds[kind]?.code ?? {}
    const wrong = received?.startsWith('0') ? '1' : '0'
    await call('check', { verification: awaiting, code: wrong.repeat(length) })
  }
  return { text: [...said, JSON.stringify(events)].join('\n'), code: received }
}
