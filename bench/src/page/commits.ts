// oxlint-disable no-underscore-dangle -- the name is defined by React.
declare global {
  // React reads this global when it is loaded, in production builds too.
  var __REACT_DEVTOOLS_GLOBAL_HOOK__: object | undefined
  /** The number of React's commits on this page. A `Profiler` would need React's profiling build. */
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
