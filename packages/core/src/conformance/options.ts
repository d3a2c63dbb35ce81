import type { Kind } from '../contract/terms.ts'
import type { RuleResult } from './report.ts'

/** What is known about the messages that the backend sends, such as a simulator's inbox. Each part enables more rules. */
export interface Inbox {
  /** Resolves with the code in the newest message to a destination; `null` if there is none. */
  readonly readCode: (to: string) => Promise<string | null>
  /** Resolves with the number of messages to a destination so far. */
  readonly countMessages?: ((to: string) => Promise<number>) | undefined
  /** Resolves with the ids that the provider has given so far. None of them may reach a browser. */
  readonly providerIds?: (() => Promise<readonly string[]>) | undefined
  /** Moves the provider's time ahead; the backend's too, if it uses the same clock. */
  readonly advance?: ((seconds: number) => Promise<void>) | undefined
  /** Numbers that the provider refuses for different reasons of policy: fraud, spam, a blocklist. */
  readonly refusedDestinations?: readonly string[] | undefined
}

/** What `checkConformance` calls, and what it may know and do beside. */
export interface ConformanceOptions {
  /** The base path of the backend: `https://example.com/api/verification`. */
  readonly url: string
  /** Has to send `Cookie` and `Origin` as given, as Node's does and a page's does not. @default the global fetch */
  readonly fetch?: typeof fetch | undefined
  /** The origins of the pages that may call. The first one calls; the first that is not the URL's own is for CORS. @default the URL's */
  readonly origins?: readonly string[] | undefined
  /** How the backend recognises a browser. @default 'cookie' */
  readonly binding?: 'cookie' | 'header' | undefined
  /** @default 'phone', or 'email' if the backend verifies no phone numbers */
  readonly kind?: Kind | undefined
  /** Without it no code is known, and only wrong ones can be checked. */
  readonly inbox?: Inbox | undefined
  /**
   * E.164 numbers or e-mail addresses that messages may be sent to, each used by one rule.
   *
   * @default with an `inbox`: numbers of the US and Canada that are reserved for fiction, or addresses at example.com; else none
   */
  readonly destinations?: readonly string[] | undefined
  /** Submits a proof to your own backend, as a form does. Resolves with whether it was accepted. */
  readonly useProof?: ((proof: string, to: string) => Promise<boolean>) | undefined
  /** The ids of the rules to check. @default all */
  readonly only?: readonly string[] | undefined
  /** Texts that no answer may contain, such as the provider's API key. They are never sent or reported. */
  readonly secrets?: readonly string[] | undefined
  /** Returns 32 random hexadecimal digits. @default from crypto.getRandomValues */
  readonly randomHex?: (() => string) | undefined
  /** Called with each result as soon as it is known. */
  readonly onResult?: ((result: RuleResult) => void) | undefined
  /** Stops the run; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}
