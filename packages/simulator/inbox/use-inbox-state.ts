import { useEffect, useEffectEvent, useReducer } from 'react'
import type { DisplayMessage } from '../src/control/inbox-routes.ts'
import type { StreamEvents } from '../src/control/stream.ts'
import { initialState, type InboxState, reduceInbox } from './inbox-state.ts'
import type { Connection } from './simulator-api.ts'

function focusedPhone(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-phone]')?.dataset['phone']
}

/**
 * Returns what the simulator has, kept up to date by its stream.
 *
 * @param only the one destination whose messages are wanted
 * @param onMessage called with each wanted message that arrives
 */
export function useInboxState(
  { openStream }: Pick<Connection, 'openStream'>,
  only: string | undefined,
  onMessage: (message: DisplayMessage) => void,
): InboxState {
  const [state, dispatch] = useReducer(reduceInbox, initialState)
  const onArrival = useEffectEvent((data: DisplayMessage) => {
    dispatch({ type: 'message', data, focused: focusedPhone() })
    onMessage(data)
  })

  useEffect(() => {
    const query = only === undefined ? '' : `?to=${encodeURIComponent(only)}`
    const stream = openStream(`/_simulator/stream${query}`)
    const listen = <Name extends keyof StreamEvents>(
      name: Name,
      run: (data: StreamEvents[Name]) => void,
    ) => {
      stream.addEventListener(name, (event) => {
        if (event instanceof MessageEvent) run(JSON.parse(String(event.data)))
      })
    }
    stream.addEventListener('open', () => dispatch({ type: 'connection', connected: true }))
    stream.addEventListener('error', () => dispatch({ type: 'connection', connected: false }))
    listen('inbox', (data) => dispatch({ type: 'inbox', data }))
    listen('message', onArrival)
    listen('exchanges', (data) => dispatch({ type: 'exchanges', data }))
    listen('exchange', (data) => dispatch({ type: 'exchange', data }))
    listen('webhooks', (data) => dispatch({ type: 'webhooks', data }))
    listen('webhook', (data) => dispatch({ type: 'webhook', data }))
    listen('clock', (data) => dispatch({ type: 'clock', data, readAt: Date.now() }))
    listen('trouble', (data) => dispatch({ type: 'trouble', data }))
    return () => stream.close()
  }, [openStream, only])

  return state
}
