/** Calls a function for each item, for at most `lanes` of them at a time, in their order. */
export async function inLanes<Item>(
  lanes: number,
  items: readonly Item[],
  call: (item: Item) => Promise<void>,
): Promise<void> {
  // Shared by the lanes, each of which takes the next item when it is free.
  const rest = items.values()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of rest) await call(item)
    }),
  )
}
