/** Dollars a message. Didit's prices depend on country and channel; these have their order of magnitude. */
const prices: Readonly<Record<string, number>> = { whatsapp: 0.0709, voice: 0.0512 }
const smsPrice = 0.0347

export function priceOf(channel: string): number {
  return prices[channel] ?? smsPrice
}

/** Didit's price of `enable_enrichment`, in dollars. */
export const enrichmentPrice = 0.05
