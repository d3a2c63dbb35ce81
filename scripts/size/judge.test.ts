import { describe, expect, it } from 'vitest'
import { judge, type Measured } from './judge.ts'
import type { AppSize } from './measure-app.ts'

const size: AppSize = {
  app: { name: 'code field', source: '', budget: 6.5, usesQuery: false },
  entry: 6500,
  entryWithQuery: 6500,
  later: new Map(),
  chunks: 1,
  importsQuery: false,
}

const nothing: Measured = { apps: [], styles: [], walks: [], failures: [] }

const failed = (measured: Partial<Measured>) =>
  judge({ ...nothing, ...measured })
    .filter(({ passed }) => !passed)
    .map(({ what, measured, allowed }) => `${what}: ${measured} of ${allowed}`)

describe('the verdict', () => {
  it('passes an app that weighs its budget, and fails one that weighs a byte more', () => {
    expect(failed({ apps: [size] })).toEqual([])
    expect(failed({ apps: [{ ...size, entry: 6501 }] })).toEqual(['code field: 6.5 kB of 6.5 kB'])
  })

  it('marks an app over its budget that is known to be, and fails it where it grows', () => {
    const app = { ...size.app, missedAt: 7 }
    const verdict = judge({ ...nothing, apps: [{ ...size, app, entry: 6900 }] })[0]
    expect(verdict).toMatchObject({ passed: true, missed: true, allowed: '6.5 kB' })
    expect(failed({ apps: [{ ...size, app, entry: 7001 }] })).toEqual([
      'code field: 7.0 kB of 6.5 kB',
    ])
  })

  it('fails an app that imports TanStack Query without need', () => {
    expect(failed({ apps: [{ ...size, importsQuery: true }] })).toEqual([
      'code field: imports TanStack Query: yes of no',
    ])
  })

  it('compares the largest size of a later load with its budget', () => {
    const bringing = (bytes: number) => ({
      ...size,
      later: new Map([['numbering metadata', bytes]]),
    })
    expect(failed({ apps: [bringing(40_000), bringing(30_000)] })).toEqual([
      'later: numbering metadata: 40.0 kB of 38 kB',
    ])
  })

  it('fails an unexpected later load', () => {
    const apps = [{ ...size, later: new Map([['react/dist/machine.js', 900]]) }]
    expect(failed({ apps })).toEqual(['later: react/dist/machine.js: 0.9 kB of part of the entry'])
  })

  it('fails a walk with too many requests, and a page that makes requests before it is touched', () => {
    const look = {
      step: 'look',
      code: ['a.js', 'b.js', 'c.js', 'd.js', 'e.js'],
      calls: [],
      other: [],
    }
    expect(
      failed({ walks: [{ kind: 'phone', steps: [look], unprompted: ['GET config'] }] }),
    ).toEqual([
      'phone: requests for code until verified: 5 of 4',
      'phone: asked for by a page that is only looked at: GET config of nothing',
    ])
  })

  it('fails what could not be measured', () => {
    expect(failed({ failures: [{ what: 'phone field', reason: '' }] })).toHaveLength(1)
  })
})
