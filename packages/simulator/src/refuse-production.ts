/**
 * Throws where `NODE_ENV` is `production`. Read from `globalThis`, so that a page has no `process` to miss and a
 * bundler cannot put its own mode in its place.
 */
export function refuseProduction(): void {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> } | undefined
  }
  if (process?.env?.NODE_ENV === 'production') {
    throw new Error(
      'The simulator does not start where NODE_ENV is production: it approves numbers that nobody verified. ' +
        'Give the server the real provider (its API key and no baseUrl), or unset NODE_ENV on your own machine.',
    )
  }
}
