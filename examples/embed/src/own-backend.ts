import { randomInt, randomUUID } from 'node:crypto'
import type { CheckReply, ProblemBody, SendReply, StatusReply } from '@otp-kit/core/contract'
import {
  checkRequest,
  idempotencyHeader,
  problemBodyOf,
  problemMediaType,
  sendRequest,
  statusRequest,
} from '@otp-kit/core/contract'
import { Hono } from 'hono'
import { parse } from 'valibot'

export interface OwnBackendOptions {
  /** Sends the code to the destination. */
  readonly deliver: (to: string, code: string) => Promise<void>
  /** Issues the proof, which your sign-up handler accepts once. */
  readonly prove: (to: string) => Promise<string>
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

type Reply = SendReply | CheckReply | StatusReply | ProblemBody

const lifetime = 300
const cooldown = 30
const code = { length: 6, charset: 'numeric' } as const

class Pending {
  readonly id = randomUUID()
  readonly to: string
  code = ''
  sentAt = -Infinity
  attemptsLeft = 3
  proof: string | null = null

  constructor(to: string) {
    this.to = to
  }
}

/** Implements the contract: four calls, with the state in the memory of one process. */
export function createOwnBackend({ deliver, prove, now }: OwnBackendOptions): Hono {
  const pending = new Map<string, Pending>()
  const age = (one: Pending) => Math.floor((now() - one.sentAt) / 1000)

  /** Returns the outcome of a verification, or what it awaits. */
  function statusOf(one: Pending): StatusReply {
    const { id, to, attemptsLeft, proof } = one
    if (proof) return { status: 'approved', kind: 'phone', to, proof, proofExpiresIn: 600 }
    if (attemptsLeft === 0) return { status: 'declined', reason: 'attempts', retryIn: 0 }
    if (age(one) >= lifetime) return { status: 'expired' }
    return {
      status: 'awaiting',
      verification: id,
      to: `•••• ${to.slice(-2)}`,
      kind: 'phone',
      channel: 'sms',
      channels: ['sms'],
      code,
      originBound: false,
      expiresIn: lifetime - age(one),
      resendIn: Math.max(0, cooldown - age(one)),
      attemptsLeft,
      sendsLeft: null,
      resendSemantics: 'replaces',
    }
  }

  async function send(body: unknown): Promise<Reply> {
    const request = parse(sendRequest, body)
    const one = 'to' in request ? new Pending(request.to) : pending.get(request.verification)
    if (!one) return problemBodyOf('verification_lost')
    if (age(one) < cooldown) return problemBodyOf('cooldown', { retryIn: cooldown - age(one) })
    one.code = String(randomInt(10 ** code.length)).padStart(code.length, '0')
    one.sentAt = now()
    one.attemptsLeft = 3
    pending.set(one.id, one)
    await deliver(one.to, one.code)
    return statusOf(one)
  }

  async function check(body: unknown): Promise<Reply> {
    const request = parse(checkRequest, body)
    const one = pending.get(request.verification)
    if (!one) return problemBodyOf('verification_lost')
    const before = statusOf(one)
    if (before.status !== 'awaiting') return before
    if (!/^\d{6}$/.test(request.code)) return problemBodyOf('code_malformed')
    if (request.code === one.code) one.proof = await prove(one.to)
    else one.attemptsLeft -= 1
    const after = statusOf(one)
    return after.status === 'awaiting'
      ? { status: 'incorrect', attemptsLeft: one.attemptsLeft }
      : after
  }

  async function status(body: unknown): Promise<Reply> {
    const one = pending.get(parse(statusRequest, body).verification)
    return one ? statusOf(one) : problemBodyOf('verification_lost')
  }

  /** The replies by idempotency key: a repeated request sends nothing twice and uses no second attempt. */
  const replies = new Map<string, Promise<Reply>>()
  function once(key: string | undefined, action: () => Promise<Reply>): Promise<Reply> {
    if (!key) return Promise.resolve(problemBodyOf('idempotency_key_required'))
    const reply = replies.get(key) ?? action()
    replies.set(key, reply)
    return reply
  }

  function respond(reply: Reply): Response {
    if (!('title' in reply)) return Response.json(reply)
    const headers = { 'content-type': problemMediaType }
    return new Response(JSON.stringify(reply), { status: reply.status, headers })
  }

  return new Hono()
    .get('/config', (c) =>
      c.json({
        kinds: { phone: { channels: ['sms'], code, countries: null } },
        challenge: null,
        languages: [],
      }),
    )
    .post('/send', async (c) => {
      const body: unknown = await c.req.json()
      return respond(await once(c.req.header(idempotencyHeader), () => send(body)))
    })
    .post('/check', async (c) => {
      const body: unknown = await c.req.json()
      return respond(await once(c.req.header(idempotencyHeader), () => check(body)))
    })
    .post('/status', async (c) => respond(await status(await c.req.json())))
    .onError(() => respond(problemBodyOf('invalid_request')))
}
