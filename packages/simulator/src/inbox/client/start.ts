import type { ClockState } from '../../control/clock-routes.ts'
import type { ShownMessage } from '../../control/inbox-routes.ts'
import type { StreamEvents } from '../../control/stream.ts'
import type { Exchange } from '../../exchanges.ts'
import type { Dom } from './dom.ts'
import type { Words } from './words.ts'
import type { Clock } from './clock.ts'
import type { Wire } from './wire.ts'
import type { Phones } from './phones.ts'
import type { Knobs } from './knobs.ts'

/** Draws what the stream tells, and does what is pressed. */
export function startPart({
  drawClock,
  byId,
  copy,
  make,
  post,
  say,
  drawTrouble,
  failNext,
  filterDestinations,
  isPressed,
  turnKnob,
  addMessage,
  drawPhones,
  filterPhones,
  addExchange,
  drawWire,
  putWebhook,
  channelText,
  durationText,
}: Dom & Words & Clock & Wire & Phones & Knobs): void {
  function showView(view: string): void {
    document.body.dataset.view = view
    for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
      if (button.dataset.show === view) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
  }

  /** The one number or address that the page's own address asks for. */
  function onlyTo(): string | undefined {
    const to = new URLSearchParams(location.search).get('to')?.trim()
    if (to === undefined || to.includes('@')) return to
    // A plus that nobody escaped reads as a space.
    return to.replace(/^(?!\+)/, '+')
  }

  async function moveOn(ms: number): Promise<void> {
    if (await post('clock', { advance: ms })) say(`The clock moved on by ${durationText(ms)}.`)
  }

  function listenToButtons(clock: () => ClockState | undefined): void {
    const acts: Record<string, () => Promise<unknown>> = {
      freeze: () => post('clock', { frozen: !clock()?.frozen }),
      offline: () => post('trouble', { offline: !isPressed('offline') }),
      drop: () => post('trouble', { dropNextAnswer: isPressed('drop') ? null : 'any' }),
      fail: failNext,
      calm: async () => {
        const { ok } = await fetch('/_simulator/trouble', { method: 'DELETE' })
        if (ok) say('There is no trouble now.')
      },
      async reset() {
        if (await post('reset', {})) say('Every message and all trouble is forgotten.')
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
        void moveOn(Number(advance))
      } else void acts[button.id]?.()
    })
    document.addEventListener('change', (event) => {
      const { target } = event
      if (target instanceof HTMLInputElement && target.dataset.knob) void turnKnob(target)
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

  /** What goes by the phones that are there now. */
  function drawAround(): void {
    byId('empty').hidden = byId('phones').children.length > 0
    filterPhones(document.querySelector<HTMLInputElement>('#find-phone')?.value ?? '')
  }

  /** The stream begins with the last messages of all: those of one phone may be older. */
  async function messagesTo(to: string): Promise<readonly ShownMessage[]> {
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
    const mark = () => {
      document.title = `${unread > 0 ? `(${unread}) ` : ''}Inbox · otp-kit simulator`
    }

    stream.addEventListener('open', () => {
      byId('connection').hidden = true
    })
    stream.addEventListener('error', () => {
      byId('connection').hidden = false
      byId('connection').textContent =
        'The simulator does not answer. Start it again: this page reconnects by itself.'
    })
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return
      unread = 0
      mark()
    })
    const drawAll = (all: readonly ShownMessage[]) => {
      drawPhones(all, only)
      drawAround()
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
      drawAround()
      if (document.hidden) unread += 1
      mark()
      say(`New message by ${channelText(message.channel)} to ${message.display}: ${message.text}`)
    })
    listen('clock', onClock)
    listen('trouble', drawTrouble)
  }

  function start(): void {
    const only = onlyTo()
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
    for (const place of document.querySelectorAll('.this-address'))
      place.textContent = location.origin
    if (only !== undefined) {
      const all = make('a', '', 'Show every phone')
      all.setAttribute('href', '/')
      byId('only').append('One phone is shown. ', all)
      byId('only').hidden = false
    }
  }

  start()
}
