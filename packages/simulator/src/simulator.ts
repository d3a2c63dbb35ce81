import { createClock, type SimulatorClock } from './clock.ts'
import { createDeliveries } from './deliveries.ts'
import type { Checkouts } from './didit/billing/checkouts.ts'
import { createDidit } from './didit/didit.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { createRequestHandler } from './request-handler.ts'
import { createIdmeta } from './idmeta/idmeta.ts'
import { createInbox, type Inbox } from './inbox/inbox.ts'
import type { EmailOutcome } from './outcomes/email-outcomes.ts'
import { createOutcomes } from './outcomes/outcomes.ts'
import type { PhoneOutcome } from './outcomes/phone-outcomes.ts'
import { createMessageSender } from './message-sender.ts'
import type { World } from './provider.ts'
import { createRandom } from './random.ts'
import { refuseProduction } from './refuse-production.ts'
import { createPlayer } from './scenario/player.ts'
import { readScenario } from './scenario/read-scenario.ts'
import type { Scenario } from './scenario/scenario.ts'
import { createSchedule } from './schedule.ts'
import { checkOptions, type SimulatorOptions } from './simulator-options.ts'
import type { SimulatorState } from './state.ts'
import { waitRealTime } from './wait-real-time.ts'
import { createTrouble, type Trouble } from './trouble.ts'
import { createWebhookLog, type Webhooks } from './webhook-log.ts'
import { createWebhookSender } from './webhook-sender.ts'

/** Simulated providers, with the phones and mailboxes that they send to. */
export interface Simulator {
  /** Answers as Didit and IDMeta do, on their paths under any host. Rejects with a `TypeError` where the connection is lost. */
  readonly fetch: (
    this: void,
    input: Request | URL | string,
    init?: RequestInit,
  ) => Promise<Response>
  readonly clock: SimulatorClock
  readonly inbox: Inbox
  readonly trouble: Trouble
  /** Requests and answers, without their secrets. */
  readonly exchanges: Exchanges
  /** Webhooks of the providers, and how their receivers answered. */
  readonly webhooks: Webhooks
  /** The payments that the payment pages of top-ups show. */
  readonly checkouts: Pick<Checkouts, 'get' | 'pay'>
  /** Assigns an outcome to a number or an address, until `reset`. @throws TypeError for an unknown outcome */
  assignOutcome(to: string, outcome: PhoneOutcome | EmailOutcome): void
  /** Returns the outcomes that were assigned, by number or address. */
  assignedOutcomes(): Readonly<Record<string, string>>
  /** Starts a scenario in place of the previous one. @throws TypeError that names what is wrong in it */
  play(scenario: Scenario): void
  /** Returns the whole state as plain JSON, without keys and secrets. */
  exportState(): SimulatorState
  /** Forgets verifications, messages, limits and trouble, and starts again from the seed. The clock keeps its time. */
  reset(): void
}

/**
 * Creates the simulated providers, with an inbox and a movable clock, in this process: `fetch` answers as they do.
 *
 * @throws Error where `NODE_ENV` is `production`; TypeError for an unknown option or an invalid value.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  refuseProduction()
  checkOptions(options)
  const { seed = 'otp-kit', apiKey, wait = waitRealTime } = options
  const first = options.scenario && readScenario(options.scenario)
  const clock = createClock(options.clock)
  const schedule = createSchedule(clock)
  const random = createRandom(seed)
  // Streams of their own, so that trouble changes neither the codes nor the ids of what goes through.
  const troubleRandom = createRandom(`${seed} trouble`)
  const recordIds = createRandom(`${seed} records`)
  const inbox = createInbox()
  const trouble = createTrouble(troubleRandom)
  const exchanges = createExchanges()
  const outcomes = createOutcomes()
  const webhooks = createWebhookLog()
  const deliveries = createDeliveries({ clock, schedule, trouble, random: troubleRandom })
  const player = createPlayer({
    clock,
    schedule,
    outcomes,
    trouble,
    first,
    defaults: {
      code: options.code,
      originBound: options.originBound,
      balance: 1000,
      blocklist: [],
    },
  })
  const world: World = {
    clock,
    schedule,
    random,
    outcomes,
    defaults: () => player.defaults(),
    sendWebhook: createWebhookSender({
      clock,
      schedule,
      random: recordIds,
      deliveries,
      log: webhooks,
      fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
      hosts: options.webhookHosts ?? [],
    }),
  }
  const keys = typeof apiKey === 'string' ? [apiKey] : apiKey
  const didit = createDidit(world, keys)
  // Didit comes last: it answers every path that IDMeta does not have.
  const providers = [createIdmeta(world, keys), didit]
  const messageSender = createMessageSender({ clock, random: recordIds, inbox, deliveries })
  const handle = createRequestHandler({
    providers,
    clock,
    random: recordIds,
    trouble,
    messageSender,
    exchanges,
    wait,
  })
  if (first) player.play(first)

  return {
    fetch(input, init) {
      // A server's request may not be an instance of this realm's `Request`, so it is passed on as it is.
      const isRequest = typeof input === 'object' && 'headers' in input
      return handle(isRequest && init === undefined ? input : new Request(input, init))
    },
    clock,
    inbox,
    trouble,
    exchanges,
    webhooks,
    checkouts: didit.world.checkouts,
    assignOutcome: (to, outcome) => outcomes.assign(to, outcome),
    assignedOutcomes: () => outcomes.assigned(),
    play: (scenario) => player.play(readScenario(scenario)),
    exportState: () => ({
      version: 1,
      seed: String(seed),
      clock: { now: clock.now(), frozen: clock.frozen },
      defaults: player.defaults(),
      outcomes: outcomes.assigned(),
      trouble: trouble.get(),
      inbox: inbox.messages(),
      exchanges: exchanges.list(),
      webhooks: webhooks.deliveries(),
      providers: Object.fromEntries(
        providers.map((provider) => [provider.name, provider.exportState()]),
      ),
    }),
    reset() {
      schedule.clear()
      deliveries.clear()
      for (const provider of providers) provider.reset()
      random.restart()
      troubleRandom.restart()
      recordIds.restart()
      outcomes.clear()
      trouble.clear()
      exchanges.clear()
      webhooks.clear()
      inbox.clear()
      player.restart()
    },
  }
}
