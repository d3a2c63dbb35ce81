/** Texts for times, durations and channels. */
export interface Formatting {
  timeText(this: void, at: number, withSeconds: boolean): string
  durationText(this: void, ms: number): string
  channelText(this: void, channel: string): string
  /** Returns JSON with indentation; any other text unchanged. */
  prettyText(this: void, text: string): string
}

export function formattingPart(): Formatting {
  function timeText(at: number, withSeconds: boolean): string {
    return new Date(at).toLocaleTimeString([], {
      hour: '2-digit',
      minute: '2-digit',
      ...(withSeconds ? { second: '2-digit' } : {}),
    })
  }

  function durationText(ms: number): string {
    const seconds = Math.round(ms / 1000)
    const parts = [
      [Math.floor(seconds / 3600), 'h'],
      [Math.floor(seconds / 60) % 60, 'min'],
      [seconds % 60, 's'],
    ] as const
    const texts = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
    return texts.join(' ')
  }

  function channelText(channel: string): string {
    const names: Record<string, string> = {
      sms: 'SMS',
      whatsapp: 'WhatsApp',
      rcs: 'RCS',
      voice: 'Voice call',
      email: 'E-mail',
    }
    return names[channel] ?? channel.charAt(0).toUpperCase() + channel.slice(1)
  }

  function prettyText(text: string): string {
    try {
      return JSON.stringify(JSON.parse(text), null, 2)
    } catch {
      return text
    }
  }

  return { timeText, durationText, channelText, prettyText }
}
