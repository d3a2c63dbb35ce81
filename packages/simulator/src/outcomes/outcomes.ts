import { type EmailOutcome, outcomeAddresses } from './email-outcomes.ts'
import { outcomeNumbers, type PhoneOutcome } from './phone-outcomes.ts'

/** The outcomes of numbers and addresses: those of the test destinations, and those that were assigned. */
export interface Outcomes {
  /** Returns `undefined` for a number without an outcome. */
  ofNumber(e164: string): PhoneOutcome | undefined
  /** Returns `undefined` for an address without an outcome. */
  ofAddress(address: string): EmailOutcome | undefined
  /** Assigns an outcome to a number or an address, until `clear`. @throws TypeError for an unknown outcome */
  assign(to: string, outcome: string): void
  /** Returns what was assigned: numbers, then addresses. */
  assigned(): Readonly<Record<string, string>>
  clear(): void
}

function findOutcome<Outcome extends string>(
  entries: readonly { readonly outcome: Outcome }[],
  outcome: string,
  to: string,
): Outcome {
  const found = entries.find((entry) => entry.outcome === outcome)
  if (found) return found.outcome
  const all = entries.map((entry) => entry.outcome).join(', ')
  throw new TypeError(
    `outcomes: there is no outcome "${outcome}" for ${to}. The outcomes are ${all}.`,
  )
}

/** @throws TypeError for an outcome that a number or an address cannot have */
export function checkOutcome(
  to: string,
  outcome: string,
): asserts outcome is PhoneOutcome | EmailOutcome {
  if (to.includes('@')) findOutcome(outcomeAddresses, outcome, to)
  else findOutcome(outcomeNumbers, outcome, to)
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
      if (to.includes('@'))
        addresses.set(to.toLowerCase(), findOutcome(outcomeAddresses, outcome, to))
      else numbers.set(to, findOutcome(outcomeNumbers, outcome, to))
    },
    assigned: () => Object.fromEntries([...numbers, ...addresses]),
    clear() {
      numbers.clear()
      addresses.clear()
    },
  }
}
