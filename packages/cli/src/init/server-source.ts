export const kinds = ['phone', 'email'] as const

export type Kind = (typeof kinds)[number]

export interface ServerSettings {
  readonly kinds: readonly Kind[]
  /** Two-letter codes. */
  readonly countries: readonly string[]
  /** Whether the client's address is in a header, because the framework has no access to the socket. */
  readonly addressHeader: boolean
}

/** Returns the source of the proxy, which reads the environment. It is the same for every framework. */
export function serverSource({ kinds: enabled, countries, addressHeader }: ServerSettings): string {
  const phone = enabled.includes('phone')
  const kindOptions = [
    phone ? '' : 'phone: false, ',
    enabled.includes('email') ? 'email: true, ' : '',
  ]
  const listed = countries.map((country) => `'${country}'`).join(', ')
  const countryOption = phone
    ? '  // The countries whose phone numbers you verify. Messages to some cost far more than to others.\n' +
      `  countries: [${listed}],\n`
    : ''
  const address = addressHeader
    ? "  // The header in which your hosting sets the client's address, and clients cannot: limits depend on it.\n" +
      "  clientAddress: { header: 'x-real-ip' },\n"
    : '  // Behind a reverse proxy, set its addresses. Otherwise all clients share its address and its limits:\n' +
      "  // clientAddress: { trustedProxies: ['10.0.0.0/8'] },\n"
  return `import { createVerificationServer, memoryStore } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'

const {
  DIDIT_API_KEY = '',
  DIDIT_BASE_URL,
  VERIFICATION_SECRET = '',
  VERIFICATION_ORIGIN = '',
  NODE_ENV,
} = process.env

// Uses the simulator instead of Didit in development; ignored in production.
const simulator =
  DIDIT_BASE_URL && NODE_ENV !== 'production'
    ? { baseUrl: DIDIT_BASE_URL, allowOtherHost: true }
    : {}

export const verification = createVerificationServer({
  providers: [didit({ apiKey: DIDIT_API_KEY, ${kindOptions.join('')}...simulator })],
  secret: VERIFICATION_SECRET,
  allowedOrigins: [VERIFICATION_ORIGIN],
${countryOption}  // Keeps pending verifications in this process. Several processes need a shared store.
  store: memoryStore({ singleProcess: true }),
${address}})
`
}
