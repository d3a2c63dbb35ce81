import { describe, expect, test } from 'vitest'
import { add, countsOf, none, readPlaywright, readVitest, summary } from './counts.ts'

describe('a suite without counts', () => {
  test('counts as one check', () => {
    expect(countsOf({ code: 0, report: undefined })).toEqual({ passed: 1, failed: 0 })
    expect(countsOf({ code: 1, report: undefined })).toEqual({ passed: 0, failed: 1 })
  })

  test('fails when a signal ended it', () => {
    expect(countsOf({ code: null, report: undefined })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a suite with counts', () => {
  test('has the counts of its report', () => {
    expect(countsOf({ code: 0, report: { passed: 7, failed: 0 } })).toEqual({
      passed: 7,
      failed: 0,
    })
    expect(countsOf({ code: 1, report: { passed: 5, failed: 2 } })).toEqual({
      passed: 5,
      failed: 2,
    })
  })

  test('fails without a report, whatever its exit code', () => {
    expect(countsOf({ code: 0, report: null })).toEqual({ passed: 0, failed: 1 })
  })

  test('fails when it ran no test', () => {
    expect(countsOf({ code: 0, report: none })).toEqual({ passed: 0, failed: 1 })
  })

  test('fails when every test passed and the process failed', () => {
    expect(countsOf({ code: 1, report: { passed: 7, failed: 0 } })).toEqual({
      passed: 7,
      failed: 1,
    })
    expect(countsOf({ code: null, report: { passed: 7, failed: 0 } })).toEqual({
      passed: 7,
      failed: 1,
    })
  })
})

describe('a report of vitest', () => {
  const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }

  test('returns the passed and failed tests', () => {
    const failing = {
      status: 'failed',
      assertionResults: [{ status: 'passed' }, { status: 'failed' }],
    }
    expect(
      readVitest({ numPassedTests: 2, numFailedTests: 1, testResults: [passing, failing] }),
    ).toEqual({ passed: 2, failed: 1 })
  })

  test('counts a file that failed before its tests as failed', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(
      readVitest({ numPassedTests: 1, numFailedTests: 0, testResults: [passing, broken] }),
    ).toEqual({ passed: 1, failed: 1 })
  })

  test('does not count a skipped test as passed', () => {
    const skipped = { status: 'passed', assertionResults: [{ status: 'skipped' }] }
    const report = readVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [skipped] })
    expect(countsOf({ code: 0, report })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a report of Playwright', () => {
  const config = { projects: [{ name: 'chromium', metadata: {} }] }

  test('counts a flaky test as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1 }
    expect(readPlaywright({ config, stats, errors: [] })).toMatchObject({ passed: 3, failed: 2 })
  })

  test('counts errors outside the tests as failed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 }
    expect(readPlaywright({ config, stats, errors: [{}] })).toMatchObject({ passed: 0, failed: 1 })
  })

  test('has the limits of the projects as notes', () => {
    const stats = { expected: 1, unexpected: 0, flaky: 0 }
    const webkit = { name: 'webkit', metadata: { limits: ['no Ctrl+Z'] } }
    const report = { config: { projects: [...config.projects, webkit] }, stats, errors: [] }
    expect(readPlaywright(report).notes).toEqual(['webkit: no Ctrl+Z'])
  })
})

test('counts are summed up in one line', () => {
  const total = [
    { passed: 2, failed: 0 },
    { passed: 1, failed: 3 },
  ].reduce(add, none)
  expect(summary(total)).toBe('3 passed, 3 failed')
})
