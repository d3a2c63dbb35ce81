import type { Reason } from './details.ts'

/** How platforms name what a person does (Input Events Level 2); a change without a name is somebody filling in. */
export function reasonOf(inputType: string | undefined): Reason {
  if (inputType === 'insertFromPaste') return 'paste'
  if (inputType === 'insertFromDrop') return 'drop'
  if (inputType?.startsWith('delete')) return 'delete'
  if (inputType?.startsWith('history')) return 'undo'
  if (inputType === 'webotp') return inputType
  if (!inputType || inputType === 'insertReplacementText') return 'autofill'
  return 'typing'
}
