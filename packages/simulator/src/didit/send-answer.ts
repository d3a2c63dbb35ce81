import type { Outgoing } from '../provider.ts'
import { json } from './failures.ts'
import type { FieldReader } from './fields.ts'
import { isIpAddress } from './ip-address.ts'
import type { CallContext } from './route.ts'
import type { Session } from './session.ts'

export function sendAnswer(
  session: Session,
  status: string,
  reason: string | null = null,
): Response {
  return json({
    request_id: session.id,
    status,
    reason,
    vendor_data: session.vendorData,
    metadata: session.metadata,
  })
}

/** A sandbox always answers the same, and keeps nothing. */
export function sendSandbox({ world }: CallContext): Outgoing {
  const response = json({
    request_id: world.random.uuid(),
    status: 'Success',
    reason: null,
    vendor_data: null,
    metadata: null,
  })
  return { response }
}

/** Reads the fields that both sends have beside their options. */
export function readCommon(fields: FieldReader): {
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
} {
  fields.nested('signals', (inner) => {
    inner.text('ip', { test: isIpAddress, message: 'Enter a valid IPv4 or IPv6 address.' })
    inner.text('device_id', { max: 255 })
    inner.choice('device_platform', ['android', 'ios', 'ipados', 'tvos', 'web'])
    inner.text('device_model', { max: 255 })
    inner.text('os_version', { max: 64 })
    inner.text('app_version', { max: 64 })
    inner.text('user_agent', { max: 512 })
  })
  return {
    vendorData: fields.text('vendor_data', { nullable: true }) ?? null,
    metadata: fields.dictionary('metadata'),
  }
}
