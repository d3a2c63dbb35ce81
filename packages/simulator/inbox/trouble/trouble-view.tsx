import type { ReactElement } from 'react'
import type { TroubleSettings } from '../../src/trouble.ts'
import { usePageActions } from '../page-actions.ts'
import { FailureForm } from './failure-form.tsx'
import { isTroubled } from './is-troubled.ts'
import { type Setting, SettingField } from './setting-field.tsx'
import './trouble-view.css'

const settings: readonly Setting[] = [
  { name: 'latencyMs', label: 'Latency of answers', unit: 'ms' },
  { name: 'jitterMs', label: 'Random extra latency, up to', unit: 'ms' },
  { name: 'deliveryDelayMs', label: 'Delay of messages', unit: 'ms' },
  { name: 'errorRate', label: 'Failing calls', unit: '%' },
  { name: 'dropRate', label: 'Lost connections', unit: '%' },
  { name: 'duplicateRate', label: 'Duplicated messages', unit: '%' },
  { name: 'reorderRate', label: 'Reordered messages', unit: '%' },
]

/** The faults that the simulator injects, and its state. */
export function TroubleView({
  hidden,
  trouble,
}: {
  readonly hidden: boolean
  readonly trouble: TroubleSettings
}): ReactElement {
  const { api, report } = usePageActions()
  const { offline, dropNextAnswer, failNext } = trouble
  const losesNext = dropNextAnswer !== null

  return (
    <section hidden={hidden} className="panel" aria-labelledby="trouble-title">
      <div className="view-header">
        <h2 id="trouble-title">Trouble</h2>
        {isTroubled(trouble) && (
          <button type="button" onClick={() => report(api.clearTrouble(), 'All trouble is off.')}>
            Clear trouble
          </button>
        )}
      </div>
      <div className="trouble-switches">
        <button
          type="button"
          aria-pressed={offline}
          onClick={() => report(api.changeTrouble({ offline: !offline }))}
        >
          Provider offline
        </button>
        <button
          type="button"
          aria-pressed={losesNext}
          onClick={() => report(api.changeTrouble({ dropNextAnswer: losesNext ? null : 'any' }))}
        >
          Lose the next answer
        </button>
      </div>
      <div className="settings">
        {settings.map((setting) => (
          <SettingField key={setting.name} setting={setting} trouble={trouble} />
        ))}
      </div>
      <h3>One failure</h3>
      <FailureForm failNext={failNext} />
      <h3>Clock and state</h3>
      <label className="setting">
        <span>Set the clock to</span>
        <input
          type="datetime-local"
          step={1}
          onChange={({ target }) => {
            if (target.value) report(api.changeClock({ set: new Date(target.value).getTime() }))
          }}
        />
      </label>
      <div className="setting">
        <span>Messages, calls, limits and trouble</span>
        <button
          type="button"
          onClick={() => report(api.reset(), 'Messages and trouble were reset.')}
        >
          Reset
        </button>
      </div>
    </section>
  )
}
