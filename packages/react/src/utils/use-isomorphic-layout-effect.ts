import { useEffect, useLayoutEffect } from 'react'

/**
 * `useLayoutEffect` without the warning of React 18 on servers. Listeners to DOM events are added in it: a passive effect
 * runs a task later, and what users do until then would be missed on a busy page.
 */
export const useIsomorphicLayoutEffect: typeof useEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect
