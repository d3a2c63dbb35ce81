import { html } from 'hono/html'
import type { ShownCheckout } from '../didit/billing/checkouts.ts'

type Markup = ReturnType<typeof html>

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

function leave(href: string | undefined, label: string): Markup | string {
  return href === undefined ? '' : html`<p><a href="${href}" rel="noreferrer">${label}</a></p>`
}

/** A payment page where nobody pays: it stands for the one that a top-up leads to. */
export function checkoutPage({
  dollars: amount,
  paid,
  successUrl,
  cancelUrl,
}: ShownCheckout): Markup {
  const sum = dollars.format(amount)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${paid ? 'Paid' : 'Pay'} ${sum} · otp-kit simulator</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_simulator/page.css" />
      </head>
      <body class="checkout">
        <main>
          <h1>${paid ? `${sum} paid` : `Pay ${sum}`}</h1>
          <p>
            ${
              paid
                ? 'The balance has grown by as much.'
                : 'No money moves: the simulator stands in for the payment page.'
            }
          </p>
          ${
            paid
              ? leave(successUrl, 'Back to where you came from')
              : html`<form method="post"><button type="submit">Pay ${sum}</button></form>
                  ${leave(cancelUrl, 'Cancel')}`
          }
          <p><a href="/">To the inbox</a></p>
        </main>
      </body>
    </html>`
}
