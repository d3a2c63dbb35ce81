import { type ReactElement, useEffect, useState } from 'react'
import type { Exchange } from '../../src/exchanges.ts'
import { usePageActions } from '../page-actions.ts'
import { Disclosure } from './disclosure.tsx'
import { ExchangeDetails } from './exchange-details.tsx'

function LoadedExchange({ id }: { readonly id: string }): ReactElement | null {
  const { api } = usePageActions()
  const [exchange, setExchange] = useState<Exchange>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isCurrent = true
    api.exchange(id).then(
      (loaded) => isCurrent && setExchange(loaded),
      (error: Error) => isCurrent && setProblem(error.message),
    )
    return () => {
      isCurrent = false
    }
  }, [api, id])
  if (problem !== undefined) return <p>{problem}</p>
  return exchange ? <ExchangeDetails exchange={exchange} /> : null
}

/** The call that caused a message, which is loaded when it is opened. */
export function ExchangeOfMessage({ id }: { readonly id: string }): ReactElement {
  return <Disclosure summary="Request and answer" render={() => <LoadedExchange id={id} />} />
}
