import { connectSimulator } from '@otp-kit/simulator'

const { inbox } = connectSimulator(process.env.SIMULATOR_URL ?? 'http://127.0.0.1:4010')

/** Resolves with the code in the newest message, as soon as there is one. */
export async function readCode(to: string): Promise<string> {
  const message = await inbox.latest(to, { waitMs: 5000 })
  if (!message) throw new Error(`No message has arrived at ${to}.`)
  return message.code
}
