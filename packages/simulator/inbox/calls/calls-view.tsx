import type { ReactElement } from 'react'
import type { Exchange } from '../../src/exchanges.ts'
import type { WebhookDelivery } from '../../src/webhook-log.ts'
import './calls-view.css'
import { ExchangeItem } from './exchange-item.tsx'
import { WebhookItem } from './webhook-item.tsx'

/** The calls that the providers got, and the webhooks that they sent. */
export function CallsView({
  hidden,
  exchanges,
  webhooks,
}: {
  readonly hidden: boolean
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
}): ReactElement {
  return (
    <section hidden={hidden} className="panel" aria-labelledby="calls-title">
      <h2 id="calls-title">Calls and their answers</h2>
      {exchanges.length === 0 && <p className="panel-note">No call yet.</p>}
      <ol className="calls">
        {exchanges.map((exchange) => (
          <ExchangeItem key={exchange.id} exchange={exchange} />
        ))}
      </ol>
      {webhooks.length > 0 && (
        <>
          <h2 id="webhooks-title">Webhooks</h2>
          <ol className="calls" aria-labelledby="webhooks-title">
            {webhooks.map((delivery) => (
              <WebhookItem key={delivery.id} delivery={delivery} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
