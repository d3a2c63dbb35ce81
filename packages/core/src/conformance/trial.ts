import { safeParse } from 'valibot'
import type { Approved, Awaiting, VerificationConfig } from '../contract/messages.ts'
import { checkReply, sendReply } from '../contract/reply-schemas.ts'
import type { Kind } from '../contract/terms.ts'
import { type Answer, describe, problemOf, requireNoLimit } from './answer.ts'
import type { Browser } from './browser.ts'
import type { ConformanceOptions } from './options.ts'
import { NotChecked } from './rule.ts'

/** A verification whose code was sent. */
export interface Started {
  readonly browser: Browser
  readonly to: string
  /** The idempotency key and the body of the send. */
  readonly key: string
  readonly body: { readonly kind: Kind; readonly to: string }
  readonly answer: Answer
  readonly awaiting: Awaiting
}

/** A verification whose code was right. */
export interface Approval extends Started {
  readonly code: string
  readonly checkKey: string
  readonly approved: Approved
}

/** Two browsers that verify one destination. The older one has spent an attempt. */
export interface Rivals {
  readonly older: Started
  readonly newer: Started
}

/** What is known after the rules so far, for the rules about all answers. */
export interface Evidence {
  readonly answers: Answer[]
  readonly destinations: Set<string>
  readonly codes: Set<string>
}

/** A send was not accepted, for another reason than a limit. */
export class NotStarted extends NotChecked {}

/** The right code was not approved. */
export class NotApproved extends NotChecked {}

export interface TrialOptions extends ConformanceOptions {
  readonly config: VerificationConfig
  readonly kind: Kind
  readonly origin: string
  readonly randomHex: () => string
  readonly evidence: Evidence
  readonly openBrowser: () => Browser
  /** `null` where messages may be sent nowhere. */
  readonly nextDestination: (() => string) | null
}

/** What the checks of the rules work with. One for a run. */
export interface Trial extends TrialOptions {
  /** Returns a browser that has called `config`, and so has its cookie. */
  readonly knownBrowser: () => Promise<Browser>
  /** Returns a destination that no other rule uses. @throws NotChecked where there is none left */
  readonly destination: () => string
  /** Sends a code, once more where the browser was unknown. */
  readonly send: (browser: Browser, to: string) => Promise<Pick<Started, 'key' | 'body' | 'answer'>>
  /** Starts a verification. @throws NotChecked where the backend does not */
  readonly start: (from?: { readonly browser?: Browser; readonly to?: string }) => Promise<Started>
  /** Returns the verification that several rules look at and none changes. */
  readonly shared: () => Promise<Started>
  /** Starts a verification and enters the right code. @throws NotChecked where it is not approved */
  readonly approve: () => Promise<Approval>
  /** Returns the approved verification that several rules look at and none changes. */
  readonly sharedApproval: () => Promise<Approval>
  /** Returns the two that two rules work with, one after the other. */
  readonly rivals: () => Promise<Rivals>
  /** @throws NotChecked where no code is known */
  readonly readCode: (to: string) => Promise<string>
  /** Returns a code of the right shape that is not the right one: for each `index` another one. */
  readonly wrongCode: (started: Started, index?: number) => Promise<string>
  readonly countMessages: (to: string) => Promise<number>
  /** Moves time ahead. Nothing that is shared outlives it. */
  readonly advance: (seconds: number) => Promise<void>
}

const noAdvance = 'Time cannot be moved. Pass `--inbox` with the URL of a simulator.'

