import * as v from 'valibot'
import { type Clock, systemClock } from '../clock.ts'
import { logProblems, type ServerEvent } from '../events.ts'
import { because, list, must, optionsObject } from '../options/option-schema.ts'
import { requireOptions } from '../options/parse-options.ts'
import type { Store } from '../store/store.ts'
import { isFunction, isName } from '../options/untrusted-value.ts'

/** The secret of a provider's webhooks, or several while one is replaced: a signature by any of them is accepted. */
export interface WebhookSecret {
  readonly secret: string | readonly string[]
}

/** Options of `createWebhookHandler`: a secret for each provider whose webhooks are accepted. */
export interface WebhookHandlerOptions {
  /** Didit's webhooks: the `secret_shared_key` of the destination. */
  readonly didit?: WebhookSecret | undefined
  /** IDMeta's webhooks: the `webhook_secret` of the trust flow. */
  readonly idmeta?: WebhookSecret | undefined
  /** Remembers which webhooks have been received. The same one as the server's. */
  readonly store: Store
  /** Called with every event. @default prints to the console what you have to act on, and nothing else */
  readonly onEvent?: ((event: ServerEvent) => void) | undefined
  /** The time, by which late webhooks are refused. @default the system's */
  readonly clock?: Clock | undefined
}

const secretFix =
  "Copy it from the provider's settings into the environment, and pass it from there."
const text = must<string>(isName, 'it is missing', secretFix)
const secrets = v.pipe(
  v.unknown(),
  v.transform((given) => (Array.isArray(given) ? given : [given])),
  list(text, 'the list is empty', secretFix),
)
const source = v.optional(
  optionsObject<{ readonly secret: readonly string[] }>({ secret: secrets }),
)

interface ValidOptions {
  readonly didit: { readonly secret: readonly string[] } | undefined
  readonly idmeta: { readonly secret: readonly string[] } | undefined
  readonly store: Store
  readonly onEvent: (event: ServerEvent) => void
  readonly clock: Clock
}

const schema = v.pipe(
  optionsObject<ValidOptions>({
    didit: source,
    idmeta: source,
    store: must<Store>(
      (given) => isFunction(Reflect.get(Object(given), 'compareAndSet')),
      'it is missing, or has no `compareAndSet`',
      "Pass the server's own store, so that a webhook that is delivered again is recognised.",
    ),
    onEvent: v.optional(
      must<ValidOptions['onEvent']>(isFunction, 'it is not a function', 'Pass `(event) => …`.'),
      () => logProblems,
    ),
    clock: v.optional(
      must<Clock>(
        (given) => isFunction(Reflect.get(Object(given), 'now')),
        'it has no `now`',
        'Pass an object with `now()`, or leave it out.',
      ),
      () => systemClock,
    ),
  }),
  v.check(
    ({ didit, idmeta }) => didit !== undefined || idmeta !== undefined,
    because('there is no provider', 'Pass `didit: { secret }`, `idmeta: { secret }`, or both.'),
  ),
)

/** Returns the options with their defaults. @throws ConfigurationError that lists every invalid option */
export function readWebhookOptions(given: WebhookHandlerOptions): ValidOptions {
  return requireOptions('createWebhookHandler()', schema, given)
}
