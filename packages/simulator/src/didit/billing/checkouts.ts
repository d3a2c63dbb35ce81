import type { Application } from '../application.ts'

export interface Checkout {
  readonly id: string
  readonly application: Application
  readonly dollars: number
  readonly successUrl: string | undefined
  readonly cancelUrl: string | undefined
}

/** A payment as its page shows it. */
export interface CheckoutView {
  readonly dollars: number
  readonly paid: boolean
  readonly successUrl: string | undefined
  readonly cancelUrl: string | undefined
}

/** The payments that raise an application's balance at Didit. */
export interface Checkouts {
  open(checkout: Checkout): void
  get(id: string): CheckoutView | undefined
  /** Adds the amount to the balance, once. Returns `undefined` where there is no such payment. */
  pay(id: string): CheckoutView | undefined
  clear(): void
}

/** Replaced by the payment's id in a success URL. */
const placeholder = '{CHECKOUT_SESSION_ID}'

export function createCheckouts(): Checkouts {
  const all = new Map<string, { readonly checkout: Checkout; paid: boolean }>()
  const view = (id: string): CheckoutView | undefined => {
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
    get: view,
    pay(id) {
      const found = all.get(id)
      if (found && !found.paid) {
        const { application, dollars } = found.checkout
        found.paid = true
        application.balance.add(dollars)
        application.toppedUp = true
      }
      return view(id)
    },
    clear() {
      all.clear()
    },
  }
}
