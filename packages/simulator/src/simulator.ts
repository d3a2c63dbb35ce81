import { createClock, type SimulatorClock } from './clock.ts'
import { createDeliveries } from './deliveries.ts'
import type { Checkouts } from './didit/billing/checkouts.ts'
import { createDidit } from './didit/didit.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import { createFrontDoor } from './front-door.ts'
import { createIdmeta } from './idmeta/idmeta.ts'
import { createInbox, type Inbox } from './inbox/inbox.ts'
import type { EmailOutcome } from './outcomes/email-outcomes.ts'
import { createOutcomes } from './outcomes/outcomes.ts'
import type { PhoneOutcome } from './outcomes/phone-outcomes.ts'
import { createPost } from './post.ts'
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

/** A provider on this machine, with every phone in its world. */
export interface Simulator {
  /** Answers as Didit does, on its paths under any host. Rejects with a `TypeError` where the connection is lost. */
  readonly fetch: (
    this: void,
    input: Request | URL | string,
    init?: RequestInit,
  ) => Promise<Response>
  readonly clock: SimulatorClock
  readonly inbox: Inbox
  readonly trouble: Trouble
  /** What was asked and answered over the wire, without its secrets. */
  readonly exchanges: Exchanges
  /** What the providers told by themselves, and how it was taken. */
  readonly webhooks: Webhooks
  /** The payment pages of top-ups, where somebody pays or does not. */
  readonly checkouts: Pick<Checkouts, 'get' | 'pay'>
  /** Gives a number or an address of your own an outcome, until `reset`. @throws TypeError for one that there is not */
  assignOutcome(to: string, outcome: PhoneOutcome | EmailOutcome): void
  /** What was assigned. */
  assignedOutcomes(): Readonly<Record<string, string>>
  /** Begins a scenario, in place of the one before. @throws TypeError that names what is wrong in it */
  play(scenario: Scenario): void
  /** Everything that is known and kept, as plain JSON without keys and secrets. */
  exportState(): SimulatorState
  /** Forgets verifications, messages, limits and trouble, and begins again at the seed. The clock stays where it is. */
  reset(): void
}

/** @throws Error where `NODE_ENV` is `production`; TypeError for an option that is not known, or not of its kind. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  refuseProduction()
  checkOptions(options)
  const { seed = 'otp-kit', apiKey, wait = waitRealTime } = options
  const first = options.scenario && readScenario(options.scenario)
  const clock = createClock(options.clock)
  const schedule = createSchedule(clock)
  const random = createRandom(seed)
  // Streams of their own, so that trouble changes neither the codes nor the ids of what goes through.
  const luck = createRandom(`${seed} luck`)
  const recordIds = createRandom(`${seed} records`)
  const inbox = createInbox()
  const trouble = createTrouble(luck)
  const exchanges = createExchanges()
  const outcomes = createOutcomes()
  const webhooks = createWebhookLog()
  const deliveries = createDeliveries({ clock, schedule, trouble, luck })
  const player = createPlayer({
    clock,
    schedule,
    outcomes,
    trouble,
    first,
    beginnings: {
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
    beginnings: () => player.beginnings(),
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
  // Didit answers every path that is nobody else's.
  const providers = [createIdmeta(world, keys), didit]
  const post = createPost({ clock, random: recordIds, inbox, deliveries })
  const answer = createFrontDoor({
    providers,
    clock,
    random: recordIds,
    trouble,
    post,
    exchanges,
    wait,
  })
  if (first) player.play(first)

  return {
    fetch(input, init) {
      // A server's own request may be no instance of this realm's `Request`, so it is taken as it is.
      const isRequest = typeof input === 'object' && 'headers' in input
      return answer(isRequest && init === undefined ? input : new Request(input, init))
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
      beginnings: player.beginnings(),
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
      luck.restart()
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
