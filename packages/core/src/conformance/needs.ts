import type { Need } from './rule.ts'
import type { TrialOptions } from './trial.ts'

const needs: {
  readonly [N in Need]: {
    readonly met: (options: TrialOptions) => boolean
    /** Why a rule is not checked without it, and how to provide it. */
    readonly missing: string
  }
} = {
  destination: {
    met: ({ nextDestination }) => nextDestination !== null,
    missing:
      'There is nowhere to send a message to. Pass `--inbox` with the URL of a simulator, or `--to` with a number or address of yours.',
  },
  code: {
    met: ({ inbox }) => inbox !== undefined,
    missing:
      'No right code is known. Pass `--inbox` with the URL of the simulator that the backend sends to.',
  },
  'message-count': {
    met: ({ inbox }) => inbox?.countMessages !== undefined,
    missing:
      'Messages cannot be counted. Pass `--inbox` with the URL of the simulator that the backend sends to.',
  },
  clock: {
    met: ({ inbox }) => inbox?.advance !== undefined,
    missing:
      'Time cannot be moved. Pass `--inbox` with the URL of the simulator that the backend sends to.',
  },
  'provider-ids': {
    met: ({ inbox }) => inbox?.providerIds !== undefined,
    missing: "The provider's ids are not known. Pass `--inbox` with the URL of a simulator.",
  },
  'refused-destinations': {
    met: ({ inbox }) => (inbox?.refusedDestinations?.length ?? 0) > 1,
    missing:
      'No destinations are known that the provider refuses. Pass `--inbox` with the URL of a simulator, and allow the US.',
  },
  phone: {
    met: ({ kind }) => kind === 'phone',
    missing: 'The run is about e-mail addresses. Run again with `--kind phone`.',
  },
  countries: {
    met: ({ config }) => config.kinds.phone?.countries != null,
    missing: 'The backend allows every country.',
  },
  'other-origin': {
    met: ({ url, origins = [] }) => origins.some((origin) => origin !== new URL(url).origin),
    missing:
      "Every origin given is the backend's own. Pass `--origin` with the page's origin if pages on another origin call it.",
  },
  'cookie-binding': {
    met: ({ binding = 'cookie' }) => binding === 'cookie',
    missing: 'The run is about header binding, which needs no cookie.',
  },
  https: {
    met: ({ url }) => new URL(url).protocol === 'https:',
    missing: 'The URL is not https. Run again with the URL of production.',
  },
  'use-proof': {
    met: ({ useProof }) => useProof !== undefined,
    missing:
      'A proof is used by your own backend, not by this one. Pass `--use-proof` with the URL where it takes `{ "to", "proof" }`.',
  },
}

/** Returns why a need is not met; `null` if it is. */
export function missingNeed(need: Need, options: TrialOptions): string | null {
  const { met, missing } = needs[need]
  return met(options) ? null : missing
}
