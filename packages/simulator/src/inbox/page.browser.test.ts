import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createControl } from '../control/control.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import { createClient, ordinary } from '../testing/fixtures/didit-client.ts'
import { inboxPage } from './page.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

// The whole page in a frame, with its script talking to the control routes without a port.

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
  /** Runs axe inside the frame, for its rules about whole pages. */
  const runAxe = () => {
    const engine = page.createElement('script')
    engine.textContent = axe.source
    page.head.append(engine)
    const inFrame: typeof axe = Reflect.get(view, 'axe')
    return inFrame.run()
  }
  return { simulator, page, find, ...createClient(simulator), copied, runAxe }
}

describe('the inbox page', () => {
  it('shows each message on its phone as it arrives, and announces it', async () => {
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

  it('shows an e-mail with its subject, a call with its transcript, and the origin-bound line', async () => {
    const { simulator, find, send, sendEmail } = await open()
    simulator.play({ originBound: 'example.com' })
    await sendEmail('ada@example.com', { options: { locale: 'ar' } })
    await send(ordinary, { options: { preferred_channel: 'sms' } })
    await send('+447911123456', { options: { preferred_channel: 'voice' } })
    await vi.waitFor(() => find('[data-channel="voice"]'))
    expect(find('.mailbox .subject').textContent).toContain(
      simulator.inbox.latest('ada@example.com')?.code,
    )
    expect(find('.mailbox .subject').dir).toBe('auto')
    expect(find('.bound').textContent).toMatch(/^@example\.com #\d{6}$/)
    expect(find('.call').textContent).toMatch(/Incoming call.*Your verification code is \d, \d/s)
  })

  it('shows the call that caused a message, without its key', async () => {
    const { find, send } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.message summary').click())
    await vi.waitFor(() =>
      expect(find('.message .wire').textContent).toContain('"status": "Success"'),
    )
    expect(find('.message .wire').textContent).toContain('x-api-key: (hidden)')
    expect(find('.message .wire').textContent).toContain('POST /v3/phone/send/')
  })

  it('lists every call, failed ones too, and webhooks', async () => {
    const { simulator, page, find, send, check, call } = await open()
    await call('POST', '/v3/webhook/destinations/', {
      label: 'x',
      url: 'https://hooks.example.com/x',
      subscribed_events: ['status.updated'],
    })
    await send(ordinary)
    await check(ordinary, '12')
    simulator.trouble.set({ offline: true })
    await send(ordinary).catch(() => {})
    find('[data-show="wire"]').click()
    await vi.waitFor(() => expect(page.querySelectorAll('#exchanges li')).toHaveLength(4))
    const statuses = [...page.querySelectorAll('#exchanges .wire-status')].map(
      (each) => each.textContent,
    )
    expect(statuses).toEqual(['lost', '400', '200', '201'])
    await vi.waitFor(() => expect(find('#webhooks').textContent).toContain('withheld'))
    expect(find('[data-show="wire"]').getAttribute('aria-current')).toBe('true')
  })

  it('changes trouble settings, and shows changes made elsewhere', async () => {
    const { simulator, page, find } = await open()
    const setting = (name: string) => {
      const found = page.querySelector<HTMLInputElement>(`[data-setting="${name}"]`)
      if (!found) throw new Error(`There is no field for ${name}.`)
      return found
    }
    const change = (name: string, value: string) => {
      setting(name).value = value
      setting(name).dispatchEvent(new Event('change', { bubbles: true }))
    }
    change('latencyMs', '250')
    await vi.waitFor(() => expect(simulator.trouble.get().latencyMs).toBe(250))
    change('errorRate', '25')
    await vi.waitFor(() => expect(simulator.trouble.get().errorRate).toBe(0.25))
    change('dropRate', '120')
    await vi.waitFor(() => expect(find('#status').textContent).not.toBe(''))
    expect(simulator.trouble.get().dropRate).toBe(0)
    simulator.trouble.set({ duplicateRate: 0.5 })
    await vi.waitFor(() => expect(setting('duplicateRate').value).toBe('50'))
    find('#fail').click()
    await vi.waitFor(() => expect(find('#fail-state').textContent).toContain('invalid-number'))
    find('#clear-trouble').click()
    await vi.waitFor(() => expect(simulator.trouble.get().errorRate).toBe(0))
    await vi.waitFor(() => expect(find('#clear-trouble').hidden).toBe(true))
  })

  it('finds a phone by its formatted number, and a test number by its description', async () => {
    const { page, find, send } = await open()
    await send(ordinary)
    await send('+447911123456')
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(2))
    const search = (id: string, text: string) => {
      const field = find(id)
      Reflect.set(field, 'value', text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    search('#find-phone', '7911 123')
    expect([...page.querySelectorAll<HTMLElement>('.phone')].map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ])
    search('#find-phone', 'nothing of this')
    expect(find('#none-found').hidden).toBe(false)
    search('#find-destination', 'voip')
    const left = [...page.querySelectorAll<HTMLElement>('.group li:not([hidden])')]
    expect(left.map(({ dataset }) => dataset.to)).toContain('+12025550110')
    expect(left.length).toBeLessThan(6)
  })

  it('keeps the focus on a phone when another gets a message', async () => {
    const { page, find, send } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.phone'))
    const button = find('.copy')
    button.focus()
    await send('+447911123456')
    await send(ordinary)
    await vi.waitFor(() => expect(page.querySelectorAll('.message')).toHaveLength(3))
    expect(page.activeElement).toBe(button)
  })

  it('limits the number of phones', async () => {
    const { simulator, page, sendEmail } = await open()
    for (let index = 0; index < 45; index += 1) await sendEmail(`a${index}@example.com`)
    await vi.waitFor(() => expect(page.querySelector('[data-to="a44@example.com"]')).not.toBeNull())
    expect(page.querySelectorAll('.phone')).toHaveLength(40)
    expect(simulator.inbox.messages()).toHaveLength(45)
  })

  it('keeps the focused phone beyond that limit', async () => {
    const { page, find, send, sendEmail } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.copy').focus())
    for (let index = 0; index < 45; index += 1) await sendEmail(`a${index}@example.com`)
    await vi.waitFor(() => expect(page.querySelector('[data-to="a44@example.com"]')).not.toBeNull())
    expect(page.activeElement).toBe(find(`[data-to="${ordinary}"] .copy`))
    expect(page.querySelectorAll('.phone')).toHaveLength(40)
  })

  it('applies the search to new messages', async () => {
    const { page, find, send } = await open()
    await send(ordinary)
    await vi.waitFor(() => find('.phone'))
    const field = find('#find-phone')
    Reflect.set(field, 'value', '7911')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    expect(find('#none-found').hidden).toBe(false)
    await send('+447911123456')
    await send('+12025550171')
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(3))
    const seen = [...page.querySelectorAll<HTMLElement>('.phone')].filter(({ hidden }) => !hidden)
    expect(seen.map(({ dataset }) => dataset.to)).toEqual(['+447911123456'])
    expect(find('#none-found').hidden).toBe(true)
  })

  it('announces a refusal instead of a success', async () => {
    const { simulator, find } = await open()
    Object.assign(simulator.clock, {
      advance() {
        throw new RangeError('The clock cannot be moved now.')
      },
    })
    find('[data-advance="30000"]').click()
    await vi.waitFor(() =>
      expect(find('#status').textContent).toBe('The clock cannot be moved now.'),
    )
  })

  it('shows the origin-bound line from left to right in Arabic too', async () => {
    const { simulator, find, send } = await open()
    simulator.play({ originBound: 'example.com' })
    await send(ordinary, { options: { preferred_channel: 'sms', locale: 'ar' } })
    await vi.waitFor(() => find('.bound'))
    const { getComputedStyle } = window
    expect(getComputedStyle(find('.bubble')).direction).toBe('rtl')
    expect(getComputedStyle(find('.bound')).direction).toBe('ltr')
  })

  it('shows a message as text, without interpreting markup', async () => {
    const { find, page, send } = await open()
    await send(ordinary, { options: { preferred_channel: 'sms', sms_sender_name: 'Tom & amp' } })
    await vi.waitFor(() => expect(find('.sender').textContent).toBe('Tom & amp'))
    expect(page.querySelector('.sender *')).toBeNull()
  })

  it('moves and stops the clock', async () => {
    const { simulator, find } = await open()
    find('[data-advance="300000"]').click()
    await vi.waitFor(() => expect(find('#ahead').textContent).toBe('5 min ahead'))
    await vi.waitFor(() =>
      expect(find('#status').textContent).toMatch(/^The clock advanced by 5 min/),
    )
    find('#freeze').click()
    await vi.waitFor(() => expect(find('#freeze').textContent).toBe('Run'))
    expect(simulator.clock.frozen).toBe(true)
    find('#freeze').click()
    await vi.waitFor(() => expect(find('#freeze').textContent).toBe('Stop'))
  })

  it('sets trouble, and resets', async () => {
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
    await vi.waitFor(() => expect(find('#status').textContent).toContain('were reset'))
  })

  it.each([
    ['light', 360],
    ['light', 1280],
    ['dark', 360],
    ['dark', 1280],
  ] as const)('passes axe and does not overflow, in %s at %i px', async (scheme, width) => {
    const { page, send, sendEmail, find, runAxe } = await open(scheme, width)
    await send(ordinary)
    await send('+447911123456', { options: { preferred_channel: 'sms' } })
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(2))
    await sendEmail('ada@example.com')
    await vi.waitFor(() => expect(page.querySelectorAll('.phone')).toHaveLength(3))
    find('#drop').click()
    await vi.waitFor(() => expect(find('#drop').getAttribute('aria-pressed')).toBe('true'))
    await Promise.all(page.getAnimations().map((animation) => animation.finished))
    for (const view of ['messages', 'wire', 'trouble', 'numbers']) {
      find(`[data-show="${view}"]`).click()
      for (const details of page.querySelectorAll('details')) details.open = true
      const { violations } = await runAxe()
      expect([view, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([view, []])
      expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    }
  })
})
