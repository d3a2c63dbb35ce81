/** Prompts for the user. Each rejects with a `CommandError` with the code `cancelled` where the user cancels. */
export interface Prompts {
  /** Hides the input. */
  secret(question: string): Promise<string>
  text(question: string, rules?: { readonly initial?: string | undefined }): Promise<string>
  confirm(question: string): Promise<boolean>
  choose<Choice extends string>(
    question: string,
    choices: readonly { readonly value: Choice; readonly label: string }[],
  ): Promise<Choice>
}

/** Everything outside of a command that it uses. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  readonly cwd: string
  /** Writes results to stdout. */
  readonly out: (text: string) => void
  /** Writes everything else to stderr. */
  readonly err: (text: string) => void
  /** `undefined` where there is no interactive terminal. */
  readonly prompts: Prompts | undefined
  readonly colors: boolean
  /** In columns. */
  readonly width: number
  readonly fetch: (request: Request) => Promise<Response>
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal
}
