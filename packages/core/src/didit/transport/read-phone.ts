import type { StartRequest } from '../../contract/messages.ts'
import { problem } from '../../contract/problems.ts'
import { e164Pattern } from '../../phone/e164-pattern.ts'
import { loadPhoneMetadata } from '../../phone/load-metadata.ts'
import { parsePhone } from '../../phone/parse-phone.ts'
import { ProblemError } from '../../transport/problem-error.ts'

/**
 * Returns the E.164 number; `null` where it is none. National text, which a field sends before its numbering metadata is
 * loaded, is parsed here, because a backend that only forwards cannot do it.
 *
 * @throws ProblemError `network` where the metadata can't be loaded
 */
export async function readPhone({
  to,
  country,
}: Pick<StartRequest, 'to' | 'country'>): Promise<string | null> {
  if (e164Pattern.test(to)) return to
  if (country === undefined) return null
  const metadata = await loadPhoneMetadata().catch((error: unknown) => {
    const detail = `The numbering metadata could not be loaded: ${String(error)}`
    throw new ProblemError(problem('network', { detail }), { uncertain: false, cause: error })
  })
  const { e164, possible } = parsePhone(to, metadata, { country })
  return possible ? e164 : null
}