export function createTrial(options: TrialOptions): Trial {
  const { inbox, kind, evidence, openBrowser, nextDestination, randomHex } = options
  let shared: Promise<Started> | undefined
  let sharedApproval: Promise<Approval> | undefined
  let rivals: Promise<Rivals> | undefined

  async function knownBrowser(): Promise<Browser> {
    const browser = openBrowser()
    await browser.config()
    return browser
  }

  function destination(): string {
    const to = nextDestination?.()
    if (to === undefined) throw new NotChecked('There are too few destinations: pass more `--to`.')
    evidence.destinations.add(to)
    return to
  }

  async function advance(seconds: number): Promise<void> {
    if (!inbox?.advance) throw new NotChecked(noAdvance)
    shared = undefined
    sharedApproval = undefined
    rivals = undefined
    await inbox.advance(seconds)
  }

  async function send(
    browser: Browser,
    to: string,
  ): Promise<Pick<Started, 'key' | 'body' | 'answer'>> {
    const body = { kind, to }
    const key = randomHex()
    const answer = await browser.post('send', body, { key })
    if (problemOf(answer)?.code === 'browser_unknown') {
      return { key, body, answer: await browser.post('send', body, { key }) }
    }
    return { key, body, answer }
  }

  async function start(from: { browser?: Browser; to?: string } = {}): Promise<Started> {
    const to = from.to ?? destination()
    const browser = from.browser ?? (await knownBrowser())
    const sent = await send(browser, to)
    const reply = safeParse(sendReply, sent.answer.json)
    if (sent.answer.status === 200 && reply.success) {
      return { ...sent, browser, to, awaiting: reply.output }
    }
    throw notStarted(sent.answer)
  }

  async function startRivals(): Promise<Rivals> {
    const older = await start()
    const code = await wrongCode(older)
    await older.browser.post('check', { verification: older.awaiting.verification, code })
    return { older, newer: await start({ to: older.to }) }
  }

  async function readCode(to: string): Promise<string> {
    const code = await inbox?.readCode(to)
    if (code == null) throw new NotChecked('No message arrived, so its code is not known.')
    evidence.codes.add(code)
    return code
  }

  async function wrongCode({ to, awaiting }: Started, index = 0): Promise<string> {
    const right = inbox ? await readCode(to) : null
    const { length } = awaiting.code
    // Codes that no generator prefers: 000000 and 123456 may be right in a test environment.
    for (let last = 1 + index; ; last++) {
      const code = `${'9753'.repeat(3).slice(0, length - 1)}${last % 10}`
      if (code === right) continue
      evidence.codes.add(code)
      return code
    }
  }

  async function approve(): Promise<Approval> {
    const started = await start()
    const code = await readCode(started.to)
    const checkKey = randomHex()
    const body = { verification: started.awaiting.verification, code }
    const answer = await started.browser.post('check', body, { key: checkKey })
    const reply = safeParse(checkReply, answer.json)
    if (answer.status === 200 && reply.success && reply.output.status === 'approved') {
      return { ...started, code, checkKey, approved: reply.output }
    }
    throw new NotApproved(
      `The right code was answered with ${describe(answer)}. See the rule right-code.`,
    )
  }

  return {
    ...options,
    knownBrowser,
    destination,
    send,
    start,
    shared: () => (shared ??= start()),
    approve,
    sharedApproval: () => (sharedApproval ??= approve()),
    rivals: () => (rivals ??= startRivals()),
    readCode,
    wrongCode,
    async countMessages(to) {
      const count = await inbox?.countMessages?.(to)
      if (count === undefined) throw new NotChecked('Messages cannot be counted.')
      return count
    },
    advance,
  }
}

function notStarted(answer: Answer): NotChecked {
  requireNoLimit(answer)
  const code = problemOf(answer)?.code
  if (code === 'challenge_required' || code === 'challenge_failed') {
    return new NotChecked(
      'Sends require a challenge, which only people solve. Run again with the challenge turned off.',
    )
  }
  return new NotStarted(`A send was answered with ${describeReply(answer)}. See the rule send.`)
}

/** Returns an answer on one line, with the first field that does not match the contract. */
function describeReply(answer: Answer): string {
  const reply = safeParse(sendReply, answer.json)
  const field = reply.success ? undefined : reply.issues[0].path?.map(({ key }) => String(key))
  const what = field && answer.status === 200 ? `, where \`${field.join('.')}\` is wrong` : ''
  return `${describe(answer)}${what}`
}
