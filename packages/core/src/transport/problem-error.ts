import type { Problem } from '../contract/problems.ts'

/**
 * The error of a failed call. `uncertain` is true where the backend may have carried it out all the same: the answer
 * was lost, not the request. Recognise it by `name`, which also works with a second copy of this package.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem
  readonly uncertain: boolean

  constructor(problem: Problem, options: { uncertain: boolean; cause?: unknown }) {
    super(problem.detail ?? problem.code, { cause: options.cause })
    this.problem = problem
    this.uncertain = options.uncertain
  }
}

/** Returns whether an error is a `ProblemError`, of this or another copy of the package. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError' && 'problem' in error
}
