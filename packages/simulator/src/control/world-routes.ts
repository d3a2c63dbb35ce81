import type { Hono } from 'hono'
import { type OutcomeAddress, outcomeAddresses } from '../outcomes/email-outcomes.ts'
import { checkOutcome } from '../outcomes/outcomes.ts'
import { type OutcomeNumber, outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import { displayPhone } from '../phone.ts'
import { readScenario } from '../scenario/read-scenario.ts'
import type { Simulator } from '../simulator.ts'
import { clockState } from './clock-routes.ts'
import { readObject, refuseUnknown } from './read-body.ts'

/** A number with its text for display: the page cannot format numbers. */
interface DisplayNumber extends OutcomeNumber {
  readonly display: string
}

function toDisplayNumber(entry: OutcomeNumber): DisplayNumber {
  return { ...entry, display: displayPhone(entry.number) }
}

/** The numbers and addresses that have an outcome. */
export interface TestDestinations {
  readonly outcomes: readonly DisplayNumber[]
  readonly addresses: readonly OutcomeAddress[]
  readonly assigned: Readonly<Record<string, string>>
}

function testDestinations(simulator: Simulator): TestDestinations {
  return {
    outcomes: outcomeNumbers.map(toDisplayNumber),
    addresses: outcomeAddresses,
    assigned: simulator.assignedOutcomes(),
  }
}

function assign(simulator: Simulator, body: Readonly<Record<string, unknown>>): void {
  refuseUnknown('outcomes', body, ['to', 'outcome'])
  const { to, outcome } = body
  if (typeof to !== 'string' || typeof outcome !== 'string') {
    throw new TypeError('outcomes: a number or an address is required as `to`, with its `outcome`.')
  }
  checkOutcome(to, outcome)
  simulator.assignOutcome(to, outcome)
}

/** Adds trouble, outcomes, scenarios, the state and reset. */
export function addWorld(control: Hono, simulator: Simulator): void {
  const { trouble } = simulator

  control.get('/trouble', (context) => context.json(trouble.get()))
  control.post('/trouble', async (context) => {
    trouble.set(await readObject(context.req.raw))
    return context.json(trouble.get())
  })
  control.delete('/trouble', (context) => {
    trouble.clear()
    return context.json(trouble.get())
  })

  control.get('/outcomes', (context) => context.json(testDestinations(simulator)))
  control.post('/outcomes', async (context) => {
    assign(simulator, await readObject(context.req.raw))
    return context.json({ assigned: simulator.assignedOutcomes() })
  })

  control.post('/scenario', async (context) => {
    simulator.play(readScenario(await readObject(context.req.raw)))
    return context.json(simulator.exportState().defaults)
  })
  control.get('/state', (context) => context.json(simulator.exportState()))
  control.post('/reset', (context) => {
    simulator.reset()
    return context.json(clockState(simulator))
  })
}
