import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`, of which React 18 complains while it renders on a server. */
export const useIsomorphicLayoutEffect: typeof useEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect
