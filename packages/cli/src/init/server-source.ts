import { addressHeaders, hostingNames, type Hosting } from './hosting.ts'

export const kinds = ['phone', 'email'] as const

export type Kind = (typeof kinds)[number]

export interface ServerSettings {
  readonly kinds: readonly Kind[]
  /** Two-letter codes. */
  readonly countries: readonly string[]
  readonly hosting: Hosting
  /** Whether the framework knows the address of the socket's peer. */
  readonly hasSocket: boolean
  /** Whether the options are read at the first request, so that a build needs no secret. */
  readonly lazy: boolean
}

function addressOption(hosting: Hosting, hasSocket: boolean): string {
  const header = addressHeaders[hosting]
  if (header !== null) {
    return `  // The header in which ${hostingNames[hosting]} sets the client's address, and clients cannot: limits depend on it.
  clientAddress: { header: '${header}' },
`
  }
  return hasSocket
    ? `  // Behind a reverse proxy, set its addresses. Otherwise all clients share its address and its limits:
  // clientAddress: { trustedProxies: ['10.0.0.0/8'] },
`
    : `  // Without it all clients share one limit: the header in which your host sets the client's address, and clients cannot.
  // clientAddress: { header: 'x-real-ip' },
`
}

/** Returns the source of the proxy, which reads the environment. It is the same for every framework. */
export function serverSource({
  kinds: enabled,
  countries,
  hosting,
  hasSocket,
  lazy,
}: ServerSettings): string {
  const phone = enabled.includes('phone')
  const kindOptions = [
    ...(phone ? [] : ['phone: false']),
    ...(enabled.includes('email') ? ['email: true'] : []),
  ].map((option) => `      ${option},\n`)
  const listed = countries.map((country) => `'${country}'`).join(', ')
  const countryOption = phone
    ? '  // The countries whose phone numbers you verify. Messages to some cost far more than to others.\n' +
      `  countries: [${listed}],\n`
    : ''
  const options = `  providers: [
    didit({
      apiKey: process.env.DIDIT_API_KEY ?? '',
      // In development the address of the simulator. Production calls Didit alone.
      baseUrl: process.env.DIDIT_BASE_URL,
      allowOtherHost: process.env.NODE_ENV !== 'production',
${kindOptions.join('')}    }),
  ],
  secret: process.env.VERIFICATION_SECRET ?? '',
  allowedOrigins: [process.env.VERIFICATION_ORIGIN ?? ''],
${countryOption}  // Keeps pending verifications in this process. Several processes need a shared store.
  store: memoryStore({ singleProcess: true }),
${addressOption(hosting, hasSocket)}`
  const created = lazy
    ? `// Read at the first request, so that the build needs no secret.
export const verification = createVerificationServer(() => ({
${options}}))`
    : `export const verification = createVerificationServer({
${options}})`
  return `import { createVerificationServer, memoryStore } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'

${created}
`
}
