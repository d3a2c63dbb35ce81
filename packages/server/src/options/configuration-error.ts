/** What is wrong with one option, and how to fix it. */
export interface ConfigurationIssue {
  readonly option: string
  readonly cause: string
  readonly fix: string
}

function sentence({ option, cause, fix }: ConfigurationIssue): string {
  if (cause === 'there is no such option') return `there is no option \`${option}\`. ${fix}`
  return `\`${option}\`${cause.startsWith('it ') ? cause.slice(2) : `: ${cause}`}. ${fix}`
}

/** Thrown for invalid options. The message lists every one of them with its fix. Recognise the error by `name`. */
export class ConfigurationError extends TypeError {
  override readonly name = 'ConfigurationError'
  /** What is wrong, and how to fix it. */
  readonly issues: readonly ConfigurationIssue[]

  /** @param who The function whose options they are, such as `didit()`; left out: the server's */
  constructor(issues: readonly ConfigurationIssue[], who?: string) {
    const lines = issues.map(({ option, cause, fix }) => `- \`${option}\`: ${cause}. ${fix}`)
    super(
      who === undefined
        ? `createVerificationServer() cannot start:\n${lines.join('\n')}`
        : `${who}: ${issues.map(sentence).join(' ')}`,
    )
    this.issues = issues
  }
}

/** Returns whether an error is a `ConfigurationError`, of this or another copy of the package. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError' && 'issues' in error
}
