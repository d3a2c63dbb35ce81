import type { Exchange } from '../../exchanges.ts'
import type { WebhookDelivery } from '../../webhook-log.ts'
import type { Dom } from './dom.ts'
import type { Words } from './words.ts'

/** Calls with their answers, and webhooks. */
export interface Wire {
  addExchange(this: void, exchange: Exchange): void
  putWebhook(this: void, delivery: WebhookDelivery): void
  /** Draws both lists anew. */
  drawWire(this: void, exchanges: readonly Exchange[], webhooks: readonly WebhookDelivery[]): void
  /** The request and the answer behind a message. */
  drawBehind(this: void, exchange: string): HTMLElement
}

export function wirePart({ byId, make, prettyText, timeText }: Dom & Words): Wire {
  /** As many as the page draws. */
  const mostExchanges = 100

  function headerLines(headers: Readonly<Record<string, string>>): string {
    return Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n')
  }

  function drawWireText(title: string, text: string): HTMLElement {
    const block = make('div', 'wire-part')
    block.append(make('p', 'wire-title', title), make('pre', '', text))
    // It scrolls by itself, so the keyboard has to be able to.
    block.lastElementChild?.setAttribute('tabindex', '0')
    block.lastElementChild?.setAttribute('aria-label', title)
    block.lastElementChild?.setAttribute('role', 'group')
    return block
  }

  /** A request and its answer, in full. */
  function drawExchange({ request, response }: Exchange): HTMLElement[] {
    const asked = `${request.method} ${request.path}\n${headerLines(request.headers)}\n\n${prettyText(request.body)}`
    const answered = response
      ? `${response.status}\n${headerLines(response.headers)}\n\n${prettyText(response.body)}`
      : 'No answer arrived: the connection was lost.'
    return [drawWireText('Request', asked.trim()), drawWireText('Answer', answered.trim())]
  }

  /** Filled when it is opened: most are never looked at. */
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
      const tries = attempts.map(
        ({ at, status }) => `${timeText(at, true)}  ${status ?? 'no answer in time'}`,
      )
      const why = state === 'withheld' ? ['Withheld: its address is beyond this machine.'] : tries
      return [drawWireText('Tries', why.join('\n')), drawWireText('Body', prettyText(body))]
    })
    details.firstElementChild?.prepend(make('span', 'wire-status', state), ' ')
    item.append(details)
    return item
  }

  function addExchange(exchange: Exchange): void {
    const list = byId('exchanges')
    list.prepend(drawExchangeItem(exchange))
    while (list.children.length > mostExchanges) list.lastElementChild?.remove()
    byId('no-exchanges').hidden = true
  }

  function putWebhook(delivery: WebhookDelivery): void {
    const list = byId('webhooks')
    const drawn = drawWebhookItem(delivery)
    const before = list.querySelector(`[data-delivery="${CSS.escape(delivery.id)}"]`)
    if (before) before.replaceWith(drawn)
    else list.prepend(drawn)
    while (list.children.length > mostExchanges) list.lastElementChild?.remove()
    byId('webhooks-part').hidden = false
  }

  /** Draws both lists anew. */
  function drawWire(exchanges: readonly Exchange[], webhooks: readonly WebhookDelivery[]): void {
    byId('exchanges').replaceChildren(...exchanges.map(drawExchangeItem).reverse())
    byId('no-exchanges').hidden = exchanges.length > 0
    byId('webhooks').replaceChildren(...webhooks.map(drawWebhookItem).reverse())
    byId('webhooks-part').hidden = webhooks.length === 0
  }

  /** The request and the answer behind a message. */
  function drawBehind(exchange: string): HTMLElement {
    return drawDetails('Request and answer', async () => {
      const response = await fetch(`/_simulator/exchanges/${exchange}`)
      if (!response.ok) return [make('p', '', 'It is no longer kept.')]
      return drawExchange(await response.json())
    })
  }

  return { addExchange, putWebhook, drawWire, drawBehind }
}
