/** What was stored on the device. */
export const stored: Map<string, string> = new Map()

/** What the example uses of `react-native-mmkv`. */
export function createMMKV(): {
  getString(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): boolean
} {
  return {
    getString: (key) => stored.get(key),
    set: (key, value) => void stored.set(key, value),
    remove: (key) => stored.delete(key),
  }
}
