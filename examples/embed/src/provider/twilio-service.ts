function failure(status: number, code: number): Response {
  return Response.json({ code, status, message: '' }, { status })
}

/** Twilio Verify in memory, as far as `twilioVerify` uses it. */
export function createTwilioService(): {
  readonly fetch: (request: Request) => Promise<Response>
  code(to: string): string | undefined
  advance(ms: number): void
} {
  interface Verification {
    readonly sid: string
    readonly to: string
    readonly code: string
    readonly startedAt: number
    sends: number
    checks: number
    isOver: boolean
  }
  const all: Verification[] = []
  let now = 0
  const isPending = ({ startedAt, isOver }: Verification) => !isOver && now < startedAt + 600_000

  function send(fields: URLSearchParams): Response {
    const to = fields.get('To') ?? ''
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return failure(400, 60_200)
    if (to.endsWith('00')) return failure(400, 60_205)
    if (to.endsWith('01')) return failure(403, 60_410)
    const pending = all.find((each) => each.to === to && isPending(each) && each.sends < 5)
    const verification = pending ?? {
      sid: `VE${String(all.length + 1).padStart(32, '0')}`,
      to,
      code: String(100_000 + all.length),
      startedAt: now,
      sends: 0,
      checks: 0,
      isOver: false,
    }
    if (!pending) all.push(verification)
    verification.sends += 1
    const { sid, sends } = verification
    const attempts = Array.from({ length: sends }, () => ({ channel: 'sms' }))
    return Response.json({ sid, status: 'pending', send_code_attempts: attempts }, { status: 201 })
  }

  function check(fields: URLSearchParams): Response {
    const code = fields.get('Code') ?? ''
    const found = all.find(({ sid }) => sid === fields.get('VerificationSid'))
    if (!/^\d{4,10}$/.test(code)) return failure(400, 60_200)
    if (!found || !isPending(found)) return failure(404, 20_404)
    if (found.checks >= 5) return failure(429, 60_202)
    found.checks += 1
    found.isOver = found.code === code
    if (!found.isOver && found.checks >= 5) return failure(429, 60_202)
    const status = found.isOver ? 'approved' : 'pending'
    return Response.json({ sid: found.sid, to: found.to, status, valid: found.isOver })
  }

  return {
    async fetch(request) {
      if (request.headers.get('authorization') !== `Basic ${btoa('AC1:token-for-tests')}`) {
        return failure(401, 20_003)
      }
      const fields = new URLSearchParams(await request.text())
      return request.url.endsWith('/Verifications') ? send(fields) : check(fields)
    },
    code: (to) => all.findLast((each) => each.to === to)?.code,
    advance: (ms) => {
      now += ms
    },
  }
}
