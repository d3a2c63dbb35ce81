/** Returns whether `NODE_ENV` is `production`. */
export function inProduction(): boolean {
  // Through `globalThis`, because a page has no `process`, and so that no bundler replaces it by its own mode.
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis
  return process?.env?.['NODE_ENV'] === 'production'
}
