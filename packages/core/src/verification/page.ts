/** Tells when the page may have missed something: it was shown or resumed, or the network came back. */
export interface Page {
  onReturn(listener: () => void): () => void
}

/** The browser's page; tells nothing where there is none. */
export const browserPage: Page = {
  onReturn(listener) {
    const { document } = globalThis
    if (!document) return () => {}
    const shown = () => {
      if (document.visibilityState === 'visible') listener()
    }
    // Back from the back/forward cache. The first `pageshow` is the page's own load, when nothing was missed.
    const revived = (event: PageTransitionEvent) => {
      if (event.persisted) listener()
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('visibilitychange', shown, { signal })
    document.addEventListener('resume', listener, { signal })
    globalThis.addEventListener('pageshow', revived, { signal })
    globalThis.addEventListener('online', listener, { signal })
    return () => listening.abort()
  },
}
