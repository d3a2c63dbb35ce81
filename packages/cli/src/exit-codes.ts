/** What a command ends with. */
export const exitCodes = {
  /** It did what was asked: a code is sent, or is right. */
  ok: 0,
  /** A fault of the command line's own. */
  fault: 1,
  /** The command cannot be carried out as it was typed. */
  usage: 2,
  /** The provider said no: a wrong or expired code, a declined, blocked or unreachable number. */
  no: 3,
  /** Key, money or request are refused: something has to be set right first. */
  refused: 4,
  /** The provider is out of reach, in trouble, or asks to wait: the same command may work later. */
  later: 5,
  /** The answer is lost, and the call may have been carried out. */
  unconfirmed: 6,
  /** Given up at a question, or by Ctrl-C. */
  cancelled: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
