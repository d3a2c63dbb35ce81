/**
 * @throws Error where `NODE_ENV` is `production`. It is read from `globalThis`, because a browser has no `process`, and a
 * bundler would replace `process.env.NODE_ENV` with its own mode.
 */
export function refuseProduction(): void {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> } | undefined
  }
  if (process?.env?.NODE_ENV === 'production') {
    throw new Error(
      'The simulator does not start where NODE_ENV is production: it approves numbers without a verification. ' +
        'Give the server the real provider (its API key and no baseUrl), or unset NODE_ENV on your own machine.',
    )
  }
}
