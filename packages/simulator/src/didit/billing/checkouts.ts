import type { Application } from '../application.ts'

/** A payment that somebody has begun. */
export interface Checkout {
  readonly id: string
  readonly application: Application
  readonly dollars: number
  readonly successUrl: string | undefined
  readonly cancelUrl: string | undefined
}

/** What a page needs to know of a payment. */
export interface ShownCheckout {
  readonly dollars: number
  readonly paid: boolean
  readonly successUrl: string | undefined
  readonly cancelUrl: string | undefined
}

export interface Checkouts {
  open(checkout: Checkout): void
  get(id: string): ShownCheckout | undefined
  /** Credits the balance, once. `undefined` where there is no such payment. */
  pay(id: string): ShownCheckout | undefined
  clear(): void
}

/** What a success address may hold, for the id to stand there. */
const placeholder = '{CHECKOUT_SESSION_ID}'

export function createCheckouts(): Checkouts {
  const all = new Map<string, { readonly checkout: Checkout; paid: boolean }>()
  const shown = (id: string): ShownCheckout | undefined => {
    const found = all.get(id)
    if (!found) return undefined
    const { dollars, successUrl, cancelUrl } = found.checkout
    return {
      dollars,
      paid: found.paid,
      successUrl: successUrl?.replaceAll(placeholder, id),
      cancelUrl,
    }
  }
  return {
    open(checkout) {
      all.set(checkout.id, { checkout, paid: false })
    },
    get: shown,
    pay(id) {
      const found = all.get(id)
      if (found && !found.paid) {
        const { application, dollars } = found.checkout
        found.paid = true
        application.balance.add(dollars)
        application.toppedUp = true
      }
      return shown(id)
    },
    clear() {
      all.clear()
    },
  }
}
