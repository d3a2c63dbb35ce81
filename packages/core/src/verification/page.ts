/** Reports when the page may have missed something: it was shown or resumed, or the network is back. */
export interface Page {
  /** Returns a function that removes the listener. */
  onReturn(listener: () => void): () => void
}

/** The browser's page; does nothing where there is no document. */
export const browserPage: Page = {
  onReturn(listener) {
    const { document } = globalThis
    if (!document) return () => {}
    const onVisibilityChange = () => {
      if (document.visibilityState === 'visible') listener()
    }
    // Restored from the back/forward cache. The first `pageshow` is the page's own load, when nothing was missed.
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) listener()
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('visibilitychange', onVisibilityChange, { signal })
    document.addEventListener('resume', listener, { signal })
    globalThis.addEventListener('pageshow', onPageShow, { signal })
    globalThis.addEventListener('online', listener, { signal })
    return () => listening.abort()
  },
}
