/** In the place of a service for analytics. */
export const tracked: string[] = []
export const analytics = {
  track: (name: string, properties: object): void => {
    tracked.push(`${name}: ${Object.keys(properties).join(', ')}`)
  },
}
