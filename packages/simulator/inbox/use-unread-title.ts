import { useCallback, useEffect, useState } from 'react'

/** Returns a function that adds a message to the number in the title, which counts while the page is in the background. */
export function useUnreadTitle(): () => void {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    const clear = () => {
      if (!document.hidden) setUnread(0)
    }
    document.addEventListener('visibilitychange', clear)
    return () => document.removeEventListener('visibilitychange', clear)
  }, [])
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Inbox · otp-kit simulator`
  }, [unread])
  return useCallback(() => {
    if (document.hidden) setUnread((count) => count + 1)
  }, [])
}
