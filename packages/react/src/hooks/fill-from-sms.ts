import { findCode } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'

interface SmsRequest extends CredentialRequestOptions {
  readonly otp: { readonly transport: readonly ['sms'] }
}

/**
 * Waits for one origin-bound SMS, and fills its code into an empty input (WICG, "WebOTP API"). Rejects with the browser's
 * error: `AbortError` also where the page asked again or the user declined, `InvalidStateError` at its time-out.
 */
export async function fillFromSms(
  input: { readonly current: HTMLInputElement | null },
  shape: CodeShape,
  signal: AbortSignal,
): Promise<void> {
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
  // React overlays an input's own `value` to know what it has set; the prototype's setter counts as the user's change.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, code)
  // As an own property, because Chromium empties an `inputType` that the standard doesn't list.
  field.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { inputType: 'webotp' }))
}
