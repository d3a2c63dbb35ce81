import { html } from 'hono/html'
import { outcomeAddresses } from '../outcomes/email-outcomes.ts'
import type { OutcomeGroup } from '../outcomes/outcome-group.ts'
import { outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import { displayPhone } from '../phone.ts'
import { calls, failures } from '../provider.ts'

type Markup = ReturnType<typeof html>

const groups: readonly { readonly group: OutcomeGroup; readonly title: string }[] = [
  { group: 'delivery', title: 'Delivery' },
  { group: 'policy', title: 'Result of the right code' },
  { group: 'refusal', title: 'Refused at the send' },
  { group: 'account', title: 'Account' },
  { group: 'trouble', title: 'Connection and errors' },
  { group: 'carrier', title: 'Line type in the report' },
]

const destinations = [
  ...outcomeNumbers.map(({ number, group, description }) => ({
    to: number,
    display: displayPhone(number),
    group,
    description,
  })),
  ...outcomeAddresses.map(({ address, group, description }) => ({
    to: address,
    display: address,
    group,
    description,
  })),
]

function destinationGroup({ group, title }: (typeof groups)[number]): Markup {
  const items = destinations
    .filter((entry) => entry.group === group)
    .map(
      ({ to, display, description }) =>
        html`<li data-to="${to}">
          <button type="button" class="number" data-copy="${to}">${display}</button>
          <span>${description}</span>
        </li>`,
    )
  return html`<div class="group">
    <h3>${title}</h3>
    <ul>
      ${items}
    </ul>
  </div>`
}

const settings: readonly {
  readonly setting: string
  readonly label: string
  readonly unit: 'ms' | 'percent'
}[] = [
  { setting: 'latencyMs', label: 'Latency of answers', unit: 'ms' },
  { setting: 'jitterMs', label: 'Random extra latency, up to', unit: 'ms' },
  { setting: 'deliveryDelayMs', label: 'Delay of messages', unit: 'ms' },
  { setting: 'errorRate', label: 'Failing calls', unit: 'percent' },
  { setting: 'dropRate', label: 'Lost connections', unit: 'percent' },
  { setting: 'duplicateRate', label: 'Duplicated messages', unit: 'percent' },
  { setting: 'reorderRate', label: 'Reordered messages', unit: 'percent' },
]

function settingField({ setting, label, unit }: (typeof settings)[number]): Markup {
  const limits = unit === 'percent' ? html`max="100" step="1"` : html`step="any"`
  return html`<label class="setting">
    <span>${label}</span>
    <span class="amount">
      <input
        type="number"
        inputmode="numeric"
        min="0"
        ${limits}
        value="0"
        data-setting="${setting}"
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
    <p>Every message that the simulator sent. Nothing reaches a real phone.</p>
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
  <button type="button" data-show="wire">Calls</button>
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
    <p>No message yet. Request a code in your form: it arrives here.</p>
    <p>Or from a terminal:</p>
    <pre
      tabindex="0"
    >DIDIT_BASE_URL=<span class="this-address"></span> npx otp-kit send +12025550100</pre>
  </div>
  <p id="none-found" class="empty" hidden>No match.</p>
  <div id="phones"></div>
</section>`

const wire = html`<section class="view" data-view="wire" aria-labelledby="wire-title">
  <h2 id="wire-title">Calls and their answers</h2>
  <p id="no-exchanges" class="empty">No call yet.</p>
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
    <button type="button" id="clear-trouble" hidden>Clear trouble</button>
    <button type="button" id="reset">Reset</button>
  </div>
  <div class="settings">${settings.map(settingField)}</div>
  <div class="fail" role="group" aria-label="Make a call fail">
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
    <button type="button" id="fail">Make it fail</button>
    <p id="fail-state"></p>
  </div>
  <label class="setting"
    ><span>Set the clock to</span><input type="datetime-local" id="set-time" step="1"
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
  <p>Every other valid number or address gets a message. Press one to copy it.</p>
  ${groups.map(destinationGroup)}
</section>`

/** Returns the page at `/`. Its script draws what changes. */
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
        <p id="status" class="visually-hidden" role="status"></p>
      </body>
    </html>`
}
