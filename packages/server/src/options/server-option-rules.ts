import { kinds, type Kind } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { rule } from './option-schema.ts'
import { losesCookies, noCountry } from './option-values.ts'
import type { Provider } from '../providers/provider.ts'
import type { ServerOptions } from './server-options.ts'

function verifies(providers: readonly Provider[], kind: Kind): boolean {
  return providers.some((provider) => provider.kinds[kind])
}

function namesOf(
  providers: readonly Provider[],
  which: (provider: Provider, index: number) => boolean,
): readonly string[] {
  return providers.filter(which).map(({ name }) => name)
}

/** Returns the schema with the rules about several options, which are applied where each is valid by itself. */
export function withRules(
  schema: v.GenericSchema<unknown, ServerOptions>,
): v.GenericSchema<unknown, ServerOptions> {
  return v.pipe(
    schema,
    rule(
      'providers',
      ['providers'],
      ({ providers }) => !kinds.some((kind) => verifies(providers, kind)),
      'none of them verifies phone numbers or e-mail addresses',
      'Add one that does, such as `didit`.',
    ),
    rule(
      'providers',
      ['providers'],
      ({ providers }) =>
        namesOf(providers, ({ name }, index) =>
          providers.slice(0, index).some((each) => each.name === name),
        ),
      (name) => `two of them are named \`${name}\``,
      'Keep one, or give each its own name: pending verifications are found by it.',
    ),
    rule(
      'providers',
      ['providers', 'environment'],
      ({ providers, environment }) =>
        namesOf(providers, ({ sandbox }) => sandbox && environment === 'production'),
      (name) => `\`${name}\` is in its sandbox, where a fixed code approves every destination`,
      'Use its live key in production, without the option `sandbox`.',
    ),
    rule(
      'subject',
      ['providers', 'subject'],
      ({ providers, subject }) =>
        namesOf(providers, ({ needsSubject = false }) => needsSubject && subject === undefined),
      (name) => `\`${name}\` is set to decline duplicates, and nothing tells users apart`,
      'Pass `subject: (request) => …`, which returns your id of the user, or leave duplicates to your database.',
    ),
    rule(
      'allowedOrigins',
      ['allowedOrigins', 'binding'],
      ({ allowedOrigins, binding }) => binding === 'cookie' && allowedOrigins.filter(losesCookies),
      (each) =>
        `\`${each}\` is plain http, where browsers drop the cookie that binds a verification to a browser`,
      "Serve the page over https, open it as http://localhost, or set `binding: 'header'`.",
    ),
    rule(
      'countries',
      ['countries', 'providers'],
      ({ countries, providers }) => countries === undefined && verifies(providers, 'phone'),
      ...noCountry,
    ),
    rule(
      'store',
      ['store', 'environment'],
      ({ store, environment }) =>
        environment === 'production' && !store.shared && !store.singleProcess,
      'in production the memory of one process is not enough: a second process or a restart would reset every limit and attempt',
      'Use a store that all processes share: `redisStore()` of `@otp-kit/server/redis`, or `postgresStore()` of `@otp-kit/server/postgres`. If the whole site runs in one process, set `store: memoryStore({ singleProcess: true })`.',
    ),
    rule(
      'challenge',
      ['challenge', 'environment'],
      ({ challenge, environment }) => environment === 'production' && challenge?.sandbox === true,
      'its keys are for tests, and accept every token',
      "Use your own widget's keys in production.",
    ),
    rule(
      'clock',
      ['clock', 'environment'],
      ({ clock, environment }) => environment === 'production' && clock !== undefined,
      'production runs on real time only: moving the clock would move every limit',
      'Leave `clock` out in production.',
    ),
  )
}
