import type { TestDestinations } from '../../src/control/world-routes.ts'
import type { OutcomeGroup } from '../../src/outcomes/outcome-group.ts'

/** A number or an address with a fixed behaviour. */
export interface TestDestination {
  readonly to: string
  readonly display: string
  readonly group: OutcomeGroup
  readonly description: string
}

/** Returns the numbers and the addresses in one list. */
export function listDestinations({
  outcomes,
  addresses,
}: TestDestinations): readonly TestDestination[] {
  return [
    ...outcomes.map(({ number: to, display, group, description }) => ({
      to,
      display,
      group,
      description,
    })),
    ...addresses.map(({ address: to, group, description }) => ({
      to,
      display: to,
      group,
      description,
    })),
  ]
}

/** Returns the destinations whose number, address or behaviour contains a text. */
export function matchingDestinations(
  destinations: readonly TestDestination[],
  search: string,
): readonly TestDestination[] {
  const text = search.trim().toLowerCase()
  const digits = text.replaceAll(/\D/g, '')
  return destinations.filter(({ to, display, description }) => {
    const isInText = `${display} ${description}`.toLowerCase().includes(text)
    return isInText || (digits.length > 2 && to.includes(digits))
  })
}
