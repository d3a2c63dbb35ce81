import type { Settings } from './settings.ts'

/** Returns what a developer has to know at start: what development waives, and options that are legal and doubtful. */
export function startNotices(settings: Settings): string[] {
  const { environment, store, clock, providers, binding, allowedOrigins } = settings
  const notices: string[] = []
  if (environment === 'development') {
    const waived = [
      ...(store.shared || store.singleProcess ? [] : ['the memory of one process as the store']),
      ...(settings.hasOwnClock ? [`a movable clock (${new Date(clock.now()).toISOString()})`] : []),
      ...(providers.some(({ sandbox }) => sandbox) ? ["a provider's sandbox"] : []),
      ...(settings.challenge?.sandbox ? ["keys of a challenge's tests"] : []),
      ...(binding === 'cookie' ? ['a cookie without Secure on http://localhost'] : []),
    ]
    const what = waived.length === 0 ? '' : ` Production would not accept: ${waived.join(', ')}.`
    notices.push(
      `In development, by \`environment\`, by NODE_ENV, or because all \`allowedOrigins\` are on this machine.${what}`,
    )
  }
  const short = providers.flatMap(({ name, kinds }) =>
    Object.values(kinds).some((kind) => kind && kind.code.length < 5) ? name : [],
  )
  for (const name of short) {
    notices.push(
      `The codes of ${name} have four characters, so that one in some three thousand verifications is guessed. Use six.`,
    )
  }
  const apps = allowedOrigins.filter((origin) => !/^https?:/.test(origin))
  if (apps.length > 0 && binding === 'cookie') {
    notices.push(
      `Apps keep no cookie of this server: for ${apps.join(', ')} set \`binding: 'header'\`, here and in \`httpTransport\`.`,
    )
  }
  return notices
}
