/** How often a check waits for others that are in flight, 25 ms each time. */
export const longestWait = 120

export function pauseForOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 25)
  })
}
