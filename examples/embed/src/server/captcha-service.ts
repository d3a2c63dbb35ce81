/** In the place of a service that checks tokens. */
export async function isSolved(token: string, signal: AbortSignal): Promise<boolean> {
  return !signal.aborted && token === 'solved'
}
