import type { Exchange } from '../../src/exchanges.ts'
import { indentedText } from '../formatting.ts'

function messageText(
  firstLine: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [firstLine, ...lines, '', indentedText(body)].join('\n').trim()
}

/** Returns a request as HTTP writes it. */
export function requestText({ request }: Exchange): string {
  return messageText(`${request.method} ${request.path}`, request.headers, request.body)
}

/** Returns the answer to a request as HTTP writes it. */
export function answerText({ response }: Exchange): string {
  if (!response) return 'No answer arrived: the connection was lost.'
  return messageText(String(response.status), response.headers, response.body)
}
