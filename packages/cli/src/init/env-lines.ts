import { randomBytes } from 'node:crypto'

export interface EnvLine {
  readonly name: string
  readonly value: string
  readonly comment: string
}

/** Returns the variables of the generated proxy. Without a key, they select the simulator. */
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
      value: 'simulator-key',
      comment:
        'The API key of your Didit application. The simulator accepts any key; set the real one to go live.',
    },
    {
      name: 'DIDIT_BASE_URL',
      value: 'http://127.0.0.1:4010',
      comment: 'The URL of `npx otp-kit simulate`. Remove this line to call Didit itself.',
    },
  ]
  const live: readonly EnvLine[] = [
    {
      name: 'DIDIT_API_KEY',
      value: apiKey ?? '',
      comment: 'The API key of your Didit application.',
    },
  ]
  return [
    ...(apiKey ? live : simulated),
    {
      name: 'VERIFICATION_SECRET',
      value: randomBytes(32).toString('base64url'),
      comment:
        'Encrypts handles and signs proofs. Use another one in production, and keep it secret: it can forge any proof.',
    },
    {
      name: 'VERIFICATION_ORIGIN',
      value: origin,
      comment: 'The origin of the page with your form.',
    },
  ]
}

/** Adds the missing variables to the text of a file. Returns `undefined` where it sets them all. */
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
