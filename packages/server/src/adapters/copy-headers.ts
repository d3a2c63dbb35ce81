/** Calls `set` for each header of a response, but `append` for those that earlier middleware may have set too. */
export function copyHeaders(
  { headers }: Response,
  set: (name: string, value: string) => void,
  append: (name: string, value: string) => void,
): void {
  for (const [name, value] of headers) {
    if (name === 'set-cookie' || name === 'vary') append(name, value)
    else set(name, value)
  }
}
