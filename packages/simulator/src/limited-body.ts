/**
 * Reads a request's body, whether its length is announced or it comes in chunks.
 *
 * @returns `undefined` where it is larger than `limit` bytes. What is left of it then stays unread.
 */
export async function readLimitedBody(
  request: Pick<Request, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving a `for await` would cancel the stream, and with it the connection that the answer needs.
  const reader = request.body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (!next || next.done) return Buffer.concat(chunks)
    size += next.value.length
    if (size > limit) return undefined
    chunks.push(next.value)
  }
}
