import { useEffect, useState } from 'react'

/** Returns the real time, in milliseconds since 1970, again after each interval. */
export function useRealTime(intervalMs: number): number {
  const [time, setTime] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), intervalMs)
    return () => clearInterval(timer)
  }, [intervalMs])
  return time
}
