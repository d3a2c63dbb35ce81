import { describeError } from '../events.ts'
import type { ClientSignals } from '../providers/provider.ts'
import type { Call, ServerContext } from '../server-context.ts'

/** Returns what a provider's fraud check receives about the client. If the option `signals` fails, less. */
export async function clientSignals(
  { settings, emit }: Pick<ServerContext, 'settings' | 'emit'>,
  call: Call,
): Promise<ClientSignals> {
  const found = signalsIn(call)
  try {
    return { ...found, ...(await settings.signals?.(call.request)) }
  } catch (error) {
    emit({ type: 'internal-error', error: describeError(error) })
    return found
  }
}

function signalsIn({ request: { headers }, address }: Call): ClientSignals {
  return {
    ip: address ?? undefined,
    userAgent: headers.get('user-agent') ?? undefined,
    // Only browsers send one of these, so nothing is claimed about apps.
    devicePlatform:
      headers.has('sec-fetch-mode') || /^https?:/.test(headers.get('origin') ?? '')
        ? 'web'
        : undefined,
    deviceModel: clientHint(headers, 'sec-ch-ua-model'),
    osVersion: clientHint(headers, 'sec-ch-ua-platform-version'),
  }
}

/** Returns the text of a client hint (a string of RFC 9651). Browsers send these two only to sites that ask for them. */
function clientHint(headers: Headers, name: string): string | undefined {
  return /^"([\x20-\x21\x23-\x5b\x5d-\x7e]+)"$/.exec(headers.get(name) ?? '')?.[1]
}
