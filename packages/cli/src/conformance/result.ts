import type { ConformanceReport, RuleResult } from '@otp-kit/core/conformance'
import { exitCodes } from '../exit-codes.ts'
import { type Result, table } from '../result.ts'
import type { Style } from '../terminal/style.ts'

type Failed = Extract<RuleResult, { readonly outcome: 'failed' }>

/** Returns the result of a run: what is broken with its fix, what was not checked and why, and the counts. */
export function conformanceResult(report: ConformanceReport): Result {
  const { url, conforms, results } = report
  const count = (outcome: RuleResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    notChecked: count('not-checked'),
  }
  return {
    exitCode: conforms ? exitCodes.ok : exitCodes.negative,
    json: { url, conforms, counts, results },
    text: (style) =>
      [
        ...results.flatMap((result) => (result.outcome === 'failed' ? failure(result, style) : [])),
        ...notChecked(results, style),
        `${conforms ? style.good('✓') : style.bad('✗')} ${summary(counts)}`,
      ].join('\n'),
  }
}

function failure({ rule, found, exchanges }: Failed, style: Style): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['seen', found],
    ['means', rule.meaning],
    ['fix', rule.fix],
    ...exchanges.map(
      ({ request, answer }) => ['', `${request} ${style.dim('→')} ${answer}`] as const,
    ),
  ]
  return [`${style.bad('✗')} ${style.bold(rule.id)}  ${rule.requirement}`, table(rows, style), '']
}

/** Returns the reasons, each with its rules. */
function notChecked(results: readonly RuleResult[], style: Style): readonly string[] {
  const rules = new Map<string, readonly string[]>()
  for (const result of results) {
    if (result.outcome !== 'not-checked') continue
    const known = rules.get(result.reason) ?? []
    rules.set(result.reason, [...known, result.rule.id])
  }
  if (rules.size === 0) return []
  return [
    style.bold('Not checked'),
    ...[...rules].map(([reason, ids]) => `  ${ids.join(', ')}: ${style.dim(reason)}`),
    '',
  ]
}

function summary({
  passed,
  failed,
  notChecked,
}: Readonly<Record<'passed' | 'failed' | 'notChecked', number>>): string {
  const broken =
    failed === 0
      ? 'No rule is broken'
      : `${failed} of the rules ${failed === 1 ? 'is' : 'are'} broken`
  return `${broken}; ${passed} hold, and ${notChecked} were not checked.`
}
