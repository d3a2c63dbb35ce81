/** What the example uses of `expo-crypto`. */
export function randomUUID(): string {
  return crypto.randomUUID()
}
