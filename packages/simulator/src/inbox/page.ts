import { html } from 'hono/html'
import type { OutcomeGroup } from '../outcomes/outcome-group.ts'
import { outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import { displayPhone } from '../phone.ts'

type Markup = ReturnType<typeof html>

const groups: readonly { readonly group: OutcomeGroup; readonly title: string }[] = [
  { group: 'delivery', title: 'The message' },
  { group: 'carrier', title: 'The line in the report' },
  { group: 'policy', title: 'Verdict on the right code' },
  { group: 'refusal', title: 'Refused at the send' },
  { group: 'account', title: 'The account' },
  { group: 'trouble', title: 'Trouble on the way' },
]

function outcomeList(group: OutcomeGroup): Markup[] {
  return outcomeNumbers
    .filter((entry) => entry.group === group)
    .map(
      ({ number, says }) =>
        html`<li>
          <button type="button" class="number" data-copy="${number}">
            ${displayPhone(number)}
          </button>
          <span>${says}</span>
        </li>`,
    )
}

/** The page at `/`. What changes is drawn by its script. */
export function inboxPage(): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Inbox · otp-kit simulator</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_simulator/page.css" />
        <script type="module" src="/_simulator/page.js"></script>
      </head>
      <body>
        <header>
          <div class="title">
            <h1>Inbox</h1>
            <p>Every message that the simulator sent. No real phone rings.</p>
          </div>
          <div class="clock" role="group" aria-label="Clock">
            <div class="time">
              <time id="time">--:--:--</time>
              <span id="ahead"></span>
            </div>
            <div class="buttons">
              <button type="button" data-advance="30000">+30 s</button>
              <button type="button" data-advance="60000">+1 min</button>
              <button type="button" data-advance="300000">+5 min</button>
              <button type="button" data-advance="3600000">+1 h</button>
              <button type="button" id="freeze" aria-label="Stop the clock">Stop</button>
            </div>
          </div>
        </header>
        <p id="connection" role="alert" hidden></p>
        <main>
          <section class="phones" aria-labelledby="phones-title">
            <h2 id="phones-title">Phones</h2>
            <p id="only" hidden></p>
            <p id="empty" class="empty" hidden>
              No message yet. Ask for a code in your form: it arrives here.
            </p>
            <div id="phones"></div>
          </section>
          <aside>
            <section aria-labelledby="trouble-title">
              <h2 id="trouble-title">Trouble</h2>
              <div class="buttons">
                <button type="button" id="offline" aria-pressed="false">Provider offline</button>
                <button type="button" id="drop" aria-pressed="false">Lose the next answer</button>
                <button type="button" id="reset">Start over</button>
              </div>
            </section>
            <section aria-labelledby="numbers-title">
              <h2 id="numbers-title">Test numbers</h2>
              <p>Any other valid number just works. Press one to copy it.</p>
              ${groups.map(
                ({ group, title }) =>
                  html`<h3>${title}</h3>
                    <ul>
                      ${outcomeList(group)}
                    </ul>`,
              )}
            </section>
          </aside>
        </main>
        <p id="status" class="unseen" role="status"></p>
      </body>
    </html>`
}
