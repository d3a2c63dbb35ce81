import type { Cipher, Mac } from './ciphers/cipher.ts'
import type { Clock } from './clock.ts'
import { deriveIndexKey, indexCipher, indexMac, joinParts, type Keys } from './keys.ts'
import { dayMs, minuteMs } from './limits.ts'
import { StoreUnavailableError, type Store } from './store/store.ts'

/** Returns an HMAC of `parts`, under a key that outlives every rotation of `secret`. */
export type Digest = (...parts: readonly string[]) => Promise<string>

/** The key that outlives every rotation of `secret`. */
export interface LastingKey {
  readonly digest: Digest
  /** Encrypts a value of the store that has to be read after a rotation. It can be opened under this name only. */
  seal(this: void, name: string, text: string): Promise<string>
  /** Decrypts what `seal` returned. Returns `null` for anything else. */
  open(this: void, name: string, sealed: string): Promise<string | null>
}

interface Loaded {
  readonly key: string
  readonly mac: Mac
  readonly cipher: Cipher
  readonly at: number
}

const name = 'otp:index-key'
// Longer than any limit's window. Written again once a day.
const lifetimeMs = 90 * dayMs

interface Kept {
  readonly key: string
  readonly keptAt: number
}

/**
 * Creates the key of the digests that name what the store counts and keeps, and of values that outlive a rotation. It is the
 * one of the oldest secret at first. The store keeps it, sealed with the newest secret, so that dropping the old one resets
 * nothing.
 *
 * @param given The option `indexSecret`: its key is used, and the store keeps none.
 */
export function createLastingKey(
  store: Store,
  keys: Keys,
  clock: Clock,
  secrets: readonly string[],
  given: string | undefined,
): LastingKey {
  let loaded: Loaded | undefined
  let loading: Promise<Loaded> | undefined
  const own = deriveIndexKey(given ?? secrets.at(-1)!)
  own.catch(() => {})

  async function load(now: number): Promise<string> {
    // More than one process may make the key, and one of them is first.
    for (let race = 0; race < 10; race += 1) {
      const [sealed = null] = await store.get([name], now)
      const text = sealed === null ? null : await keys.open(name, sealed)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed below
      const kept = text === null ? null : (JSON.parse(text) as Kept)
      const fresh = kept !== null && now - kept.keptAt < dayMs && (await keys.isCurrent(sealed!))
      if (fresh) return kept.key
      // Where the store has lost the key, this process still has it.
      const key = kept?.key ?? loaded?.key ?? (await own)
      const to = await keys.seal(name, JSON.stringify({ key, keptAt: now } satisfies Kept))
      if (await store.compareAndSet([{ key: name, from: sealed, to, ttlMs: lifetimeMs }], now)) {
        return key
      }
    }
    throw new StoreUnavailableError(
      'The key of limits could not be stored: too many calls at once.',
    )
  }

  async function current(): Promise<Loaded> {
    const now = clock.now()
    const lasts = loaded && (given !== undefined || Math.abs(now - loaded.at) < minuteMs)
    if (loaded && lasts) return loaded
    // Concurrent requests share one load.
    loading ??= refresh(now).finally(() => {
      loading = undefined
    })
    return loading
  }

  async function refresh(now: number): Promise<Loaded> {
    const key = given === undefined ? await load(now) : await own
    loaded =
      loaded?.key === key
        ? { ...loaded, at: now }
        : { key, mac: await indexMac(key), cipher: await indexCipher(key), at: now }
    return loaded
  }

  return {
    digest: async (...parts) => (await current()).mac(joinParts(parts)),
    seal: async (of, text) => (await current()).cipher.seal(of, text),
    async open(of, sealed) {
      const { cipher } = await current()
      try {
        return await cipher.open(of, sealed)
      } catch {
        return null
      }
    },
  }
}
