import { randomBytes } from 'node:crypto'

/** One variable, and what it is for. */
export interface EnvLine {
  readonly name: string
  readonly value: string
  readonly comment: string
}

/** What the generated proxy reads. The key of a fresh project is the simulator's, until there is a real one. */
export function envLines({
  origin,
  apiKey,
}: {
  readonly origin: string
  readonly apiKey: string | undefined
}): readonly EnvLine[] {
  const simulated: readonly EnvLine[] = [
    {
      name: 'DIDIT_API_KEY',
      value: 'key-of-the-simulator',
      comment:
        'The key of your Didit application. The simulator takes any: put the real one here to go live.',
    },
    {
      name: 'DIDIT_BASE_URL',
      value: 'http://127.0.0.1:4010',
      comment: 'Where `npx otp-kit simulate` listens. Without this line, Didit itself is called.',
    },
  ]
  const live: readonly EnvLine[] = [
    { name: 'DIDIT_API_KEY', value: apiKey ?? '', comment: 'The key of your Didit application.' },
  ]
  return [
    ...(apiKey ? live : simulated),
    {
      name: 'VERIFICATION_SECRET',
      value: randomBytes(32).toString('base64url'),
      comment:
        'Seals handles and signs proofs. Another one in production; whoever has it can verify any number.',
    },
    {
      name: 'VERIFICATION_ORIGIN',
      value: origin,
      comment: 'The origin of the page with your form, as its address bar has it.',
    },
  ]
}

/** A file's text with the variables that it does not set yet; `undefined` where it sets them all. */
export function withLines(text: string, lines: readonly EnvLine[]): string | undefined {
  const missing = lines.filter(
    ({ name }) => !new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`, 'm').test(text),
  )
  if (missing.length === 0) return undefined
  const added = missing
    .map(({ name, value, comment }) => `# ${comment}\n${name}=${value}\n`)
    .join('')
  return text === '' || text.endsWith('\n') ? text + added : `${text}\n${added}`
}
