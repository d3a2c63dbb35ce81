type Later = typeof import('./later.ts')

let here: Later | undefined

/** What `loadLater` has brought, for who cannot wait. */
export function laterIfHere(): Later | undefined {
  return here
}

/** Loads what is needed from the first touch on; asked again, it tries again where it failed. */
export async function loadLater(): Promise<Later> {
  here ??= await import('./later.ts')
  return here
}
