/*
 * A key concerns the outlined slot: that of the character behind the caret, or the last one behind a whole code.
 *
 * | caret                 | outlined       | a character | Backspace, then caret         | Delete     | ←                     | →
 * | on a character        | its slot       | replaces it | removes it, on the one before | removes it | the slot before       | the slot after
 * | behind a partial code | the empty slot | is added    | removes the last, stays there | –          | the last character    | –
 * | behind a whole code   | the last slot  | is refused  | removes it, stays there       | removes it | the slot before       | –
 *
 * Backspace on the last character leaves the caret on its slot, so that the next key replaces it. Word and line deletions
 * include the outlined slot in either direction, as do selections that Shift extends to the left. All else is the browser's.
 */

/** A deletion: what to remove, and where the caret is afterwards. */
export type Deletion = readonly [start: number, end: number, caret: number]

/**
 * Returns what to delete at a caret; `undefined` where the browser's own deletion is right.
 *
 * @param inputType of the `beforeinput` event (Input Events Level 2)
 */
export function deletionAt(
  inputType: string,
  caret: number,
  { length: filled }: string,
  length: number,
): Deletion | undefined {
  const [, unit, direction] =
    /^delete(Content|Word|SoftLine|HardLine)(For|Back)ward$/.exec(inputType) ?? []
  if (direction === 'Back' && caret < filled) {
    const after = caret + 1
    if (unit !== 'Content') return [0, after, 0]
    return [caret, after, after === filled ? caret : Math.max(caret - 1, 0)]
  }
  if (direction === 'For' && caret === length) return [length - 1, length, length - 1]
  return undefined
}

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * Returns what a key deletes at the ends of the text, for which WebKit sends no `beforeinput`: there its own deletion would
 * remove nothing.
 */
export function deletionForKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Key,
  caret: number,
  value: string,
  length: number,
): Deletion | undefined {
  if (shiftKey || altKey || ctrlKey || metaKey) return undefined
  if (key === 'Backspace' && caret === 0)
    return deletionAt('deleteContentBackward', 0, value, length)
  if (key === 'Delete') return deletionAt('deleteContentForward', caret, value, length)
  return undefined
}

/**
 * Returns where the caret has to be before the browser moves it by a key, or instead of that; `undefined` where it is right.
 *
 * @param length of a whole code
 */
export function caretForKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Key,
  caret: number,
  { length: filled }: string,
  length: number,
): { readonly caret: number; readonly isMoved: boolean } | undefined {
  if (shiftKey) {
    return /^(?:ArrowLeft|ArrowUp|Home)$/.test(key) && caret < filled
      ? { caret: caret + 1, isMoved: false }
      : undefined
  }
  if (altKey || ctrlKey || metaKey || filled < length) return undefined
  if (key === 'ArrowLeft' && caret === length) return { caret: length - 2, isMoved: true }
  if (key === 'ArrowRight' && caret === length - 1) return { caret, isMoved: true }
  return undefined
}
