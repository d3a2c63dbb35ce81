import { type EmailOutcome, outcomeAddresses } from './email-outcomes.ts'
import { outcomeNumbers, type PhoneOutcome } from './phone-outcomes.ts'

/** What each number and address does: the test ones by themselves, and others as they were told to. */
export interface Outcomes {
  /** `undefined` for an ordinary number. */
  ofNumber(e164: string): PhoneOutcome | undefined
  /** `undefined` for an ordinary address. */
  ofAddress(address: string): EmailOutcome | undefined
  /** Gives a number or an address of one's own an outcome, until `clear`. @throws TypeError for one that there is not */
  assign(to: string, outcome: string): void
  /** What was assigned, in its order. */
  assigned(): Readonly<Record<string, string>>
  clear(): void
}

function known<Outcome extends string>(
  entries: readonly { readonly outcome: Outcome }[],
  outcome: string,
  to: string,
): Outcome {
  const found = entries.find((entry) => entry.outcome === outcome)
  if (found) return found.outcome
  const all = entries.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`outcomes: there is no outcome "${outcome}" for ${to}. There are ${all}.`)
}

/** @throws TypeError where a number or an address cannot have such an outcome */
export function checkOutcome(
  to: string,
  outcome: string,
): asserts outcome is PhoneOutcome | EmailOutcome {
  if (to.includes('@')) known(outcomeAddresses, outcome, to)
  else known(outcomeNumbers, outcome, to)
}

export function createOutcomes(): Outcomes {
  const reservedNumbers = new Map(outcomeNumbers.map(({ number, outcome }) => [number, outcome]))
  const reservedAddresses = new Map(
    outcomeAddresses.map(({ address, outcome }) => [address, outcome]),
  )
  const numbers = new Map<string, PhoneOutcome>()
  const addresses = new Map<string, EmailOutcome>()

  return {
    ofNumber: (e164) => numbers.get(e164) ?? reservedNumbers.get(e164),
    ofAddress: (address) =>
      addresses.get(address.toLowerCase()) ?? reservedAddresses.get(address.toLowerCase()),
    assign(to, outcome) {
      if (to.includes('@')) addresses.set(to.toLowerCase(), known(outcomeAddresses, outcome, to))
      else numbers.set(to, known(outcomeNumbers, outcome, to))
    },
    assigned: () => Object.fromEntries([...numbers, ...addresses]),
    clear() {
      numbers.clear()
      addresses.clear()
    },
  }
}
