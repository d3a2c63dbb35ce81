import type { ReactElement } from 'react'
import type { Exchange } from '../../src/exchanges.ts'
import { answerText, requestText } from './exchange-text.ts'
import { TextBlock } from './text-block.tsx'

/** A request and its answer, in full. */
export function ExchangeDetails({ exchange }: { readonly exchange: Exchange }): ReactElement {
  return (
    <>
      <TextBlock title="Request" text={requestText(exchange)} />
      <TextBlock title="Answer" text={answerText(exchange)} />
    </>
  )
}
