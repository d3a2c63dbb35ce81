import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect` without the warning of React 18 on servers. */
export const useIsomorphicLayoutEffect: typeof useEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect
