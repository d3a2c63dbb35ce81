/** Returns a function that submits a proof to a route of an app, and resolves with whether it was accepted. */
export function proofUser(
  url: string,
  origin: string | undefined,
  fetch: typeof globalThis.fetch,
): (proof: string, to: string) => Promise<boolean> {
  return async (proof, to) => {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(origin ? { origin } : {}) },
      body: JSON.stringify({ to, proof }),
      redirect: 'manual',
    })
    return ok
  }
}
