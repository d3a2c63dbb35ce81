import { safeParse } from 'valibot'
import type { VerificationConfig } from '../contract/messages.ts'
import { verificationConfig } from '../contract/reply-schemas.ts'
import { kinds } from '../contract/terms.ts'
import { randomHex } from '../random-hex.ts'
import { type Answer, describe } from './answer.ts'
import { createBrowser, type Browser } from './browser.ts'
import { fictionalDestinations } from './destinations.ts'
import { missingNeed } from './needs.ts'
import type { ConformanceOptions } from './options.ts'
import type { ConformanceReport, RuleResult } from './report.ts'
import {
  type CheckedRule,
  Limited,
  NotChecked,
  type Rule,
  type RuleText,
  Violation,
} from './rule.ts'
import { rules } from './rules.ts'
import { createTrial, type Evidence, type Trial } from './trial.ts'

/**
 * Holds a backend to the contract, over HTTP alone: any backend in any language. Messages are sent only where
 * `destinations` or an `inbox` allow it. Run it against a test environment: it uses up limits.
 *
 * @throws TypeError for an invalid URL or an unknown rule; the signal's reason where it was aborted
 */
export async function checkConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const url = baseUrl(options.url)
  const evidence: Evidence = { answers: [], destinations: new Set(), codes: new Set() }
  const openBrowser = browserOpener({ ...options, url }, evidence)
  const { config, answer } = await readConfig(openBrowser)
  const trial = config && createTrialFor({ ...options, url }, { config, evidence, openBrowser })

  const results: RuleResult[] = []
  for (const rule of chosenRules(options)) {
    const result = await judge(rule, trial, answer, evidence)
    options.signal?.throwIfAborted()
    results.push(result)
    options.onResult?.(result)
  }
  return { url, conforms: results.every(({ outcome }) => outcome !== 'failed'), results }
}

function chosenRules({ only }: ConformanceOptions): readonly Rule[] {
  const unknown = only?.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new TypeError(`There is no rule "${unknown}".`)
  return only ? rules.filter(({ id }) => only.includes(id)) : rules
}

function baseUrl(text: string): string {
  const url = new URL(text)
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function originOf({ url, origins }: ConformanceOptions): string {
  return origins?.[0] ?? new URL(url).origin
}

function browserOpener(options: ConformanceOptions, { answers }: Evidence): () => Browser {
  let count = 0
  return () =>
    createBrowser({
      name: browserName(count++),
      url: options.url,
      origin: originOf(options),
      binding: options.binding ?? 'cookie',
      fetch: options.fetch ?? globalThis.fetch,
      randomHex: options.randomHex ?? randomHex,
      signal: options.signal,
      onAnswer: (answer) => answers.push(answer),
    })
}

/** A, B, … Z, A1, … */
function browserName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`
}

async function readConfig(openBrowser: () => Browser): Promise<{
  readonly config: VerificationConfig | null
  readonly answer: Answer | string
}> {
  try {
    const answer = await openBrowser().config()
    const config = safeParse(verificationConfig, answer.json)
    return { config: answer.status === 200 && config.success ? config.output : null, answer }
  } catch (error) {
    return { config: null, answer: messageOf(error) }
  }
}

function createTrialFor(
  options: ConformanceOptions,
  known: {
    readonly config: VerificationConfig
    readonly evidence: Evidence
    readonly openBrowser: () => Browser
  },
): Trial {
  const { config } = known
  const random = options.randomHex ?? randomHex
  const kind = options.kind ?? kinds.find((each) => config.kinds[each]) ?? 'phone'
  const countries = config.kinds[kind]?.countries ?? null
  const given = options.destinations && [...options.destinations]
  const fictional = options.inbox ? fictionalDestinations(kind, countries, random) : null
  return createTrial({
    ...options,
    ...known,
    kind,
    origin: originOf(options),
    randomHex: random,
    nextDestination: given ? takeFrom(given) : fictional,
  })
}

function takeFrom(given: string[]): (() => string) | null {
  return given.length === 0 ? null : () => given.shift()!
}

async function judge(
  rule: Rule,
  trial: Trial | null,
  configAnswer: Answer | string,
  { answers }: Evidence,
): Promise<RuleResult> {
  const text = textOf(rule)
  if ('uncheckable' in rule) return { outcome: 'not-checked', rule: text, reason: rule.uncheckable }
  if (!trial) return judgeWithoutConfig(rule, configAnswer)
  const missing = rule.needs.map((need) => missingNeed(need, trial)).find((each) => each !== null)
  if (missing) return { outcome: 'not-checked', rule: text, reason: missing }
  const before = answers.length
  try {
    await checkOnceLimitsAreOver(rule, trial)
    return { outcome: 'passed', rule: text }
  } catch (error) {
    trial.signal?.throwIfAborted()
    if (error instanceof NotChecked) {
      return { outcome: 'not-checked', rule: text, reason: error.message }
    }
    if (!(error instanceof Violation)) {
      return { outcome: 'not-checked', rule: text, reason: `The check failed: ${messageOf(error)}` }
    }
    const exchanges = answers
      .slice(before)
      .map((answer) => ({ request: answer.request, answer: describe(answer) }))
    return { outcome: 'failed', rule: text, found: error.message, exchanges }
  }
}

/** Checks a rule, and where a limit prevents that and time can be moved, once more after it. */
async function checkOnceLimitsAreOver({ check }: CheckedRule, trial: Trial): Promise<void> {
  try {
    await check(trial)
  } catch (error) {
    if (!(error instanceof Limited) || !trial.inbox?.advance) throw error
    await trial.advance(error.retryIn)
    await check(trial)
  }
}

function judgeWithoutConfig(rule: Rule, answer: Answer | string): RuleResult {
  const text = textOf(rule)
  if (rule.id !== 'config') {
    return {
      outcome: 'not-checked',
      rule: text,
      reason: 'There is no configuration to start from: see the rule config.',
    }
  }
  const seen = typeof answer === 'string' ? answer : describe(answer)
  const exchanges =
    typeof answer === 'string' ? [] : [{ request: answer.request, answer: describe(answer) }]
  return {
    outcome: 'failed',
    rule: text,
    found: `The first \`GET config\` failed: ${seen}`,
    exchanges,
  }
}

function textOf({ id, area, requirement, meaning, fix }: Rule): RuleText {
  return { id, area, requirement, meaning, fix }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? `${error.message} (${cause.message})` : error.message
}
