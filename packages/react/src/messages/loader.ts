import { languageOf, loadMessages, messagesIfHere } from '@otp-kit/core/messages'

/** What fetches languages. */
export interface Loader {
  readonly languageOf: typeof languageOf
  readonly loadMessages: typeof loadMessages
  readonly messagesIfHere: typeof messagesIfHere
}

/** A chunk of its own: an untouched page in English needs none of it. */
export const loader: Loader = { languageOf, loadMessages, messagesIfHere }
