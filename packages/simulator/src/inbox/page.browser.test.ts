import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createControl } from '../control/control.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import { createClient, ordinary } from '../testing/fixtures/didit-client.ts'
import { inboxPage } from './page.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

// The whole page in a frame: its markup, style, script and the control that it asks, with no port between them.

const frames: HTMLIFrameElement[] = []

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
})

function streamOver(simulator: Simulator) {
  const control = createControl(simulator)
  const ask = (path: string, init?: RequestInit) =>
    control.request(path.replace('/_simulator', ''), init)

  class Stream extends EventTarget {
    constructor(path: string) {
      super()
      void this.read(path)
    }

    async read(path: string) {
      const response = await ask(path)
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true }
        if (done) return
        const events = (text + value).split('\n\n')
        text = events.pop() ?? ''
        for (const sent of events) {
          const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(sent) ?? []
          this.dispatchEvent(new MessageEvent(event, { data }))
        }
      }
    }
  }
  return { ask, Stream }
}

async function open(scheme: 'light' | 'dark' = 'light', width = 360) {
  const simulator = createSimulator()
  const frame = document.createElement('iframe')
  frame.title = 'Inbox'
  Object.assign(frame.style, { width: `${width}px`, height: '800px', colorScheme: scheme })
  document.body.append(frame)
  frames.push(frame)
  const view = frame.contentWindow
  if (!view) throw new Error('The frame has no window.')
  const page = view.document
  page.documentElement.innerHTML = String(await inboxPage())
  page.documentElement.lang = 'en'
  page.documentElement.style.colorScheme = scheme

  const { ask, Stream } = streamOver(simulator)
  const copied: string[] = []
  Object.assign(view, { fetch: ask, EventSource: Stream })
  Object.defineProperty(view.navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text) },
  })
  const style = page.createElement('style')
  style.textContent = pageStyle
  const script = page.createElement('script')
  script.textContent = pageScript
  page.head.append(style, script)

  const find = (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Nothing on the page is ${selector}.`)
    return found
  }
  /** From within, for the rules about a whole page. */
  const runAxe = () => {
    const engine = page.createElement('script')
    engine.textContent = axe.source
    page.head.append(engine)
    const inFrame: typeof axe = Reflect.get(view, 'axe')
    return inFrame.run()
  }
  const { send } = createClient(simulator)
  return { simulator, page, find, send, copied, runAxe }
}

describe('the inbox page', () => {
  it('shows each message on its phone as it comes, and says so', async () => {
    const { page, find, send } = await open()
    await vi.waitFor(() => expect(find('#empty').hidden).toBe(false))
    await send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Shop' } })
    await send('+447911123456')
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(2))
    // The newest comes first.
    expect(find('.phone h3').textContent).toBe('+44 7911 123456')
    expect(find('#empty').hidden).toBe(true)
    expect(find('#status').textContent).toContain('New message by WhatsApp to +44 7911 123456')
    const phone = find(`[data-to="${ordinary}"]`)
    expect(phone.querySelector('.sender')?.textContent).toBe('Shop')
    expect(phone.querySelector('a')?.getAttribute('href')).toBe('/?to=%2B12025550170')
  })

  it('copies a code in one click', async () => {
    const { simulator, find, send, copied } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.copy').click())
    await vi.waitFor(() => expect(copied).toEqual([simulator.inbox.latest()?.code]))
    await vi.waitFor(() => expect(find('#status').textContent).toBe(`Copied ${copied[0]}`))
  })

  it('copies a test number as E.164', async () => {
    const { find, copied } = await open()
    find('.number').click()
    await vi.waitFor(() => expect(copied).toEqual(['+12025550100']))
  })

  it('writes what a message says as text, whatever that is', async () => {
    const { find, page, send } = await open()
    await send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Tom & amp' } })
    await vi.waitFor(() => expect(find('.sender').textContent).toBe('Tom & amp'))
    expect(page.querySelector('.sender *')).toBeNull()
  })

  it('moves the clock and stops it', async () => {
    const { simulator, find } = await open()
    find('[data-advance="300000"]').click()
    await vi.waitFor(() => expect(find('#ahead').textContent).toBe('5 min ahead'))
    await vi.waitFor(() =>
      expect(find('#status').textContent).toMatch(/^The clock moved on by 5 min/),
    )
    find('#freeze').click()
    await vi.waitFor(() => expect(find('#freeze').textContent).toBe('Run'))
    expect(simulator.clock.frozen).toBe(true)
    find('#freeze').click()
    await vi.waitFor(() => expect(find('#freeze').textContent).toBe('Stop'))
  })

  it('makes trouble, and starts over', async () => {
    const { simulator, page, find, send } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.phone'))
    find('#offline').click()
    find('#drop').click()
    await vi.waitFor(() => expect(find('#drop').getAttribute('aria-pressed')).toBe('true'))
    expect(simulator.trouble.get()).toMatchObject({ offline: true, dropNextAnswer: 'any' })
    find('#reset').click()
    await vi.waitFor(() => expect(find('#offline').getAttribute('aria-pressed')).toBe('false'))
    await vi.waitFor(() => expect(page.querySelector('.phone')).toBeNull())
    await vi.waitFor(() => expect(find('#status').textContent).toContain('forgotten'))
  })

  it.each([
    ['light', 360],
    ['light', 1280],
    ['dark', 360],
    ['dark', 1280],
  ] as const)('has no barrier that axe knows, and fits, in %s at %i px', async (scheme, width) => {
    const { page, send, find, runAxe } = await open(scheme, width)
    await send(ordinary)
    await send('+447911123456', { options: { preferred_channel: 'sms' } })
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(2))
    find('#drop').click()
    await vi.waitFor(() => expect(find('#drop').getAttribute('aria-pressed')).toBe('true'))
    await Promise.all(page.getAnimations().map((animation) => animation.finished))
    const { violations } = await runAxe()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})
