import type { ReactElement } from 'react'
import type { WebhookDelivery } from '../../src/webhook-log.ts'
import { indentedText, timeText } from '../formatting.ts'
import { Disclosure } from './disclosure.tsx'
import { TextBlock } from './text-block.tsx'

function attemptsText({ state, attempts }: WebhookDelivery): string {
  if (state === 'withheld') return 'Withheld: its host is beyond loopback and not in webhookHosts.'
  return attempts
    .map(({ at, status }) => `${timeText(at, { seconds: true })}  ${status ?? 'no answer in time'}`)
    .join('\n')
}

/** A webhook, with its attempts. */
export function WebhookItem({ delivery }: { readonly delivery: WebhookDelivery }): ReactElement {
  const { state, type, url, body } = delivery
  return (
    <li>
      <Disclosure
        summary={
          <>
            <span className="call-status" data-good={state === 'delivered' || undefined}>
              {state}
            </span>{' '}
            <span className="call-path">{type}</span> <span className="call-note">{url}</span>
          </>
        }
        render={() => (
          <>
            <TextBlock title="Attempts" text={attemptsText(delivery)} />
            <TextBlock title="Body" text={indentedText(body)} />
          </>
        )}
      />
    </li>
  )
}
