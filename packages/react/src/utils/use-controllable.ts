import { useEffect, useReducer, useRef, useState } from 'react'
import { isDevelopment } from './is-development.ts'
import { warn } from './warn.ts'

/**
 * A value that the host holds (`value` is given) or the part itself. `set` is to be called beside the callback that tells
 * the host; where the host holds the value it renders the part again, so that what the host refused is put back.
 */
export function useControllable<T>(
  name: string,
  value: T | undefined,
  defaultValue: T,
): [value: T, set: (next: T) => void] {
  const [own, setOwn] = useState(defaultValue)
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  const controlled = value !== undefined
  const first = useRef(controlled)

  useEffect(() => {
    if (isDevelopment() && first.current !== controlled) {
      warn(
        `<${name}> went from ${first.current ? 'controlled to uncontrolled' : 'uncontrolled to controlled'}: its \`value\` ` +
          `became ${controlled ? 'defined' : 'undefined'}. Its state would be lost between the two. Give \`value\` always ` +
          "(an empty field is `''`), or never.",
      )
    }
  }, [controlled, name])

  return controlled ? [value, renderAgain] : [own, setOwn]
}
