import type { SendInput } from '../providers/provider.ts'
import type { Call } from '../server-context.ts'

/** Returns what a provider's fraud check receives about the client. */
export function clientSignals({ request, address }: Call): SendInput['signals'] {
  return { ip: address ?? undefined, userAgent: request.headers.get('user-agent') ?? undefined }
}
