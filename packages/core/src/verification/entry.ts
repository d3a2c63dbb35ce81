import type { MachineEffect } from './effect.ts'
import type { EventOf } from './event.ts'
import type { Awaiting } from './state.ts'

/**
 * Reports a code that became complete: by its last character, or where another complete code replaced it at once, as a
 * paste does. Overtyping single characters of a complete code is not reported again.
 */
export function codeEntered(
  { shape, channel, sends: send }: Awaiting,
  before: string,
  { code, how }: Pick<EventOf<'edit-code'>, 'code' | 'how'>,
): readonly MachineEffect[] {
  const wasComplete = before.length === shape.length
  if (code.length !== shape.length || (wasComplete && how === 'typing')) return []
  return [{ type: 'emit', event: { type: 'code-entered', how, channel, send } }]
}
