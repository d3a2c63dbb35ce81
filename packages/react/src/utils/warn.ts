const said = new Set<string>()

/** A message for developers, said once: what happened, why it is a problem, how to mend it. */
export function warn(message: string): void {
  if (said.has(message)) return
  said.add(message)
  // oxlint-disable-next-line no-console -- the console is where developers look.
  console.error(`otp-kit: ${message}`)
}
