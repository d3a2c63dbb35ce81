import { laterLoads, requestBudget } from './apps.ts'
import type { FlowWalk } from './count-requests.ts'
import type { AppSize } from './measure-app.ts'
import type { StyleSize } from './measure-styles.ts'

export interface Measured {
  readonly apps: readonly AppSize[]
  readonly styles: readonly StyleSize[]
  readonly walks: readonly FlowWalk[]
  /** What could not be built or walked, with the reason. */
  readonly failures: readonly { readonly what: string; readonly reason: string }[]
}

/** One measurement and its budget: a row of the table. */
export interface Verdict {
  readonly what: string
  readonly measured: string
  readonly allowed: string
  readonly passed: boolean
  /** Over its budget, as is known. */
  readonly missed?: boolean | undefined
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

export function judge({ apps, styles, walks, failures }: Measured): readonly Verdict[] {
  return [
    ...apps.flatMap(judgeApp),
    ...judgeLaterLoads(apps),
    ...styles.map(({ name, bytes, budget }) => judgeSize(name, bytes, budget)),
    ...walks.flatMap(judgeWalk),
    ...failures.map(({ what }) => ({ what, measured: 'failed', allowed: '', passed: false })),
  ]
}

function judgeSize(
  what: string,
  bytes: number,
  budget: number | undefined,
  missedAt = budget,
): Verdict {
  return {
    what,
    measured: kilobytes(bytes),
    allowed: budget === undefined ? 'any' : `${budget} kB`,
    passed: missedAt === undefined || bytes <= missedAt * 1000,
    missed: budget !== undefined && bytes > budget * 1000,
  }
}

function judgeApp({
  app,
  entry,
  entryWithQuery,
  importsQuery,
  chunks,
}: AppSize): readonly Verdict[] {
  return [
    judgeSize(app.name, entry, app.budget, app.missedAt),
    ...(importsQuery
      ? [judgeSize(`${app.name}, with TanStack Query`, entryWithQuery, undefined)]
      : []),
    { what: `${app.name}: scripts`, measured: String(chunks), allowed: 'any', passed: true },
    {
      what: `${app.name}: imports TanStack Query`,
      measured: yesOrNo(importsQuery),
      allowed: yesOrNo(app.usesQuery),
      passed: importsQuery === app.usesQuery,
    },
  ]
}

/** Returns the largest size of each later load: the entry of an app may contain a part of it already. */
export function largestLaterLoads(apps: readonly AppSize[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>()
  for (const { later } of apps) {
    for (const [name, bytes] of later) largest.set(name, Math.max(bytes, largest.get(name) ?? 0))
  }
  return largest
}

function judgeLaterLoads(apps: readonly AppSize[]): readonly Verdict[] {
  return [...largestLaterLoads(apps)].map(([name, bytes]) => {
    const load = laterLoads.find((each) => each.name === name)
    if (load) return judgeSize(`later: ${name}`, bytes, load.budget)
    return {
      what: `later: ${name}`,
      measured: kilobytes(bytes),
      allowed: 'part of the entry',
      passed: false,
    }
  })
}

function judgeWalk({ kind, steps, unprompted }: FlowWalk): readonly Verdict[] {
  const code = steps.flatMap((step) => step.code).length
  return [
    {
      what: `${kind}: requests for code until verified`,
      measured: String(code),
      allowed: String(requestBudget),
      passed: code <= requestBudget,
    },
    {
      what: `${kind}: asked for by a page that is only looked at`,
      measured: unprompted.join(', ') || 'nothing',
      allowed: 'nothing',
      passed: unprompted.length === 0,
    },
  ]
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
