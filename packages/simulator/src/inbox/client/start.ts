import type { ClockState } from '../../control/clock-routes.ts'
import type { DisplayMessage } from '../../control/inbox-routes.ts'
import type { StreamEvents } from '../../control/stream.ts'
import type { Exchange } from '../../exchanges.ts'
import type { Dom } from './dom.ts'
import type { Formatting } from './formatting.ts'
import type { Clock } from './clock.ts'
import type { Wire } from './wire.ts'
import type { Phones } from './phones.ts'
import type { TroubleForm } from './trouble-form.ts'

/** Draws the stream's events, and listens to the controls. */
export function startPart({
  drawClock,
  byId,
  copy,
  make,
  post,
  announce,
  drawTrouble,
  failNext,
  filterDestinations,
  isPressed,
  applySetting,
  addMessage,
  drawPhones,
  filterPhones,
  addExchange,
  drawWire,
  putWebhook,
  channelText,
  durationText,
}: Dom & Formatting & Clock & Wire & Phones & TroubleForm): void {
  function showView(view: string): void {
    document.body.dataset.view = view
    for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
      if (button.dataset.show === view) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
  }

  /** Returns the destination in the page's URL, where it has one. */
  function destinationInUrl(): string | undefined {
    const to = new URLSearchParams(location.search).get('to')?.trim()
    if (to === undefined || to.includes('@')) return to
    // An unescaped plus is decoded as a space.
    return to.replace(/^(?!\+)/, '+')
  }

  async function advanceClock(ms: number): Promise<void> {
    if (await post('clock', { advance: ms })) announce(`The clock advanced by ${durationText(ms)}.`)
  }

  function listenToButtons(clock: () => ClockState | undefined): void {
    const actions: Record<string, () => Promise<unknown>> = {
      freeze: () => post('clock', { frozen: !clock()?.frozen }),
      offline: () => post('trouble', { offline: !isPressed('offline') }),
      drop: () => post('trouble', { dropNextAnswer: isPressed('drop') ? null : 'any' }),
      fail: failNext,
      'clear-trouble': async () => {
        const { ok } = await fetch('/_simulator/trouble', { method: 'DELETE' })
        if (ok) announce('All trouble is off.')
      },
      async reset() {
        if (await post('reset', {})) announce('Messages and trouble were reset.')
      },
    }
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (!button) return
      const { copy: text, advance, show, speak } = button.dataset
      if (text !== undefined) void copy(button, text)
      else if (show !== undefined) showView(show)
      else if (speak !== undefined) {
        speechSynthesis.cancel()
        speechSynthesis.speak(new SpeechSynthesisUtterance(speak))
      } else if (advance !== undefined) {
        void advanceClock(Number(advance))
      } else void actions[button.id]?.()
    })
    document.addEventListener('change', (event) => {
      const { target } = event
      if (target instanceof HTMLInputElement && target.dataset.setting) void applySetting(target)
      if (target instanceof HTMLInputElement && target.id === 'set-time' && target.value) {
        void post('clock', { set: new Date(target.value).getTime() })
      }
    })
    document.addEventListener('input', (event) => {
      const { target } = event
      if (!(target instanceof HTMLInputElement)) return
      if (target.id === 'find-phone') filterPhones(target.value)
      if (target.id === 'find-destination') filterDestinations(target.value)
    })
  }

  /** Shows the hints for an empty inbox and an empty search result. */
  function updateEmptyStates(): void {
    byId('empty').hidden = byId('phones').children.length > 0
    filterPhones(document.querySelector<HTMLInputElement>('#find-phone')?.value ?? '')
  }

  /** The stream starts with the latest messages of all phones: those of one phone may be older. */
  async function messagesTo(to: string): Promise<readonly DisplayMessage[]> {
    const response = await fetch(`/_simulator/inbox?to=${encodeURIComponent(to)}`)
    return (await response.json()).messages
  }

  function listenToStream(only: string | undefined, onClock: (state: ClockState) => void): void {
    const stream = new EventSource('/_simulator/stream')
    const listen = <Name extends keyof StreamEvents>(
      event: Name,
      run: (data: StreamEvents[Name]) => void,
    ) => {
      stream.addEventListener(event, (sent: MessageEvent<string>) => {
        run(JSON.parse(sent.data))
      })
    }
    const isWanted = (to: string) => only === undefined || to.toLowerCase() === only.toLowerCase()
    let exchanges: readonly Exchange[] = []
    let unread = 0
    const updateTitle = () => {
      document.title = `${unread > 0 ? `(${unread}) ` : ''}Inbox · otp-kit simulator`
    }

    stream.addEventListener('open', () => {
      byId('connection').hidden = true
    })
    stream.addEventListener('error', () => {
      byId('connection').hidden = false
      byId('connection').textContent =
        'The simulator does not answer. Start it again: this page reconnects automatically.'
    })
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return
      unread = 0
      updateTitle()
    })
    const drawAll = (all: readonly DisplayMessage[]) => {
      drawPhones(all, only)
      updateEmptyStates()
    }
    listen('inbox', (all) => {
      if (only === undefined) drawAll(all)
      else void messagesTo(only).then(drawAll)
    })
    listen('exchanges', (all) => {
      exchanges = all
    })
    listen('webhooks', (all) => drawWire(exchanges, all))
    listen('exchange', addExchange)
    listen('webhook', putWebhook)
    listen('message', (message) => {
      if (!isWanted(message.to)) return
      addMessage(message, true)
      updateEmptyStates()
      if (document.hidden) unread += 1
      updateTitle()
      announce(
        `New message by ${channelText(message.channel)} to ${message.display}: ${message.text}`,
      )
    })
    listen('clock', onClock)
    listen('trouble', drawTrouble)
  }

  function start(): void {
    const only = destinationInUrl()
    let clock: ClockState | undefined
    let clockReadAt = 0
    const tick = () => {
      if (clock) drawClock(clock, clockReadAt)
    }
    setInterval(tick, 250)
    listenToStream(only, (state) => {
      clock = state
      clockReadAt = Date.now()
      tick()
    })
    listenToButtons(() => clock)
    showView('messages')
    for (const element of document.querySelectorAll('.this-address'))
      element.textContent = location.origin
    if (only !== undefined) {
      const all = make('a', '', 'Show all phones')
      all.setAttribute('href', '/')
      byId('only').append('Only one phone is shown. ', all)
      byId('only').hidden = false
    }
  }

  start()
}
