import type { SendRequest, VerificationConfig } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import { problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import { isProblemError } from '../transport/problem-error.ts'
import { throwIfAborted } from '../transport/throw-if-aborted.ts'
import type { CallOptions, Transport } from '../transport/transport.ts'
import type { MachineEffect } from './effect.ts'
import type { MachineEvent } from './event.ts'
import type { CallAction, Run } from './run.ts'
import type { Moment, Proof } from './state.ts'
import type { Outcome } from './verification.ts'

/**
 * Returns the token of a solved challenge, or `undefined` to send without one. If the backend then requires it, the function
 * is called once more, with `required: true`, and the send is repeated.
 */
export type Challenge = (context: {
  readonly action: 'send' | 'resend'
  /** Whether the backend has refused this send without a token. */
  readonly required: boolean
  readonly signal: AbortSignal
}) => Promise<string | undefined>

export type CallEffect = Extract<MachineEffect, { readonly type: 'send' | 'check' | 'ask-status' }>

interface CallsOptions<P extends Proof> {
  readonly kind: Kind
  readonly id: string
  readonly transport: Transport<P> | (() => Transport<P>)
  readonly challenge?: (() => Challenge | undefined) | undefined
  readonly run: Run
  readonly ids: () => string
  readonly now: () => Moment
  readonly onAnswer: (event: MachineEvent, key: string, outcome: Outcome) => void
}

export interface Calls {
  config(options?: CallOptions): Promise<VerificationConfig>
  make(effect: CallEffect): void
  abort(key: string): void
}

/** Makes the machine's calls to the backend and reports each answer as an event. */
export function createCalls<P extends Proof>(options: CallsOptions<P>): Calls {
  const { kind, id, run, ids, now, onAnswer } = options
  const controllers = new Map<string, AbortController>()
  const transport = () =>
    typeof options.transport === 'function' ? options.transport() : options.transport

  async function send(request: SendRequest, key: string, signal: AbortSignal): Promise<Answer> {
    const challenge = options.challenge?.()
    const action = 'verification' in request ? 'resend' : 'send'
    const solveAndSend = async (required: boolean): Promise<Answer> => {
      const solved = challenge && (await solve(challenge, { action, required, signal }))
      // A transport need not look at a signal that was aborted before it was called.
      throwIfAborted(signal)
      const full = solved === undefined ? request : { ...request, challenge: solved }
      try {
        const reply = await transport().send(full, { idempotencyKey: key, signal })
        return { event: (at) => ({ type: 'sent', at, key, reply }), outcome: 'sent' }
      } catch (error) {
        const wanted = isProblemError(error) && error.problem.code === 'challenge_required'
        if (!wanted || !challenge || required || solved !== undefined) throw error
        return solveAndSend(true)
      }
    }
    return solveAndSend(false)
  }

  async function execute(effect: CallEffect, key: string, signal: AbortSignal): Promise<Answer> {
    switch (effect.type) {
      case 'send':
        return send(effect.request, key, signal)
      case 'check': {
        const reply = await transport().check(effect.request, { idempotencyKey: key, signal })
        return { event: (at) => ({ type: 'checked', at, key, reply }), outcome: reply.status }
      }
      case 'ask-status': {
        const reply = await transport().status(effect.request, { signal })
        const outcome = reply.status === 'awaiting' ? 'sent' : reply.status
        return { event: (at) => ({ type: 'status', at, call: key, reply }), outcome }
      }
    }
  }

  async function make(effect: CallEffect): Promise<void> {
    const key = effect.type === 'ask-status' ? effect.call : effect.key
    const controller = new AbortController()
    controllers.set(key, controller)
    const action = actionOf(effect)
    const channel = effect.type === 'send' ? effect.request.channel : undefined
    let answer: Answer
    try {
      answer = await run({
        key: ['otp-kit', id, action],
        variables: { kind, action, channel },
        execute: () => execute(effect, key, controller.signal),
      })
    } catch (error) {
      answer = failure(error, key, ids())
    }
    // An aborted call has been settled already; its key may be in use again by another call.
    if (controller.signal.aborted) return
    controllers.delete(key)
    onAnswer(answer.event(now()), key, answer.outcome)
  }

  return {
    config: (callOptions) => transport().config(callOptions),
    make: (effect) => void make(effect),
    abort(key) {
      controllers.get(key)?.abort()
      controllers.delete(key)
    },
  }
}

interface Answer {
  readonly event: (at: Moment) => MachineEvent
  readonly outcome: Outcome
}

class ChallengeFailure extends Error {
  override readonly name = 'ChallengeFailure'
}

async function solve(
  challenge: Challenge,
  context: Parameters<Challenge>[0],
): Promise<string | undefined> {
  try {
    return await challenge(context)
  } catch (error) {
    throw new ChallengeFailure('The challenge was not solved', { cause: error })
  }
}

function actionOf(effect: CallEffect): CallAction {
  switch (effect.type) {
    case 'send':
      return 'verification' in effect.request ? 'resend' : 'send'
    case 'check':
      return 'check'
    case 'ask-status':
      return 'status'
  }
}

/** Converts what a transport threw into an event. */
function failure(error: unknown, key: string, nextKey: string): Answer {
  const { problem, uncertain } = judge(error)
  return {
    event: (at) => ({ type: 'failed', at, key, problem, uncertain, nextKey }),
    outcome: uncertain ? 'unconfirmed' : 'failed',
  }
}

function judge(error: unknown): { readonly problem: Problem; readonly uncertain: boolean } {
  if (isProblemError(error)) return { problem: error.problem, uncertain: error.uncertain }
  if (error instanceof ChallengeFailure) {
    return {
      problem: problem('challenge_failed', { detail: String(error.cause) }),
      uncertain: false,
    }
  }
  return { problem: problem('network', { detail: String(error) }), uncertain: true }
}
