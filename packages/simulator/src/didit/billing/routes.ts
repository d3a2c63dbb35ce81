import { json } from '../failures.ts'
import type { CallContext, Route } from '../route.ts'

const minimumDollars = 50

/** `GET /v3/billing/balance/` */
function balance({ application }: CallContext): { readonly response: Response } {
  return {
    response: json({
      balance: application.balance.amount.toFixed(4),
      auto_refill_enabled: false,
      auto_refill_amount: null,
      auto_refill_threshold: null,
    }),
  }
}

function isWebAddress(value: unknown): value is string {
  return (
    typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  )
}

/** Returns why a top-up is refused. Didit answers it as a bare list. */
function refusal({
  amount_in_dollars: amount,
  success_url,
  cancel_url,
}: CallContext['body']): string | undefined {
  if (amount === undefined || amount === null) return 'amount_in_dollars is required.'
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    return 'amount_in_dollars must be a number.'
  }
  if (amount < minimumDollars) return `Amount must be at least $${minimumDollars}.`
  // Inferred: the documentation only says that they are URLs.
  for (const [name, value] of Object.entries({ success_url, cancel_url })) {
    if (value !== undefined && !isWebAddress(value)) return `${name} must be a valid URL.`
  }
  return undefined
}

/** `POST /v3/billing/top-up/`: creates a payment page of the simulator. The balance changes once its button is pressed. */
function topUp({ world, application, body, origin }: CallContext): { readonly response: Response } {
  const reason = refusal(body)
  if (reason !== undefined) return { response: json([reason], 400) }
  const { amount_in_dollars: dollars, success_url: success, cancel_url: cancel } = body
  const id = `cs_test_${world.random.characters(20)}`
  world.checkouts.open({
    id,
    application,
    dollars: Number(dollars),
    successUrl: isWebAddress(success) ? success : undefined,
    cancelUrl: isWebAddress(cancel) ? cancel : undefined,
  })
  return {
    response: json({
      checkout_session_id: id,
      checkout_session_url: `${origin}/_simulator/checkout/${id}`,
    }),
  }
}

export const billingRoutes: readonly Route[] = [
  { method: 'GET', path: '/v3/billing/balance/', call: 'manage', handle: balance },
  { method: 'POST', path: '/v3/billing/top-up/', call: 'manage', handle: topUp },
]
