import type { Exchange } from '../../exchanges.ts'
import type { WebhookDelivery } from '../../webhook-log.ts'
import type { Dom } from './dom.ts'
import type { Formatting } from './formatting.ts'

/** The lists of calls and of webhooks. */
export interface Wire {
  addExchange(this: void, exchange: Exchange): void
  putWebhook(this: void, delivery: WebhookDelivery): void
  /** Draws both lists again. */
  drawWire(this: void, exchanges: readonly Exchange[], webhooks: readonly WebhookDelivery[]): void
  /** Returns an expandable request and answer, such as the one that caused a message. */
  drawExchangeDetails(this: void, exchange: string): HTMLElement
}

export function wirePart({ byId, make, prettyText, timeText }: Dom & Formatting): Wire {
  const maxExchanges = 100

  function headerLines(headers: Readonly<Record<string, string>>): string {
    return Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')
  }

  function drawWireBlock(title: string, text: string): HTMLElement {
    const block = make('div', 'wire-part')
    block.append(make('p', 'wire-title', title), make('pre', '', text))
    // A scrollable element must be reachable by keyboard.
    block.lastElementChild?.setAttribute('tabindex', '0')
    block.lastElementChild?.setAttribute('aria-label', title)
    block.lastElementChild?.setAttribute('role', 'group')
    return block
  }

  /** Returns the full request and answer. */
  function drawExchange({ request, response }: Exchange): HTMLElement[] {
    const requestText = `${request.method} ${request.path}\n${headerLines(request.headers)}\n\n${prettyText(request.body)}`
    const answerText = response
      ? `${response.status}\n${headerLines(response.headers)}\n\n${prettyText(response.body)}`
      : 'No answer arrived: the connection was lost.'
    return [
      drawWireBlock('Request', requestText.trim()),
      drawWireBlock('Answer', answerText.trim()),
    ]
  }

  /** Returns a `details` element that is filled when it is first opened. */
  function drawDetails(summary: string, fill: () => Promise<readonly Node[]>): HTMLElement {
    const details = make('details', 'wire')
    details.append(make('summary', '', summary))
    details.addEventListener(
      'toggle',
      () => void fill().then((parts) => details.append(...parts)),
      {
        once: true,
      },
    )
    return details
  }

  function statusText({ response }: Exchange): string {
    return response ? String(response.status) : 'lost'
  }

  function drawExchangeItem(exchange: Exchange): HTMLElement {
    const { request, call, at, provider } = exchange
    const item = make('li', 'exchange')
    const status = statusText(exchange)
    item.dataset.good = String(status.startsWith('2'))
    const details = drawDetails(`${request.method} ${request.path}`, async () =>
      drawExchange(exchange),
    )
    const summary = details.firstElementChild
    summary?.prepend(make('span', 'wire-status', status), ' ')
    summary?.append(
      make(
        'span',
        'wire-note',
        `${provider === 'idmeta' ? 'IDMeta' : 'Didit'} ${call} · ${timeText(at, true)}`,
      ),
    )
    item.append(details)
    return item
  }

  function drawWebhookItem(delivery: WebhookDelivery): HTMLElement {
    const { url, type, state, attempts, body } = delivery
    const item = make('li', 'exchange')
    item.dataset.good = String(state === 'delivered')
    item.dataset.delivery = delivery.id
    const details = drawDetails(`${type} ${url}`, async () => {
      const lines = attempts.map(
        ({ at, status }) => `${timeText(at, true)}  ${status ?? 'no answer in time'}`,
      )
      const text =
        state === 'withheld'
          ? ['Withheld: its host is beyond loopback and not in webhookHosts.']
          : lines
      return [drawWireBlock('Attempts', text.join('\n')), drawWireBlock('Body', prettyText(body))]
    })
    details.firstElementChild?.prepend(make('span', 'wire-status', state), ' ')
    item.append(details)
    return item
  }

  function addExchange(exchange: Exchange): void {
    const list = byId('exchanges')
    list.prepend(drawExchangeItem(exchange))
    while (list.children.length > maxExchanges) list.lastElementChild?.remove()
    byId('no-exchanges').hidden = true
  }

  function putWebhook(delivery: WebhookDelivery): void {
    const list = byId('webhooks')
    const drawn = drawWebhookItem(delivery)
    const existing = list.querySelector(`[data-delivery="${CSS.escape(delivery.id)}"]`)
    if (existing) existing.replaceWith(drawn)
    else list.prepend(drawn)
    while (list.children.length > maxExchanges) list.lastElementChild?.remove()
    byId('webhooks-part').hidden = false
  }

  function drawWire(exchanges: readonly Exchange[], webhooks: readonly WebhookDelivery[]): void {
    byId('exchanges').replaceChildren(...exchanges.map(drawExchangeItem).reverse())
    byId('no-exchanges').hidden = exchanges.length > 0
    byId('webhooks').replaceChildren(...webhooks.map(drawWebhookItem).reverse())
    byId('webhooks-part').hidden = webhooks.length === 0
  }

  function drawExchangeDetails(exchange: string): HTMLElement {
    return drawDetails('Request and answer', async () => {
      const response = await fetch(`/_simulator/exchanges/${exchange}`)
      if (!response.ok) return [make('p', '', 'This exchange is no longer kept.')]
      return drawExchange(await response.json())
    })
  }

  return { addExchange, putWebhook, drawWire, drawExchangeDetails }
}
