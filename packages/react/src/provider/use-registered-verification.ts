'use client'

import { useEffect } from 'react'
import { localeHere, usePageLocale } from '../country-picker/use-page-locale.ts'
import { reach } from '../messages/use-messages.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { warn } from '../utils/warn.ts'
import type { UsePhoneVerificationOptions } from './phone-verification.ts'
import { entryOf, knownEntry, registryOf, type CurrentOptions, type Entry } from './registry.ts'
import { useQueryClientOrOwn } from './use-query-client.ts'
import { useSurroundings } from './verification-provider.tsx'

// Written out where it is asked, so that bundlers leave the messages for developers out of production.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** The verification that these options name, kept up to date with them. */
export function useEntry(options: UsePhoneVerificationOptions): Entry {
  const { defaults, registry } = useSurroundings()
  const client = useQueryClientOrOwn()
  const messages = options.messages ?? defaults.messages
  const wanted = options.locale ?? defaults.locale
  const page = usePageLocale(wanted)
  const current: CurrentOptions = {
    endpoint: options.endpoint ?? defaults.endpoint,
    transport: options.transport ?? defaults.transport,
    // What a tag says beside language and region is no business of who sends the message.
    locale: wanted ?? messages?.locale ?? (page && new Intl.Locale(page).baseName),
    challenge: options.challenge,
    words: async () => messages ?? (await reach()).loadMessages(localeHere(wanted)),
  }
  const given = options.verification
  const entry = given
    ? knownEntry(given, current)
    : entryOf(registry ?? registryOf(client), client, options.id ?? 'phone', current)

  useIsomorphicLayoutEffect(() => {
    if (!given) update(entry, current)
  })

  useEffect(() => {
    // An app's own may await a code already, or come to at any time: nobody has to touch a field first.
    if (given && entry.isHere()) entry.prepare()
  }, [entry, given])

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && !given) return mount(entry)
    return undefined
  }, [entry, given])

  return entry
}

function update(entry: Entry, current: CurrentOptions): void {
  entry.current = current
}

function mount(entry: Entry): () => void {
  entry.mounted += 1
  if (entry.mounted > 1) {
    warn(
      `two verifications with the id "${entry.verification.id}" are on the page. They show and send as one. ` +
        'Give each an `id` of its own, or hand one its `verification` from the other.',
    )
  }
  return () => {
    entry.mounted -= 1
  }
}
