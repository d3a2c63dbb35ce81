import { describe, expect, test } from 'vitest'
import type { ConformanceReport } from './report.ts'
import { brokenBackends } from './testing/fixtures/broken-backends.ts'
import { runTinyBackend } from './testing/fixtures/run.ts'

function failed({ results }: ConformanceReport): readonly string[] {
  return results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule.id)
}

test('a correct backend breaks no rule', async () => {
  const report = await runTinyBackend()
  expect(failed(report)).toEqual([])
  expect(report.conforms).toBe(true)
})

describe('a backend that', () => {
  test.each(brokenBackends)('$fault breaks $breaks', async ({ parts, breaks }) => {
    const report = await runTinyBackend(parts)
    expect(failed(report)).toEqual(breaks)
    expect(report.conforms).toBe(false)
  })
})
