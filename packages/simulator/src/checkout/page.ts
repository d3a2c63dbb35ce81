import { html } from 'hono/html'
import type { CheckoutView } from '../didit/billing/checkouts.ts'

type Markup = ReturnType<typeof html>

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

function link(href: string | undefined, label: string): Markup | string {
  return href === undefined ? '' : html`<p><a href="${href}" rel="noreferrer">${label}</a></p>`
}

/** Returns the payment page of a top-up. No money moves. */
export function checkoutPage({
  dollars: amount,
  paid,
  successUrl,
  cancelUrl,
}: CheckoutView): Markup {
  const sum = dollars.format(amount)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${paid ? 'Paid' : 'Pay'} ${sum} · otp-kit simulator</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_simulator/assets/index.css" />
      </head>
      <body class="checkout">
        <main>
          <h1>${paid ? `${sum} paid` : `Pay ${sum}`}</h1>
          <p>
            ${
              paid
                ? 'The amount was added to the balance.'
                : 'This is the simulator: no money moves.'
            }
          </p>
          ${
            paid
              ? link(successUrl, 'Back to the site')
              : html`<form method="post"><button type="submit">Pay ${sum}</button></form>
                  ${link(cancelUrl, 'Cancel')}`
          }
          <p><a href="/">To the inbox</a></p>
        </main>
      </body>
    </html>`
}
