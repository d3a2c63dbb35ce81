import { useSyncExternalStore } from 'react'

const subscribe = (): (() => void) => () => {}
const onPage = (): boolean => true
const onServer = (): boolean => false

/** Returns `false` in server HTML, which has to work without JavaScript, and during hydration. */
export function useHasScript(): boolean {
  return useSyncExternalStore(subscribe, onPage, onServer)
}
