const allowed: ReadonlySet<string | undefined> = new Set(['development', 'test', undefined])

/**
 * @throws Error unless `NODE_ENV` is unset, `development` or `test`: everything else counts as production. It is read from
 * `globalThis`, because a browser has no `process`, and a bundler would replace `process.env.NODE_ENV` with its own mode.
 */
export function refuseProduction(): void {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> } | undefined
  }
  const given = process?.env?.NODE_ENV
  if (allowed.has(given)) return
  throw new Error(
    `The simulator does not start where NODE_ENV is ${given}: it approves numbers without a verification, and everything ` +
      'but development and test counts as production. Give the server the real provider (its API key and no baseUrl), ' +
      'or unset NODE_ENV on your own machine.',
  )
}
