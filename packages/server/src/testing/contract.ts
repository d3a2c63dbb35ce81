/** Registers a test, like the `test` of vitest or node:test. */
export type RegisterTest = (name: string, run: () => Promise<void>) => unknown

/** A test of a contract that an implementation does not pass, and why. */
export interface Skip {
  readonly test: string
  readonly why: string
}

export interface ContractTest<Subject> {
  readonly name: string
  readonly run: (subject: Subject) => Promise<void>
}

export interface RunContractOptions {
  /** The `test` function of the test runner. */
  readonly test: RegisterTest
  /** @default [] */
  readonly skip?: readonly Skip[] | undefined
}

/** Registers every test of a contract that is not skipped, each with its own subject. */
export function registerContract<Subject>(
  tests: readonly ContractTest<Subject>[],
  make: () => Subject | Promise<Subject>,
  { test, skip = [] }: RunContractOptions,
): void {
  for (const { test: name, why } of skip) {
    if (!tests.some((each) => each.name === name)) {
      throw new Error(`The contract has no test "${name}" to skip.`)
    }
    if (why.trim() === '') throw new Error(`Say why "${name}" is skipped.`)
  }
  const skipped = new Set(skip.map((each) => each.test))
  for (const { name, run } of tests) {
    if (!skipped.has(name)) test(name, async () => run(await make()))
  }
}

/** Throws if the values differ. The message contains both, so never pass a secret value. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [shownActual, shownExpected] = [show(actual), show(expected)]
  if (shownActual !== shownExpected) {
    throw new Error(`${what}: expected ${shownExpected}, got ${shownActual}`)
  }
}

/** Returns a value as JSON, with the properties of objects in one order. */
function show(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
