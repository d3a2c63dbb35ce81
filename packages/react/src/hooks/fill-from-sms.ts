import { findCode } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'

interface SmsRequest extends CredentialRequestOptions {
  readonly otp: { readonly transport: readonly ['sms'] }
}

/**
 * Waits for one origin-bound SMS, and fills its code into an empty input (WICG, "WebOTP API"). Rejects with what the browser
 * says: `AbortError` also where the page asked anew or the person declined, `InvalidStateError` at its time-out.
 */
export async function fillFromSms(
  input: { readonly current: HTMLInputElement | null },
  shape: CodeShape,
  signal: AbortSignal,
): Promise<void> {
  // While this was loading. StrictMode's first effect ends here, so that it asks once.
  if (signal.aborted) return
  const request: SmsRequest = { otp: { transport: ['sms'] }, signal }
  const credential = await navigator.credentials.get(request)
  const { current: field } = input
  // Chrome has offered messages after the end of a request (WICG/web-otp#58).
  if (signal.aborted || !field || field.value || field.readOnly || field.matches(':disabled')) {
    return
  }
  if (!credential || !('code' in credential) || typeof credential.code !== 'string') return
  const { code } = findCode(credential.code, shape)
  if (code === undefined) return
  // React overlays an input's own `value` to know what it has set; what goes past it counts as the person's change.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, code)
  // Its own property, because Chromium empties an `inputType` that the standard does not list.
  field.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { inputType: 'webotp' }))
}
