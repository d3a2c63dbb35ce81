/** A random generator: the same seed gives the same values in the same order. Nothing here is secret. */
export interface Random {
  /** Returns a UUID, version 4. */
  uuid(): string
  /** Returns `size` decimal digits, leading zeros included. */
  digits(size: number): string
  /** Returns `size` characters of A to Z and 0 to 9. */
  characters(size: number): string
  /** Returns a number from 0 to less than 1. */
  fraction(): number
  /** Starts again from the seed. */
  restart(): void
}

function hash(seed: string): number {
  let value = 0x811c9dc5
  for (const character of seed) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value >>> 0
}

export function createRandom(seed: string | number): Random {
  const start = hash(String(seed))
  let state = start

  // mulberry32: small, and good enough for test data.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = state
    value = Math.imul(value ^ (value >>> 15), value | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)

  return {
    uuid: () =>
      'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
        (place === 'x' ? below(16) : 8 + below(4)).toString(16),
      ),
    digits: (size) => Array.from({ length: size }, () => below(10)).join(''),
    characters: (size) =>
      Array.from({ length: size }, () => below(36).toString(36).toUpperCase()).join(''),
    fraction: next,
    restart() {
      state = start
    },
  }
}
