import { isProblemCode, problemMediaType, problems, problemType } from '../../contract/problems.ts'
import { type Answer, describe, problemOf } from '../answer.ts'
import { includesCode, includesDestination, readings, textsIn } from '../secrets.ts'
import { type CheckedRule, Violation } from '../rule.ts'
import type { Trial } from '../trial.ts'
import { unknownField } from '../unknown-field.ts'

/** A rule about every answer of the run. The first answer that breaks it is reported. */
function answerRule(
  rule: Pick<CheckedRule, 'id' | 'requirement' | 'meaning' | 'fix'> & {
    needs?: CheckedRule['needs']
  },
  prepare: (trial: Trial) => Promise<(answer: Answer) => string | null>,
): CheckedRule {
  return {
    ...rule,
    area: 'answers',
    needs: rule.needs ?? [],
    async check(trial) {
      const breaks = await prepare(trial)
      for (const answer of trial.evidence.answers) {
        const found = breaks(answer)
        if (found) throw new Violation(`${answer.request}: ${found}`)
      }
    },
  }
}

/** A preflight request has an answer of its own kind. */
const isPreflight = ({ request }: Answer) => request.includes(': OPTIONS ')

type NamedText = readonly [name: string, text: string]

/** Decoding is slow, and several rules read the same texts. */
const textsOf = new WeakMap<Answer, readonly NamedText[]>()

/** Returns the texts of an answer, each with its field's or header's name, in lower case, and what they contain in base64. */
function texts(answer: Answer): readonly NamedText[] {
  const known = textsOf.get(answer)
  if (known) return known
  const { headers, json, text } = answer
  const body: readonly NamedText[] = json === undefined ? [['body', text]] : textsIn(json)
  const plain = [...body, ...headers].filter(([name]) => name !== 'set-cookie')
  const all = plain.flatMap(([name, text]) => readings(text).map((each): NamedText => [name, each]))
  textsOf.set(answer, all)
  return all
}

function findText(
  answer: Answer,
  matches: (text: string, name: string) => boolean,
  what: string,
): string | null {
  const found = texts(answer).find(([name, text]) => matches(text, name))
  return found ? `\`${found[0]}\` of the answer contains ${what}.` : null
}

