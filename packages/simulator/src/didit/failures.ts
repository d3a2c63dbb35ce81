import type { Call, Failure } from '../provider.ts'

export const permissionText = 'You do not have permission to perform this action.'

export const credentialsText = 'Authentication credentials were not provided or are invalid.'

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers })
}

/** Django's page for an unknown path. */
export function htmlNotFound(): Response {
  const body =
    '<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n' +
    '  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n</html>\n'
  return new Response(body, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}

export interface RateLimit {
  readonly verb: 'Write' | 'GET'
  readonly limit: number
  /** When the oldest counted call leaves the window, in milliseconds since 1970. */
  readonly freeAt: number
  readonly now: number
}

export function rateLimited({ verb, limit, freeAt, now }: RateLimit): Response {
  return json(
    {
      detail: `${verb} request rate limit exceeded. You can make up to ${limit} requests per minute.`,
    },
    429,
    {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': String(Math.ceil(freeAt / 1000)),
      'Retry-After': String(Math.max(1, Math.ceil((freeAt - now) / 1000))),
    },
  )
}

/** Returns Didit's answer for a failure. Those of 500 and 502 are documented for phones only. */
export function failureAnswer(
  failure: Failure,
  call: Call,
  now: number,
  kind: 'phone' | 'email' = 'phone',
): Response {
  switch (failure) {
    case 'invalid-number':
      if (kind === 'email') return json({ email: ['Enter a valid email address.'] }, 400)
      return json({ detail: 'Invalid phone number provided.' }, 400)
    case 'invalid-line-type':
      return json({ detail: 'Invalid phone line type provided.' }, 400)
    case 'key-expired':
      // The documentation mentions 401 without a body; other calls of Didit answer this text for an invalid key.
      return json({ detail: credentialsText }, 401)
    case 'key-refused':
      return json({ detail: permissionText }, 403)
    case 'no-top-up':
      return json(
        {
          detail:
            'To protect against abuse, phone verification is disabled until your first top-up.',
        },
        403,
      )
    case 'no-credit':
      return json({ error: "You don't have enough credits to perform this request." }, 403)
    case 'session-not-found':
      return json({ detail: 'Session not found.' }, 404)
    case 'number-limit':
      return json(
        {
          detail:
            'Maximum verification attempts reached for this phone number. Only 4 authentication attempts are allowed per hour. Try again later or use a different number.',
        },
        429,
      )
    case 'write-limit':
      return rateLimited({ verb: 'Write', limit: 300, freeAt: now + 30_000, now })
    case 'provider-error':
      return json(
        { detail: `Error ${call === 'check' ? 'checking' : 'creating'} ${kind} verification` },
        500,
      )
    case 'provider-unavailable':
      return json(
        {
          detail: `The ${kind} verification provider is temporarily unavailable.`,
          code: `${kind}_provider_unavailable`,
        },
        502,
      )
  }
}
