/** The balance of an organization, in dollars. */
export interface Balance {
  readonly amount: number
  /** Subtracts a fee. Returns `false`, and changes nothing, where the balance is too low. */
  charge(fee: number): boolean
  add(dollars: number): void
  empty(): void
}

/** Didit counts in ten-thousandths of a dollar. */
const unit = 10_000

export function createBalance(dollars: number): Balance {
  let units = Math.round(dollars * unit)
  return {
    get amount() {
      return units / unit
    },
    charge(fee) {
      const cost = Math.round(fee * unit)
      if (cost > units) return false
      units -= cost
      return true
    },
    add(more) {
      units += Math.round(more * unit)
    },
    empty() {
      units = 0
    },
  }
}
