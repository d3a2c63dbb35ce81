import type { ClockState } from '../control/clock-routes.ts'
import type { ShownMessage } from '../control/inbox-routes.ts'
import type { StreamEvents } from '../control/stream.ts'

// Each function is served as its own text, so that the page has no build: they may use one another, and nothing that
// is imported but types.

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

function timeText(at: number, withSeconds: boolean): string {
  return new Date(at).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
  })
}

function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return said.join(' ')
}

function channelText(channel: string): string {
  const names: Record<string, string> = {
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    rcs: 'RCS',
    voice: 'Voice call',
  }
  return names[channel] ?? channel.charAt(0).toUpperCase() + channel.slice(1)
}

async function post(path: string, body: unknown): Promise<void> {
  await fetch(`/_simulator/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

function isPressed(id: string): boolean {
  return byId(id).getAttribute('aria-pressed') === 'true'
}

function say(text: string): void {
  byId('status').textContent = text
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // No clipboard without https or loopback: the text is selected, and the person copies it.
    getSelection()?.selectAllChildren(button)
    say('Selected. Copy it with your keyboard.')
    return
  }
  say(`Copied ${text}`)
  button.dataset.copied = 'true'
  setTimeout(() => delete button.dataset.copied, 1500)
}

function drawBubble(message: ShownMessage): HTMLElement {
  const item = make('li', 'message')
  item.dataset.channel = message.channel
  item.append(make('p', 'from', `${channelText(message.channel)} · ${timeText(message.at, false)}`))
  const bubble = make('p', 'bubble')
  const [before = '', ...after] = message.text.split(message.code)
  bubble.append(before)
  if (after.length > 0) bubble.append(make('strong', '', message.code), after.join(message.code))
  const button = make('button', 'copy', `Copy ${message.code}`)
  button.setAttribute('type', 'button')
  button.dataset.copy = message.code
  item.append(bubble, button)
  return item
}

function drawPhone(to: string, messages: readonly ShownMessage[]): HTMLElement {
  const [first] = messages
  const phone = make('article', 'phone')
  phone.dataset.to = to
  const heading = make('h3', '')
  const link = make('a', '', first?.display ?? to)
  link.setAttribute('href', `/?to=${encodeURIComponent(to)}`)
  heading.append(link)
  const top = make('div', 'top')
  top.append(make('span', 'sender', messages.at(-1)?.from ?? 'Messages'), heading)
  const thread = make('ol', 'thread')
  thread.setAttribute('aria-label', `Messages to ${first?.display ?? to}`)
  if (first) thread.append(...messages.map(drawBubble))
  else thread.append(make('li', 'none', 'No message yet.'))
  phone.append(top, thread)
  return phone
}

function start(): void {
  // A plus that nobody escaped reads as a space.
  const only = new URLSearchParams(location.search)
    .get('to')
    ?.trim()
    .replace(/^(?!\+)/, '+')
  let messages: ShownMessage[] = []
  let clock: ClockState | undefined
  let clockReadAt = 0

  const draw = () => {
    const numbers = [...new Set(messages.map(({ to }) => to).reverse())]
    const drawn = only === undefined ? numbers : [only]
    const phones = byId('phones')
    const focused = document.activeElement?.closest<HTMLElement>('.phone')?.dataset.to
    phones.replaceChildren(
      ...drawn.map((to) =>
        drawPhone(
          to,
          messages.filter((message) => message.to === to),
        ),
      ),
    )
    for (const thread of phones.querySelectorAll('.thread')) thread.scrollTop = thread.scrollHeight
    // A new message must not throw the keyboard's place away.
    if (focused !== undefined) {
      phones.querySelector<HTMLElement>(`[data-to="${CSS.escape(focused)}"] a`)?.focus()
    }
    byId('empty').hidden = drawn.length > 0
  }

  const tick = () => {
    if (!clock) return
    const now = clock.frozen ? clock.now : clock.now + Date.now() - clockReadAt
    byId('time').textContent = timeText(now, true)
    const ahead = now - Date.now()
    const apart = Math.abs(ahead) < 1000 ? '' : durationText(Math.abs(ahead))
    const direction = ahead > 0 ? 'ahead' : 'behind'
    const told = [apart && `${apart} ${direction}`, clock.frozen ? 'stopped' : '']
    byId('ahead').textContent = told.filter(Boolean).join(', ')
    byId('freeze').textContent = clock.frozen ? 'Run' : 'Stop'
    byId('freeze').setAttribute('aria-label', clock.frozen ? 'Run the clock' : 'Stop the clock')
  }

  const listen = <Name extends keyof StreamEvents>(
    event: Name,
    run: (data: StreamEvents[Name]) => void,
  ) => {
    stream.addEventListener(event, (sent: MessageEvent<string>) => {
      run(JSON.parse(sent.data))
    })
  }

  const stream = new EventSource('/_simulator/stream')
  stream.addEventListener('open', () => {
    byId('connection').hidden = true
  })
  stream.addEventListener('error', () => {
    byId('connection').hidden = false
    byId('connection').textContent =
      'The simulator does not answer. Start it again: this page reconnects by itself.'
  })
  listen('inbox', (all) => {
    messages = [...all]
    draw()
  })
  listen('message', (message) => {
    messages.push(message)
    draw()
    if (only !== undefined && message.to !== only) return
    say(`New message by ${channelText(message.channel)} to ${message.display}: ${message.text}`)
  })
  listen('clock', (state) => {
    clock = state
    clockReadAt = Date.now()
    tick()
  })
  listen('trouble', (trouble) => {
    byId('offline').setAttribute('aria-pressed', String(trouble.offline))
    byId('drop').setAttribute('aria-pressed', String(trouble.dropNextAnswer !== null))
  })
  setInterval(tick, 250)

  const acts: Record<string, () => Promise<void>> = {
    freeze: () => post('clock', { frozen: !clock?.frozen }),
    offline: () => post('trouble', { offline: !isPressed('offline') }),
    drop: () => post('trouble', { dropNextAnswer: isPressed('drop') ? null : 'any' }),
    reset: () => post('reset', {}).then(() => say('Every message and all trouble is forgotten.')),
  }
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    const { copy: text, advance } = button.dataset
    if (text !== undefined) void copy(button, text)
    else if (advance !== undefined) {
      void post('clock', { advance: Number(advance) }).then(() =>
        say(`The clock moved on by ${durationText(Number(advance))}.`),
      )
    } else void acts[button.id]?.()
  })

  if (only !== undefined) {
    const all = make('a', '', 'Show every phone')
    all.setAttribute('href', '/')
    byId('only').append('One phone is shown. ', all)
    byId('only').hidden = false
  }
}

/** What the inbox page runs. */
export const pageScript: string = [
  // esbuild, and so tsx, names each inner function by this helper.
  'const __name = (named) => named;',
  ...[
    byId,
    make,
    timeText,
    durationText,
    channelText,
    post,
    isPressed,
    say,
    copy,
    drawBubble,
    drawPhone,
    start,
  ].map(String),
  'start();',
].join('\n')
