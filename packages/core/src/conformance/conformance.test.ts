import { describe, expect, test } from 'vitest'
import type { ConformanceReport } from './report.ts'
import { brokenBackends, wrongAnswers } from './testing/fixtures/broken-backends.ts'
import { runTinyBackend } from './testing/fixtures/run.ts'

function failed({ results }: ConformanceReport): readonly string[] {
  return results.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule.id)
}

test('a correct backend breaks no rule', async () => {
  const report = await runTinyBackend()
  expect(failed(report)).toEqual([])
  expect(report.conforms).toBe(true)
})

test('messages of another run, to the same destination, are not counted', async () => {
  const report = await runTinyBackend({}, { only: ['browser-unknown', 'one-message'] }, 1)
  expect(failed(report)).toEqual([])
})

describe('a backend that', () => {
  test.each(brokenBackends)('$fault breaks $breaks', async ({ parts, breaks }) => {
    const report = await runTinyBackend(parts)
    expect(failed(report)).toEqual(breaks)
    expect(report.conforms).toBe(false)
  })
})

// With a rule whose checks cause problems of each sort, for the rules about all answers.
test.each(Object.entries(wrongAnswers))('%s finds an answer that breaks it', async (id, finish) => {
  const report = await runTinyBackend({ finish }, { only: ['media-type', id] })
  expect(failed(report)).toContain(id)
})

test('pages on another origin need CORS headers', async () => {
  const url = 'https://api.shop.example/api/verification'
  const only = ['cors', 'cors-exposed']
  const report = await runTinyBackend({}, { url, origins: ['https://shop.example'], only })
  expect(failed(report)).toEqual(only)
})

test('without an inbox nothing is sent, and each rule that is not checked says why', async () => {
  const report = await runTinyBackend({}, { inbox: undefined })
  expect(failed(report)).toEqual([])
  const reasons = report.results.flatMap((result) =>
    result.outcome === 'not-checked' ? [result.reason] : [],
  )
  expect(reasons.join('\n')).toContain('There is nowhere to send a message to.')
})

test('a report contains no code, number, handle or proof', async () => {
  const report = await runTinyBackend({
    isApproved: () => true,
    report: ({ phone }) => ({ report: phone }),
    mask: (to) => to,
    detail: (code) => code,
  })
  const { url: _, ...rest } = report
  expect(JSON.stringify(rest)).not.toMatch(/\d{5}|[0-9a-f]{8}-[0-9a-f]{4}/)
})

test('an unknown rule is refused', async () => {
  await expect(runTinyBackend({}, { only: ['colour'] })).rejects.toThrow('no rule "colour"')
})
