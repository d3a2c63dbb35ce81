/** Dollars a message. Didit's list goes by country and channel; these stand for it, in its order of magnitude. */
const prices: Readonly<Record<string, number>> = { whatsapp: 0.0709, voice: 0.0512 }
const smsPrice = 0.0347

export function priceOf(channel: string): number {
  return prices[channel] ?? smsPrice
}

/** Dollars for `enable_enrichment`, on Didit's list. */
export const enrichmentPrice = 0.05
