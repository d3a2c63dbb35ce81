import { memo, type ReactElement } from 'react'
import type { Exchange } from '../../src/exchanges.ts'
import { timeText } from '../formatting.ts'
import { Disclosure } from './disclosure.tsx'
import { ExchangeDetails } from './exchange-details.tsx'

const providerNames = { didit: 'Didit', idmeta: 'IDMeta' } as const

/** A call in the list of calls. */
export const ExchangeItem = memo(function ExchangeItem({
  exchange,
}: {
  readonly exchange: Exchange
}): ReactElement {
  const { request, response, provider, call, at } = exchange
  const isSuccess = response !== null && response.status < 300
  return (
    <li>
      <Disclosure
        summary={
          <>
            <span className="call-status" data-good={isSuccess || undefined}>
              {response?.status ?? 'lost'}
            </span>{' '}
            <span className="call-path">
              {request.method} {request.path}
            </span>{' '}
            <span className="call-note">
              {providerNames[provider]} {call} · {timeText(at, { seconds: true })}
            </span>
          </>
        }
        render={() => <ExchangeDetails exchange={exchange} />}
      />
    </li>
  )
})
