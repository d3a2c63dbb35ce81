import { warn } from '../utils/warn.ts'
import type { EmailFieldOptions } from './email-field-options.ts'

interface Props extends Pick<EmailFieldOptions, 'value' | 'onValueChange'> {
  readonly readOnly?: boolean | undefined
  readonly disabled?: boolean | undefined
}

/** Warns developers of props that cannot work as they are meant. */
export function warnOfMisuse(props: Props): void {
  const { value, onValueChange, readOnly, disabled } = props
  if (value !== undefined && value !== null && !onValueChange && !readOnly && !disabled) {
    warn(
      '<EmailField> has a `value` without `onValueChange`, so that whatever is typed is replaced by it. ' +
        'Pass `onValueChange` or `readOnly` too, or `defaultValue` instead.',
    )
  }
}
