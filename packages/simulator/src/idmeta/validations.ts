import type { CallContext } from './call-context.ts'
import { inferred, invalid, documented } from './answers.ts'
import { laravelFields } from './fields.ts'
import type { Validation } from './validation.ts'

const emptyStatus = 99
const verifiedStatus = 3

const plans = [
  { kind: 'phone', plan: 'sms_verification' },
  { kind: 'email', plan: 'email_verification' },
] as const

function toResponse({ id, trustFlowId, metadata, createdAt }: Validation, status: number): object {
  return {
    id,
    template_id: Number(trustFlowId),
    status,
    metadata,
    created_at: new Date(createdAt).toISOString(),
  }
}

/** `POST /api/v1/verification/create-verification` */
export function create({ world, account, body, now }: CallContext): Response {
  const fields = laravelFields(body)
  const trustFlowId = fields.integer('template_id')
  if (trustFlowId === undefined) return invalid(fields.errors)
  const { metadata } = body
  const validation: Validation = {
    id: world.random.digits(8),
    trustFlowId: String(trustFlowId),
    metadata: typeof metadata === 'object' && metadata !== null ? { ...metadata } : null,
    createdAt: now,
    codes: [],
    finalized: false,
  }
  account.validations.push(validation)
  return documented({
    message: 'Verification created successfully',
    verification: toResponse(validation, emptyStatus),
    template: {
      id: trustFlowId,
      name: 'Simulated trust flow',
      webhook_url: null,
      redirect_url: null,
      webhook_secret: null,
    },
    tool_settings: {},
    plans: plans.map(({ plan }) => plan),
  })
}

/** Returns the overall status: rejected takes precedence over verified; without any code it is incomplete. */
function overall({ codes }: Validation): { readonly status: number; readonly message: string } {
  if (codes.some(({ status }) => status === 'rejected')) return { status: 1, message: 'REJECTED' }
  if (codes.length > 0 && codes.every(({ status }) => status === 'verified')) {
    return { status: verifiedStatus, message: 'VERIFIED' }
  }
  return { status: 4, message: 'INCOMPLETE' }
}

/** `POST /api/v1/verification/finalize-verification` */
export function finalize({ account, body }: CallContext): Response {
  const fields = laravelFields(body)
  const trustFlowId = fields.integer('template_id')
  const id = fields.text('verification_id')
  if (trustFlowId === undefined || id === undefined) return invalid(fields.errors)
  const validation = account.validations.find(
    (each) => each.id === id && each.trustFlowId === String(trustFlowId),
  )
  if (!validation) return inferred({ message: 'Verification not found.' }, 404)
  validation.finalized = true
  const { status, message } = overall(validation)
  const missing = plans.filter(({ kind }) => !validation.codes.some((code) => code.kind === kind))
  const answer = {
    message: 'Verification finalized successfully',
    verification: toResponse(validation, status),
    missing_plans: missing.map(({ plan }) => plan),
    status,
    status_message: message,
    finalized: true,
  }
  return status === verifiedStatus ? documented(answer) : inferred(answer)
}
