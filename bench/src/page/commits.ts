// oxlint-disable no-underscore-dangle -- the name is React's.
declare global {
  // React looks for it under this name when it is loaded, in production builds too.
  var __REACT_DEVTOOLS_GLOBAL_HOOK__: object | undefined
  /** How often React has committed anything on this page so far. A `Profiler` would need React's profiling build. */
  var reactCommits: number
}

globalThis.reactCommits = 0
globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: () => {
    globalThis.reactCommits += 1
  },
  onCommitFiberUnmount: () => {},
}
