import { html } from 'hono/html'
import { outcomeAddresses } from '../outcomes/email-outcomes.ts'
import type { OutcomeGroup } from '../outcomes/outcome-group.ts'
import { outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import { displayPhone } from '../phone.ts'
import { calls, failures } from '../provider.ts'

type Markup = ReturnType<typeof html>

const groups: readonly { readonly group: OutcomeGroup; readonly title: string }[] = [
  { group: 'delivery', title: 'The message' },
  { group: 'policy', title: 'Verdict on the right code' },
  { group: 'refusal', title: 'Refused at the send' },
  { group: 'account', title: 'The account' },
  { group: 'trouble', title: 'Trouble on the way' },
  { group: 'carrier', title: 'The line in the report' },
]

const destinations = [
  ...outcomeNumbers.map(({ number, group, says }) => ({
    to: number,
    display: displayPhone(number),
    group,
    says,
  })),
  ...outcomeAddresses.map(({ address, group, says }) => ({
    to: address,
    display: address,
    group,
    says,
  })),
]

function destinationGroup({ group, title }: (typeof groups)[number]): Markup {
  const items = destinations
    .filter((entry) => entry.group === group)
    .map(
      ({ to, display, says }) =>
        html`<li data-to="${to}">
          <button type="button" class="number" data-copy="${to}">${display}</button>
          <span>${says}</span>
        </li>`,
    )
  return html`<div class="group">
    <h3>${title}</h3>
    <ul>
      ${items}
    </ul>
  </div>`
}

const knobs: readonly {
  readonly knob: string
  readonly label: string
  readonly unit: 'ms' | 'percent'
}[] = [
  { knob: 'latencyMs', label: 'Answers take', unit: 'ms' },
  { knob: 'jitterMs', label: 'and up to this more', unit: 'ms' },
  { knob: 'deliveryDelayMs', label: 'Messages are on their way for', unit: 'ms' },
  { knob: 'errorRate', label: 'Calls that fail', unit: 'percent' },
  { knob: 'dropRate', label: 'Connections that break', unit: 'percent' },
  { knob: 'duplicateRate', label: 'Messages that come twice', unit: 'percent' },
  { knob: 'reorderRate', label: 'Messages that come late', unit: 'percent' },
]

function knobField({ knob, label, unit }: (typeof knobs)[number]): Markup {
  const limits = unit === 'percent' ? html`max="100" step="1"` : html`step="any"`
  return html`<label class="knob">
    <span>${label}</span>
    <span class="amount">
      <input
        type="number"
        inputmode="numeric"
        min="0"
        ${limits}
        value="0"
        data-knob="${knob}"
        data-unit="${unit}"
      />
      ${unit === 'percent' ? '%' : 'ms'}
    </span>
  </label>`
}

function choices(values: readonly string[]): Markup[] {
  return values.map(
    (value) => html`<option value="${value}">${value.replaceAll('-', ' ')}</option>`,
  )
}

const header = html`<header>
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
</header>`

const views = html`<nav aria-label="Views">
  <button type="button" data-show="messages" aria-current="true">Messages</button>
  <button type="button" data-show="wire">Wire</button>
  <button type="button" data-show="trouble">
    Trouble<span id="troubled" class="dot" hidden> is on</span>
  </button>
  <button type="button" data-show="numbers">Test numbers</button>
</nav>`

const messages = html`<section
  class="view phones"
  data-view="messages"
  aria-labelledby="phones-title"
>
  <div class="bar">
    <h2 id="phones-title">Phones and mailboxes</h2>
    <input
      type="search"
      id="find-phone"
      aria-label="Find a phone or a message"
      placeholder="Find"
    />
  </div>
  <p id="only" hidden></p>
  <div id="empty" class="empty" hidden>
    <p>No message yet. Ask for a code in your form: it arrives here.</p>
    <p>Or from a terminal:</p>
    <pre
      tabindex="0"
    >DIDIT_BASE_URL=<span class="this-address"></span> npx otp-kit send +12025550100</pre>
  </div>
  <p id="none-found" class="empty" hidden>Nothing here holds that.</p>
  <div id="phones"></div>
</section>`

const wire = html`<section class="view" data-view="wire" aria-labelledby="wire-title">
  <h2 id="wire-title">Calls and their answers</h2>
  <p id="no-exchanges" class="empty">Nobody has called yet.</p>
  <ol id="exchanges"></ol>
  <div id="webhooks-part" hidden>
    <h2>Webhooks</h2>
    <ol id="webhooks"></ol>
  </div>
</section>`

const trouble = html`<section class="view side" data-view="trouble" aria-labelledby="trouble-title">
  <h2 id="trouble-title">Trouble</h2>
  <div class="buttons">
    <button type="button" id="offline" aria-pressed="false">Provider offline</button>
    <button type="button" id="drop" aria-pressed="false">Lose the next answer</button>
    <button type="button" id="calm" hidden>No trouble</button>
    <button type="button" id="reset">Start over</button>
  </div>
  <div class="knobs">${knobs.map(knobField)}</div>
  <div class="fail" role="group" aria-label="Let a call fail">
    <label
      >Next
      <select id="fail-call">
        <option value="">call</option>
        ${choices(calls)}
      </select></label
    >
    <label
      >fails:
      <select id="fail-failure">
        ${choices(failures)}
      </select></label
    >
    <button type="button" id="fail">Let it fail</button>
    <p id="fail-state"></p>
  </div>
  <label class="knob"
    ><span>Move the clock on to</span><input type="datetime-local" id="set-time" step="1"
  /></label>
</section>`

const numbers = html`<section class="view side" data-view="numbers" aria-labelledby="numbers-title">
  <div class="bar">
    <h2 id="numbers-title">Test numbers and addresses</h2>
    <input
      type="search"
      id="find-destination"
      aria-label="Find a test number or address"
      placeholder="Find"
    />
  </div>
  <p>Any other valid number or address just works. Press one to copy it.</p>
  ${groups.map(destinationGroup)}
</section>`

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
      <body data-view="messages">
        ${header}
        <p id="connection" role="alert" hidden></p>
        ${views}
        <main>
          <div>${messages}${wire}</div>
          <aside>${trouble}${numbers}</aside>
        </main>
        <p id="status" class="unseen" role="status"></p>
      </body>
    </html>`
}
