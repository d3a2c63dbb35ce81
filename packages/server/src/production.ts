/** Whether this process says of itself that it runs in production. */
export function inProduction(): boolean {
  // By way of `globalThis`: a page has no `process` to miss, and no bundler puts its own mode in its place.
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis
  return process?.env?.['NODE_ENV'] === 'production'
}
