/** The exit codes of the command line, for scripts. */
export const exitCodes = {
  /** Success: the code is sent, or is right. */
  ok: 0,
  /** An internal error of the command line. */
  internal: 1,
  /** The command or its options are invalid. */
  usage: 2,
  /** A negative result: a wrong or expired code, a declined, blocked or unreachable destination. */
  negative: 3,
  /** The provider refused the key, the balance or the request, which has to be corrected first. */
  refused: 4,
  /** The provider is unreachable, unavailable or limits calls: the same command may work later. */
  later: 5,
  /** The answer is lost, and the call may have been carried out. */
  unconfirmed: 6,
  /** Cancelled at a prompt, or by Ctrl-C. */
  cancelled: 130,
} as const

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
