const toMinute = { hour: '2-digit', minute: '2-digit' } as const
// Made once, because each takes longer than everything else in a list of calls.
const minuteFormat = new Intl.DateTimeFormat([], toMinute)
const secondFormat = new Intl.DateTimeFormat([], { ...toMinute, second: '2-digit' })

/** Returns the time of day, in the language of the browser. */
export function timeText(at: number, { seconds = false } = {}): string {
  return (seconds ? secondFormat : minuteFormat).format(at)
}

/** Returns a duration to the second, such as `1 h 5 min`. */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}

const channelNames: ReadonlyMap<string, string> = new Map([
  ['sms', 'SMS'],
  ['whatsapp', 'WhatsApp'],
  ['rcs', 'RCS'],
  ['voice', 'Voice call'],
  ['email', 'E-mail'],
])

/** Returns the name of a channel; of an unknown one its id, capitalized. */
export function channelText(channel: string): string {
  return channelNames.get(channel) ?? channel.charAt(0).toUpperCase() + channel.slice(1)
}

/** Returns JSON with indentation, and any other text as it is. */
export function indentedText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
