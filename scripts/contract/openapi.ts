import { bindingHeader, idempotencyHeader, idempotencyKeyPattern } from '@otp-kit/core/contract'
import type { NamedSchemas } from './schemas.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ 'application/json': { schema } })
const problem = { $ref: '#/components/responses/Problem' }

/** A reply is identified by its status. */
function oneOf(names: readonly string[]): object {
  const [only] = names
  if (names.length === 1 && only !== undefined) return ref(only)
  const mapping = names.map((name) => [name.toLowerCase(), ref(name).$ref])
  return {
    oneOf: names.map(ref),
    discriminator: { propertyName: 'status', mapping: Object.fromEntries(mapping) },
  }
}

interface Call {
  readonly summary: string
  readonly request: object
  readonly replies: readonly string[]
  readonly keyed: boolean
}

function post({ summary, request, replies, keyed }: Call): object {
  return {
    post: {
      summary,
      operationId: summary.split(' ', 1)[0]?.toLowerCase(),
      security: [{ cookie: [] }, { binding: [] }],
      ...(keyed ? { parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }] } : {}),
      requestBody: { required: true, content: json(request) },
      responses: {
        '200': { description: 'The outcome', content: json(oneOf(replies)) },
        '4XX': problem,
        '5XX': problem,
      },
    },
  }
}

/** Returns the contract as an OpenAPI 3.1 document. */
export function openApi(schemas: NamedSchemas): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verification by one-time code',
      version: '1.0.0',
      description:
        'The calls between a page of otp-kit and its backend. The rules that the calls follow are in contract.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/verification', description: 'The base path is yours to choose.' }],
    paths: {
      '/config': {
        get: {
          summary: 'What a page needs before the first send',
          operationId: 'config',
          security: [],
          responses: {
            '200': {
              description: 'The configuration. Sets the cookie of a browser that has none.',
              headers: { 'Set-Cookie': { schema: { type: 'string' } } },
              content: json(ref('VerificationConfig')),
            },
            '5XX': problem,
          },
        },
      },
      '/send': post({
        summary: 'Send a code, or send it again',
        request: { oneOf: [ref('StartRequest'), ref('ResendRequest')] },
        replies: ['Awaiting'],
        keyed: true,
      }),
      '/check': post({
        summary: 'Check a code',
        request: ref('CheckRequest'),
        replies: ['Approved', 'Incorrect', 'Expired', 'Declined'],
        keyed: true,
      }),
      '/status': post({
        summary: 'Status of a verification, without a send or an attempt',
        request: ref('StatusRequest'),
        replies: ['Awaiting', 'Approved', 'Expired', 'Declined'],
        keyed: false,
      }),
    },
    components: {
      schemas,
      parameters: {
        IdempotencyKey: {
          name: idempotencyHeader,
          in: 'header',
          required: true,
          description: 'One key for each action of the user; a repeated request keeps it.',
          schema: { type: 'string', pattern: idempotencyKeyPattern.source },
        },
      },
      responses: {
        Problem: {
          description: 'A problem (RFC 9457). Its codes are in contract.md.',
          headers: {
            'Retry-After': {
              description: 'As `retryIn`',
              schema: { type: 'integer', minimum: 0 },
            },
          },
          content: { 'application/problem+json': { schema: ref('ProblemBody') } },
        },
      },
      securitySchemes: {
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-otp',
          description:
            'Identifies the browser. Set by `config`; the name is the backend’s to choose.',
        },
        binding: {
          type: 'apiKey',
          in: 'header',
          name: bindingHeader,
          description: 'In place of the cookie: a secret that the client has created.',
        },
      },
    },
  }
}
