export interface ConfigurationIssue {
  readonly option: string
  readonly cause: string
  readonly fix: string
}

/** Thrown for invalid options. The message lists every one of them with its fix. Recognise the error by `name`. */
export class ConfigurationError extends TypeError {
  override readonly name = 'ConfigurationError'
  readonly issues: readonly ConfigurationIssue[]

  /** @param who The function whose options are invalid, such as `didit()`. */
  constructor(issues: readonly ConfigurationIssue[], who = 'createVerificationServer()') {
    const lines = issues.map(({ option, cause, fix }) => `- \`${option}\`: ${cause}. ${fix}`)
    super(`${who} cannot start:\n${lines.join('\n')}`)
    this.issues = issues
  }
}

export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError' && 'issues' in error
}
