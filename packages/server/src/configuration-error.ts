export interface ConfigurationFault {
  readonly option: string
  readonly cause: string
  readonly cure: string
}

/** The server does not start. The message lists every fault at once, each with its cure; recognised by `name`. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly faults: readonly ConfigurationFault[]

  constructor(faults: readonly ConfigurationFault[]) {
    const lines = faults.map(({ option, cause, cure }) => `- \`${option}\`: ${cause}. ${cure}`)
    super(`createVerificationServer() cannot start:\n${lines.join('\n')}`)
    this.faults = faults
  }
}

export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError' && 'faults' in error
}