export const answerRules: readonly CheckedRule[] = [
  answerRule(
    {
      id: 'problem-shape',
      requirement:
        'Everything but 200 is a problem (RFC 9457) as `application/problem+json`: `type`, `title`, `status`, `code` and `retry` of the table.',
      meaning: 'The page cannot say what the user can do, and says that something went wrong.',
      fix: 'Answer `problemBodyOf(code)` of `@otp-kit/core/contract`, or the row of the table of problems, for each error.',
    },
    async () => (answer) => {
      if (answer.status === 200 || isPreflight(answer)) return null
      const body = problemOf(answer)
      if (!body) return `this is no problem: ${describe(answer)}`
      const type = answer.headers.get('content-type') ?? ''
      if (!type.toLowerCase().startsWith(problemMediaType))
        return `its media type is not ${problemMediaType}.`
      if (!isProblemCode(body.code)) return 'its `code` is not in the table of problems.'
      if (body.type !== problemType(body.code))
        return `its \`type\` is not ${problemType(body.code)}.`
      if (body.title !== problems[body.code].title)
        return `its \`title\` is not that of ${body.code}.`
      return null
    },
  ),
  answerRule(
    {
      id: 'no-server-error',
      requirement: 'Nothing that a client sends is answered with `internal` or `misconfigured`.',
      meaning: 'Input reaches code that did not expect it, or the backend is not set up.',
      fix: 'Find the error in the log of the backend, and refuse the input with its own problem.',
    },
    async () => (answer) =>
      answer.status === 500 ? `it was answered with ${describe(answer)}.` : null,
  ),
  answerRule(
    {
      id: 'retry-after',
      requirement:
        '`retryIn` of a problem and the header `Retry-After` are the same; each 429 has both, or neither for strangers.',
      meaning: 'The page waits too short, or does not know how long.',
      fix: 'Set both from one value, in whole seconds.',
    },
    async () => (answer) => {
      const body = problemOf(answer)
      if (!body) return null
      const header = answer.headers.get('retry-after')
      const expected = body.retryIn === undefined ? null : String(body.retryIn)
      if (header === expected) return null
      return `\`retryIn\` is ${expected ?? 'missing'}, and \`Retry-After\` is ${header ?? 'missing'}.`
    },
  ),
  answerRule(
    {
      id: 'no-store',
      requirement: 'Every answer has `Cache-Control: no-store`.',
      meaning: 'Handles and proofs stay in caches.',
      fix: 'Set the header on every answer, problems included.',
    },
    async () => (answer) =>
      isPreflight(answer) || /\bno-store\b/.test(answer.headers.get('cache-control') ?? '')
        ? null
        : '`Cache-Control` is not `no-store`.',
  ),
  answerRule(
    {
      id: 'no-sniffing',
      requirement: 'Every answer has `X-Content-Type-Options: nosniff`.',
      meaning: 'Old browsers may run an answer as a page.',
      fix: 'Set the header on every answer, problems included.',
    },
    async () => (answer) =>
      isPreflight(answer) || answer.headers.get('x-content-type-options') === 'nosniff'
        ? null
        : '`X-Content-Type-Options` is not `nosniff`.',
  ),
  answerRule(
    {
      id: 'no-report',
      requirement: 'Answers have the fields of the contract and no others.',
      meaning:
        'What the provider reports (carrier, risk, matches with other users) is personal data, and tells fraudsters what to change.',
      fix: 'Build each answer field by field; never pass on an object of the provider.',
    },
    async () => (answer) => {
      const field = unknownField(answer)
      return field === null ? null : `it has the field \`${field}\`.`
    },
  ),
  answerRule(
    {
      id: 'no-code',
      requirement: 'No answer contains a code, neither the right one nor the one that was entered.',
      meaning: 'The browser verifies itself; or codes get into logs and error reports.',
      fix: 'Never put input into a detail or a header, and never answer what the provider sent.',
    },
    async ({ evidence }) =>
      (answer) =>
        findText(
          answer,
          (text, name) =>
            !['proof', 'verification'].includes(name) &&
            [...evidence.codes].some((code) => includesCode(text, code)),
          'a code',
        ),
  ),
  answerRule(
    {
      id: 'no-destination',
      requirement: 'Only `Approved` contains the destination, in `to` and in the proof.',
      meaning: 'Numbers and addresses get into logs and error reports.',
      fix: 'Mask it; never put input into a detail or a header.',
    },
    async ({ evidence }) =>
      (answer) => {
        const { status } = (answer.json ?? {}) as { readonly status?: unknown }
        return findText(
          answer,
          (text, name) =>
            !(status === 'approved' && ['to', 'proof'].includes(name)) &&
            [...evidence.destinations].some((to) => includesDestination(text, to)),
          'a number or an address',
        )
      },
  ),
  answerRule(
    {
      id: 'no-provider-ids',
      requirement: 'No answer contains an id of the provider, neither as the handle nor within it.',
      meaning:
        'Whoever has the id can ask the provider about the verification, or check its code past the backend.',
      fix: 'Answer an id of your own, and store the id of the provider with it.',
      needs: ['provider-ids'],
    },
    async ({ inbox }) => {
      const ids = (await inbox?.providerIds?.()) ?? []
      return (answer) =>
        findText(
          answer,
          (text) => ids.some((id) => text.includes(id.toLowerCase())),
          'an id of the provider',
        )
    },
  ),
  answerRule(
    {
      id: 'no-key',
      requirement: 'No answer contains a key, or the names that keys go by.',
      meaning: 'Everybody can send messages at your expense.',
      fix: 'Never pass on headers or errors of the call to the provider.',
    },
    async ({ secrets = [] }) =>
      (answer) =>
        findText(
          answer,
          (text, name) =>
            /^(?:x-)?api[-_]?key$|^authorization$/i.test(name) ||
            /\bapi[-_]?key\b|\bbearer\s/i.test(text) ||
            secrets.some((secret) => secret !== '' && text.includes(secret.toLowerCase())),
          'a key',
        ),
  ),
]
