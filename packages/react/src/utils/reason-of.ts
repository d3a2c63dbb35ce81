import type { Reason } from './details.ts'

/** Returns the reason for an `inputType` (Input Events Level 2). A change without one is autofill. */
export function reasonOf(inputType: string | undefined): Reason {
  if (inputType === 'insertFromPaste') return 'paste'
  if (inputType === 'insertFromDrop') return 'drop'
  if (inputType?.startsWith('delete')) return 'delete'
  if (inputType?.startsWith('history')) return 'undo'
  if (inputType === 'webotp') return inputType
  if (!inputType || inputType === 'insertReplacementText') return 'autofill'
  return 'typing'
}
