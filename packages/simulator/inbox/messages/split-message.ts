/** The text of a message, split where it is drawn in different styles. */
export interface MessageParts {
  readonly before: string
  /** Empty where the text does not contain the code. */
  readonly code: string
  readonly after: string
  /** The last line `@domain #code`, which binds the code to a site. */
  readonly boundLine: string | undefined
}

export function splitMessage(text: string, code: string): MessageParts {
  const lines = text.split('\n')
  const boundLine = /^@\S+ #\S+$/.test(lines.at(-1) ?? '') ? lines.pop() : undefined
  const rest = lines.join('\n').trimEnd()
  const at = code === '' ? -1 : rest.indexOf(code)
  if (at < 0) return { before: rest, code: '', after: '', boundLine }
  return { before: rest.slice(0, at), code, after: rest.slice(at + code.length), boundLine }
}
