import type { UncheckableRule } from '../rule.ts'

/** What the contract asks for and no client can see. */
export const outOfReachRules: readonly UncheckableRule[] = [
  {
    id: 'address-limit',
    area: 'out of reach',
    requirement:
      'Sends and checks are limited per client address, and the address is never taken from a header that a client can write.',
    meaning: 'A script from one machine sends to as many numbers as it likes.',
    fix: 'Use the address of the peer, or one header that a trusted proxy sets.',
    uncheckable:
      'All requests of a run come from one address, and going over its limit would end the run.',
  },
  {
    id: 'unconfirmed',
    area: 'out of reach',
    requirement:
      'A send whose outcome is unknown answers `send_unconfirmed` and is not repeated; a check whose answer was lost is approved only if the provider says so.',
    meaning: 'Users get two messages, or are verified by a code that was never checked.',
    fix: 'Write the record before the call, and treat a timeout as neither sent nor refused.',
    uncheckable:
      'The provider’s failures are not the client’s to cause. Use the simulator’s trouble in tests of your own.',
  },
  {
    id: 'store-failure',
    area: 'out of reach',
    requirement: 'A store that is down refuses everything: nothing is sent, checked or accepted.',
    meaning: 'Limits, attempts and used proofs are forgotten when it matters.',
    fix: 'Answer `store_unavailable` (503), without a fallback in memory.',
    uncheckable: 'The store is behind the backend.',
  },
  {
    id: 'provider-budget',
    area: 'out of reach',
    requirement: 'Calls to the provider stay within its limits and within a budget of your own.',
    meaning: 'One client stops the verification of everybody.',
    fix: 'Take from one budget before each call, repeats included.',
    uncheckable: 'It takes hundreds of requests, which other limits refuse first.',
  },
  {
    id: 'alike-times',
    area: 'out of reach',
    requirement: 'Refusals for reasons of policy take the same time.',
    meaning: 'The time tells which check has refused.',
    fix: 'Answer them no earlier than a fixed time after the body was read.',
    uncheckable: 'It takes many refusals of each reason to tell a difference from noise.',
  },
  {
    id: 'logs',
    area: 'out of reach',
    requirement: 'No code, key, full number or address, or proof is in a log, an event or a URL.',
    meaning: 'Whoever reads logs can verify numbers.',
    fix: 'Mask destinations by a type of their own, and never log bodies.',
    uncheckable: 'Logs are behind the backend.',
  },
  {
    id: 'purpose',
    area: 'out of reach',
    requirement:
      'What a destination is verified for is the backend’s configuration, never the browser’s word.',
    meaning: 'A proof for a newsletter resets a password.',
    fix: 'Put the purpose into the proof, and compare it where the proof is used.',
    uncheckable: 'The purpose is not in any answer.',
  },
]
