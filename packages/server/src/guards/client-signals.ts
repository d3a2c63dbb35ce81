import type { SendInput } from '../providers/provider.ts'
import type { Call } from '../kit.ts'

/** What a provider's fraud check may know of the client. */
export function clientSignals({ request, address }: Call): SendInput['signals'] {
  return { ip: address ?? undefined, userAgent: request.headers.get('user-agent') ?? undefined }
}
