/** What the generated server is told. */
export interface ServerSettings {
  /** Two-letter codes. */
  readonly countries: readonly string[]
  /** Whether the host hands the client's address over in a header alone, as where no socket is seen. */
  readonly addressHeader: boolean
}

/** The proxy, configured by the environment. It is the same for every framework. */
export function serverSource({ countries, addressHeader }: ServerSettings): string {
  const listed = countries.map((country) => `'${country}'`).join(', ')
  const address = addressHeader
    ? "  // The header in which your host puts the client's address, and no client can: limits go by it.\n" +
      "  clientAddress: { header: 'x-real-ip' },\n"
    : '  // Behind a proxy of your own, say so, or every client has its address:\n' +
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

// The simulator stands in for Didit on your own machine; production never looks at it.
const simulator =
  DIDIT_BASE_URL && NODE_ENV !== 'production'
    ? { baseUrl: DIDIT_BASE_URL, allowOtherHost: true }
    : {}

export const verification = createVerificationServer({
  providers: [didit({ apiKey: DIDIT_API_KEY, ...simulator })],
  secret: VERIFICATION_SECRET,
  allowedOrigins: [VERIFICATION_ORIGIN],
  // The countries that you verify numbers of: each costs, and some far more than others.
  countries: [${listed}],
  // Everything that is pending, in this one process. With more than one, give it a store that they share.
  store: memoryStore({ singleProcess: true }),
${address}})
`
}
