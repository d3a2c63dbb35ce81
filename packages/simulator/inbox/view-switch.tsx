import type { ReactElement } from 'react'

export type View = 'messages' | 'destinations' | 'calls' | 'trouble'

const views: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'messages', name: 'Messages' },
  { view: 'destinations', name: 'Test numbers' },
  { view: 'calls', name: 'Calls' },
  { view: 'trouble', name: 'Trouble' },
]

export function ViewSwitch({
  current,
  hasMessages,
  isTroubled,
  onChange,
}: {
  readonly current: View
  /** Whether the messages are one of the views. */
  readonly hasMessages: boolean
  readonly isTroubled: boolean
  readonly onChange: (view: View) => void
}): ReactElement {
  return (
    <nav aria-label="Views" className="view-switch">
      {views
        .filter(({ view }) => hasMessages || view !== 'messages')
        .map(({ view, name }) => (
          <button
            key={view}
            type="button"
            aria-current={view === current || undefined}
            onClick={() => onChange(view)}
          >
            {name}
            {view === 'trouble' && isTroubled && (
              <span className="trouble-dot">
                <span className="visually-hidden"> is on</span>
              </span>
            )}
          </button>
        ))}
    </nav>
  )
}
