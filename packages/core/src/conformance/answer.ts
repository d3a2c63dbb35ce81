import { safeParse } from 'valibot'
import type { ProblemBody } from '../contract/problem-body.ts'
import { isProblemCode, type ProblemCode, problems, retryOf } from '../contract/problems.ts'
import { problemBody } from '../contract/reply-schemas.ts'
import type { Schema } from '../contract/schema.ts'
import { redact } from './redact.ts'
import { Limited, Violation } from './rule.ts'

export type CallName = 'config' | 'send' | 'check' | 'status'

/** The answer to one request. */
export interface Answer {
  readonly call: CallName
  /** The request on one line, without secrets. */
  readonly request: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** `undefined` where the body is no JSON. */
  readonly json: unknown
}

/** Returns an answer on one line, without secrets. */
export function describe({ status, json }: Answer): string {
  return `${status} ${json === undefined ? '(no JSON)' : redact(json)}`
}

/** Returns the body of a problem, whatever its status; `null` for anything else. */
export function problemOf({ json }: Answer): ProblemBody | null {
  const body = safeParse(problemBody, json)
  return body.success ? body.output : null
}

const limits: ReadonlySet<string> = new Set(['send_limit', 'destination_limit', 'check_limit'])

/** @throws Limited where a limit has refused the request */
export function requireNoLimit(answer: Answer): void {
  const body = answer.status === 429 ? problemOf(answer) : null
  if (body && limits.has(body.code)) throw new Limited(body.code, body.retryIn)
}

/** Returns a reply of the contract. @throws Violation for any other answer */
export function expectReply<T>(answer: Answer, schema: Schema<T>, when: string): T {
  requireNoLimit(answer)
  if (answer.status !== 200) throw new Violation(`${when}, the answer was ${describe(answer)}.`)
  const reply = safeParse(schema, answer.json)
  if (reply.success) return reply.output
  const [issue] = reply.issues
  const field = issue.path?.map(({ key }) => String(key)).join('.')
  const where = field ? `\`${field}\` of the reply` : 'The reply'
  throw new Violation(
    `${when}, ${where} does not match the contract: expected ${issue.expected ?? 'another value'}. ` +
      `The answer was ${describe(answer)}.`,
  )
}

/** Requires one of these problems, with the status and the `retry` of its code. @throws Violation for any other answer */
export function expectProblem(
  answer: Answer,
  codes: ProblemCode | readonly ProblemCode[],
  when: string,
): ProblemBody {
  const expected: readonly string[] = typeof codes === 'string' ? [codes] : codes
  const body = problemOf(answer)
  if (!body || !isProblemCode(body.code) || !expected.includes(body.code)) {
    requireNoLimit(answer)
    throw new Violation(
      `${when}, the problem ${expected.join(' or ')} was expected, and the answer was ${describe(answer)}.`,
    )
  }
  const { status } = problems[body.code]
  if (answer.status !== status || body.status !== status) {
    throw new Violation(
      `${when}, the status of ${body.code} has to be ${status}, in the body too. The answer was ${describe(answer)}.`,
    )
  }
  if (body.retry !== retryOf[body.code]) {
    throw new Violation(
      `${when}, \`retry\` of ${body.code} has to be "${retryOf[body.code]}". The answer was ${describe(answer)}.`,
    )
  }
  return body
}
