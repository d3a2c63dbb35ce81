import type { ReactElement, ReactNode } from 'react'

/** What the example uses of `react-native`, as HTML elements of the same purpose. */
export function TextInput(props: {
  value: string
  onChangeText: (text: string) => void
  autoComplete: 'tel' | 'one-time-code'
  keyboardType: 'phone-pad' | 'number-pad'
}): ReactElement {
  return <input value={props.value} onChange={(event) => props.onChangeText(event.target.value)} />
}

export function Text({ children }: { children?: ReactNode }): ReactElement {
  return <p>{children}</p>
}

export function Button(props: {
  title: string
  disabled: boolean
  onPress: () => void
}): ReactElement {
  return (
    <button type="button" disabled={props.disabled} onClick={props.onPress}>
      {props.title}
    </button>
  )
}

type Listener = (state: 'active' | 'background' | 'inactive') => void

const listeners = new Set<Listener>()

export const AppState: {
  addEventListener(type: 'change', listener: Listener): { remove(): void }
} = {
  addEventListener(_, listener) {
    listeners.add(listener)
    return { remove: () => void listeners.delete(listener) }
  },
}
