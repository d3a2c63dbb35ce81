/** What the person at the terminal is asked. Each rejects with a `CommandError` of `cancelled` where they give up. */
export interface Prompts {
  /** What is typed is not shown. */
  secret(question: string): Promise<string>
  text(question: string, rules?: { readonly initial?: string | undefined }): Promise<string>
  confirm(question: string): Promise<boolean>
  choose<Choice extends string>(
    question: string,
    choices: readonly { readonly value: Choice; readonly label: string }[],
  ): Promise<Choice>
}

/** Everything that a command touches outside of itself. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder it was called in. */
  readonly cwd: string
  /** Results: what `>` redirects. */
  readonly out: (text: string) => void
  /** Everything else that is said. */
  readonly err: (text: string) => void
  /** `undefined` where nobody can answer. */
  readonly prompts: Prompts | undefined
  readonly colors: boolean
  /** Columns, for what is wrapped. */
  readonly width: number
  readonly fetch: (request: Request) => Promise<Response>
  /** Aborts at Ctrl-C. */
  readonly signal: AbortSignal
}
