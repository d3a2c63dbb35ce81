import type { CSSProperties } from 'react'
import type { Theme } from '../theme/theme.ts'
import type { Render } from './render-part.ts'

/** The props of a field that go to its root; all others go to the real input. */
export interface RootProps<S = object> {
  /** Classes of the root, beside its own. */
  readonly className?: string | undefined
  /** Styles of the root. */
  readonly style?: CSSProperties | undefined
  /** Replaces the root: another element, or a function of its props and the state. */
  readonly render?: Render<S> | undefined
  /** The theme of this field alone. */
  readonly theme?: Theme | undefined
}

type AnyProps = Record<string, unknown>

/** The names of the root's props. */
const rootNames: RegExp = /^(?:className|style|render|theme|data-.*)$/

/** Splits a field's props: those whose names match `root` for the root, the rest for the input. */
export function splitProps<P extends RootProps<never>, K extends keyof P = never>(
  props: P,
  root: RegExp = rootNames,
): [root: Pick<P, K> & AnyProps, input: Omit<P, keyof RootProps | K>] {
  const sides: [AnyProps, AnyProps] = [{}, {}]
  for (const name in props) sides[root.test(name) ? 0 : 1][name] = props[name]
  return sides as unknown as [Pick<P, K> & AnyProps, Omit<P, keyof RootProps | K>]
}
