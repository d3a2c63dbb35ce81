import type { CSSProperties } from 'react'
import type { Render } from './render-part.ts'

/** What of a field's props goes to its root; everything else goes to the real input. */
export interface RootProps<S = object> {
  readonly className?: string | undefined
  readonly style?: CSSProperties | undefined
  readonly render?: Render<S> | undefined
}

type AnyProps = Record<string, unknown>

/** Splits a field's props: `className`, `style`, `render` and `data-*` for the root, the rest for the input. */
export function splitProps<P extends RootProps<never>>(
  props: P,
): [root: AnyProps, input: Omit<P, keyof RootProps>] {
  const root: AnyProps = {}
  const input: AnyProps = {}
  for (const [name, value] of Object.entries(props)) {
    const ofRoot = /^(?:className|style|render|data-.*)$/.test(name)
    ;(ofRoot ? root : input)[name] = value
  }
  return [root, input as unknown as Omit<P, keyof RootProps>]
}
