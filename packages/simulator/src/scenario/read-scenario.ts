import * as v from 'valibot'
import { checkOutcome } from '../outcomes/outcomes.ts'
import { isHostName } from '../host-name.ts'
import { checkTrouble } from '../trouble.ts'
import { readDuration } from './duration.ts'
import type { Scenario } from './scenario.ts'

/** Returns the message of the error that a check throws; `undefined` where it throws none. */
function errorOf(check: () => void): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const time = v.pipe(
  v.union([v.string(), v.number()]),
  v.check(
    (value) => !Number.isNaN(new Date(value).getTime()),
    'It has to be milliseconds since 1970, or an ISO 8601 time.',
  ),
)

const trouble = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check(
    (settings) => errorOf(() => checkTrouble(settings)) === undefined,
    ({ input }) => errorOf(() => checkTrouble(input)) ?? '',
  ),
)

function checkOutcomes(outcomes: Readonly<Record<string, string>>): void {
  for (const [to, outcome] of Object.entries(outcomes)) checkOutcome(to, outcome)
}

const outcomes = v.pipe(
  v.record(v.string(), v.string()),
  v.check(
    (assigned) => errorOf(() => checkOutcomes(assigned)) === undefined,
    ({ input }) => errorOf(() => checkOutcomes(input)) ?? '',
  ),
)

const change = {
  clock: v.optional(v.strictObject({ set: v.optional(time), frozen: v.optional(v.boolean()) })),
  trouble: v.optional(trouble),
  outcomes: v.optional(outcomes),
}

const after = v.pipe(
  v.union([v.string(), v.number()]),
  v.check(
    (value) => readDuration(value) !== undefined,
    'It has to be milliseconds, or a text such as "30s", "5min" or "1h".',
  ),
)

const destination = v.pipe(
  v.string(),
  v.check(
    (text) => /^\+\d{6,15}$/.test(text) || text.includes('@'),
    'It has to be a number with its +, or an e-mail address.',
  ),
)

const scenario = v.strictObject({
  ...change,
  $schema: v.optional(v.string()),
  name: v.optional(v.string()),
  code: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9]{4,8}$/, 'It has to be four to eight digits.')),
  ),
  originBound: v.optional(
    v.pipe(v.string(), v.check(isHostName, 'It has to be a domain, such as example.com.')),
  ),
  balance: v.optional(v.pipe(v.number(), v.minValue(0), v.finite())),
  blocklist: v.optional(v.array(destination)),
  steps: v.optional(v.array(v.strictObject({ after, ...change }))),
})

/**
 * Checks a scenario, such as the content of a JSON file.
 *
 * @throws TypeError that names the wrong property and what it must be
 */
export function readScenario(value: unknown): Scenario {
  const read = v.safeParse(scenario, value, { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  const path = v.getDotPath(issue) ?? ''
  throw new TypeError(`scenario${path === '' ? '' : `.${path}`}: ${issue.message}`)
}
