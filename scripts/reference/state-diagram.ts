import type { MachineEvent } from '../../packages/core/src/verification/event.ts'
import {
  events,
  states,
} from '../../packages/core/src/verification/testing/fixtures/state-events.ts'
import { transition } from '../../packages/core/src/verification/transition.ts'

interface Edge {
  readonly from: string
  readonly to: string
  readonly labels: readonly string[]
}

/** Returns what an event is called in the diagram. */
function labelOf(event: MachineEvent): string {
  switch (event.type) {
    case 'checked':
      return event.reply.status
    case 'status':
      return `status: ${event.reply.status}`
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
function edges(): Edge[] {
  const found = new Map<string, { from: string; to: string; labels: Set<string> }>()
  for (const state of Object.values(states)) {
    for (const event of Object.values(events)) {
      const [{ status: to }] = transition(state, event, 'phone')
      const from = state.status
      if (from === to) continue
      const key = `${from} ${to}`
      const edge = found.get(key) ?? { from, to, labels: new Set() }
      found.set(key, edge)
      edge.labels.add(labelOf(event))
    }
  }
  return [...found.values()].map(({ from, to, labels }) => ({ from, to, labels: [...labels] }))
}

/** Returns the labels of what leads to the same status from nearly everywhere, by that status. */
function fromEverywhere(all: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const statuses = new Set(all.map(({ from }) => from))
  const result = new Map<string, string[]>()
  for (const to of statuses) {
    const labels = all.filter((edge) => edge.to === to).flatMap((edge) => edge.labels)
    const common = [...new Set(labels)].filter(
      (label) => labels.filter((other) => other === label).length >= statuses.size - 2,
    )
    if (common.length > 0) result.set(to, common)
  }
  return result
}

/** Returns the machine as a mermaid diagram, read from what `transition` does. */
export function stateDiagram(): string {
  const all = edges()
  const common = fromEverywhere(all)
  const lines = ['stateDiagram-v2', '  [*] --> idle', '  any: any other state']
  for (const { from, to, labels } of all) {
    const own = labels.filter((label) => !common.get(to)?.includes(label))
    if (own.length > 0) lines.push(`  ${from} --> ${to}: ${own.join(', ')}`)
  }
  for (const [to, labels] of common) lines.push(`  any --> ${to}: ${labels.join(', ')}`)
  return lines.join('\n')
}

/** Returns a Markdown text with its state diagram replaced by the machine's. */
export function withStateDiagram(markdown: string): string {
  return markdown.replace(
    /(?<=^```mermaid\n)stateDiagram-v2\n.*?(?=\n```$)/ms,
    // A function, because `$` has a meaning in a replacement.
    () => stateDiagram(),
  )
}
