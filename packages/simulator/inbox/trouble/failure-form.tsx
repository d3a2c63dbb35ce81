import { type ReactElement, useState } from 'react'
import type { Call, Failure } from '../../src/provider.ts'
import type { FailNext } from '../../src/trouble.ts'
import { usePageActions } from '../page-actions.ts'

// Records, so that the compiler finds what is missing.
const callNames: Readonly<Record<Call, string>> = {
  send: 'send',
  check: 'check',
  decision: 'decision',
  manage: 'other call',
}

const failureNames: Readonly<Record<Failure, string>> = {
  'invalid-number': 'Invalid number',
  'invalid-line-type': 'Invalid line type',
  'key-expired': 'Key expired',
  'key-refused': 'Key refused',
  'no-top-up': 'Account never topped up',
  'no-credit': 'No credit',
  'session-not-found': 'Session not found',
  'number-limit': 'Limit of the number',
  'write-limit': 'Limit of the key',
  'provider-error': 'Provider error',
  'provider-unavailable': 'Provider unavailable',
}

function isKey<Key extends string>(
  names: Readonly<Record<Key, string>>,
  text: string,
): text is Key {
  return text in names
}

function options(names: Readonly<Record<string, string>>): ReactElement[] {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}

function describe({ failure, on, times = 1 }: FailNext): string {
  const count = times > 1 ? `, ${times} times` : ''
  return `The next ${on ? callNames[on] : 'call'} fails: ${failureNames[failure].toLowerCase()}${count}.`
}

/** Makes the next call fail. */
export function FailureForm({ failNext }: { readonly failNext: FailNext | null }): ReactElement {
  const { api, report } = usePageActions()
  const [on, setOn] = useState<Call>()
  const [failure, setFailure] = useState<Failure>('invalid-number')

  return (
    <div role="group" aria-label="Make a call fail" className="failure-form">
      <label>
        <span>Next</span>
        <select
          value={on ?? ''}
          onChange={({ target: { value } }) => setOn(isKey(callNames, value) ? value : undefined)}
        >
          <option value="">call</option>
          {options(callNames)}
        </select>
      </label>
      <label>
        <span>fails with</span>
        <select
          value={failure}
          onChange={({ target: { value } }) => {
            if (isKey(failureNames, value)) setFailure(value)
          }}
        >
          {options(failureNames)}
        </select>
      </label>
      <button
        type="button"
        onClick={() => report(api.changeTrouble({ failNext: on ? { failure, on } : { failure } }))}
      >
        Make it fail
      </button>
      {failNext && <p>{describe(failNext)}</p>}
    </div>
  )
}
