import type { Kind, StartRequest } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import { maskDestination } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { Masked } from '../masked.ts'
import type { Settings } from '../options/settings.ts'

export interface Destination {
  readonly kind: Kind
  readonly to: Masked
}

/** Returns the destination of a first send. Runs before anything is counted. @throws ProblemError */
export function readDestination(settings: Settings, request: StartRequest): Destination {
  const { kind } = request
  if (!settings.kinds.includes(kind)) {
    throw new ProblemError('invalid_request', {
      detail: `No provider here verifies the kind ${kind}.`,
    })
  }
  return { kind, to: maskDestination(kind, rulesOf[kind].read(request, settings)) }
}
