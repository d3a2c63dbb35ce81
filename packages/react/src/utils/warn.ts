const warned = new Set<string>()

/** Logs a message for developers once: what happened, why it is a problem, how to fix it. */
export function warn(message: string): void {
  if (warned.has(message)) return
  warned.add(message)
  // oxlint-disable-next-line no-console -- developers look there.
  console.error(`otp-kit: ${message}`)
}
