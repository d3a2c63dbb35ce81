import type { MachineEvent } from '../../packages/core/src/verification/event.ts'
import {
  events,
  states,
} from '../../packages/core/src/verification/testing/fixtures/state-events.ts'
import type { VerificationState } from '../../packages/core/src/verification/state.ts'
import { transition } from '../../packages/core/src/verification/transition.ts'

type Status = VerificationState['status']

/** A change of status by an event of this name. */
interface Change {
  readonly from: Status
  readonly to: Status
  readonly label: string
}

/** Returns what an event is called in the diagram. */
function labelOf(event: MachineEvent): string {
  switch (event.type) {
    case 'checked':
    case 'status':
      return event.reply.status
    case 'failed':
      if (event.problem.retry === 'other-number') return 'refused'
      return event.problem.code === 'verification_lost' ? 'verification lost' : 'failed'
    case 'edit-destination':
      return event.remembered ? 'verified destination entered' : 'destination edited'
    case 'elapsed':
      return 'proof expired'
    case 'adopt':
      return 'another tab'
    case 'change':
    case 'check':
    case 'edit-code':
    case 'refresh':
    case 'resend':
    case 'reset':
    case 'restore':
    case 'send':
    case 'sent':
      return event.type
  }
}

/** Returns the changes of status that the machine makes, by every event in every state. */
function changes(): readonly Change[] {
  const found = new Map<string, Change>()
  for (const state of Object.values(states)) {
    for (const event of Object.values(events)) {
      const [{ status: to }] = transition(state, event, 'phone')
      const change = { from: state.status, to, label: labelOf(event) }
      if (change.from !== to) found.set(Object.values(change).join(), change)
    }
  }
  return [...found.values()]
}

/** Returns the statuses from which the same event leads to the same status. */
function statusesAlike(all: readonly Change[], { to, label }: Change): readonly Status[] {
  return all.filter((other) => other.to === to && other.label === label).map(({ from }) => from)
}

/** Returns the machine as a mermaid diagram, read from what `transition` does. */
export function stateDiagram(): string {
  const all = changes()
  const count = new Set(all.map(({ from }) => from)).size
  const isAny = (statuses: readonly Status[]) => statuses.length >= count - 2
  // What these have in common has one arrow: with an arrow for each the diagram is too wide for a page.
  const group = all
    .map((change) => statusesAlike(all, change))
    .filter((statuses) => statuses.length > 2 && !isAny(statuses))
    .reduce((shared, statuses) => shared.filter((status) => statuses.includes(status)))
  const startOf = (change: Change): string => {
    const statuses = statusesAlike(all, change)
    if (isAny(statuses)) return 'any'
    const isShared = group.every((status) => statuses.includes(status))
    return isShared && group.includes(change.from) ? 'group' : change.from
  }

  const labels = new Map<string, Set<string>>()
  for (const change of all) {
    const arrow = `  ${startOf(change)} --> ${change.to}`
    labels.set(arrow, (labels.get(arrow) ?? new Set()).add(change.label))
  }
  return [
    'stateDiagram-v2',
    '  [*] --> idle',
    '  any: any other state',
    `  group: ${group.join(', ')}`,
    ...[...labels].map(([arrow, each]) => `${arrow}: ${[...each].join(', ')}`),
  ].join('\n')
}

/** Returns a Markdown text with its state diagram replaced by the machine's. */
export function withStateDiagram(markdown: string): string {
  return markdown.replace(
    /(?<=^```mermaid\n)stateDiagram-v2\n.*?(?=\n```$)/ms,
    // A function, because `$` has a meaning in a replacement.
    () => stateDiagram(),
  )
}
