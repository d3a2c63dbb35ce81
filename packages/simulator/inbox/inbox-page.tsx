import { type ReactElement, useMemo, useState } from 'react'
import { CallsView } from './calls/calls-view.tsx'
import { ClockControls } from './clock/clock-controls.tsx'
import { channelText } from './formatting.ts'
import './inbox-page.css'
import { MessagesView } from './messages/messages-view.tsx'
import { type PageActions, PageActionsContext } from './page-actions.ts'
import { createSimulatorApi, type Connection } from './simulator-api.ts'
import { StatusMessage, useStatus } from './status-message.tsx'
import { TestDestinationsView } from './test-destinations/test-destinations-view.tsx'
import { isTroubled } from './trouble/is-troubled.ts'
import { TroubleView } from './trouble/trouble-view.tsx'
import { useInboxState } from './use-inbox-state.ts'
import { useUnreadTitle } from './use-unread-title.ts'
import { type View, ViewSwitch } from './view-switch.tsx'
import { useMediaQuery } from './use-media-query.ts'

export interface InboxPageProps {
  readonly connection: Connection
  /** The one destination to show, instead of all. */
  readonly only?: string | undefined
}

/** The messages, calls, clock and trouble of a simulator. */
export function InboxPage({ connection, only }: InboxPageProps): ReactElement {
  const [status, setStatus] = useStatus()
  const countUnread = useUnreadTitle()
  const state = useInboxState(connection, only, ({ channel, display, text }) => {
    countUnread()
    const announcement = `New message by ${channelText(channel)} to ${display}: ${text}`
    setStatus({ text: announcement, isVisible: false })
  })
  const actions = useMemo<PageActions>(() => {
    const notify = (text: string) => setStatus({ text, isVisible: true })
    return {
      api: createSimulatorApi(connection),
      notify,
      report(request, success) {
        request.then(
          () => success !== undefined && notify(success),
          (error: Error) => notify(error.message),
        )
      },
    }
  }, [connection, setStatus])

  // The messages have a column of their own where there is room beside the other views.
  const isWide = useMediaQuery('(min-width: 62.5rem)')
  const [chosen, setView] = useState<View>('messages')
  const view = isWide && chosen === 'messages' ? 'destinations' : chosen

  return (
    <PageActionsContext value={actions}>
      <header className="page-header">
        <div>
          <h1>Inbox</h1>
          <p>Messages of the simulator. Nothing reaches a real phone.</p>
        </div>
        {state.clock && <ClockControls clock={state.clock} />}
      </header>
      {state.connected === false && (
        <p role="alert" className="disconnected">
          The simulator does not answer. Start it again: this page reconnects automatically.
        </p>
      )}
      <main className="page-columns">
        <ViewSwitch
          current={view}
          hasMessages={!isWide}
          isTroubled={state.trouble !== undefined && isTroubled(state.trouble)}
          onChange={setView}
        />
        <div className="page-messages" hidden={!isWide && view !== 'messages'}>
          <MessagesView phones={state.phones} arrived={state.arrived} only={only} />
        </div>
        <div className="page-side" hidden={view === 'messages'}>
          <TestDestinationsView hidden={view !== 'destinations'} />
          <CallsView
            hidden={view !== 'calls'}
            exchanges={state.exchanges}
            webhooks={state.webhooks}
          />
          {state.trouble && <TroubleView hidden={view !== 'trouble'} trouble={state.trouble} />}
        </div>
      </main>
      <StatusMessage status={status} />
    </PageActionsContext>
  )
}
