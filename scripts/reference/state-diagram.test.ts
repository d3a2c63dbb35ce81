import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  events,
  states,
} from '../../packages/core/src/verification/testing/fixtures/state-events.ts'
import { transition } from '../../packages/core/src/verification/transition.ts'
import { drawDiagrams } from './draw-diagram.ts'
import { stateDiagram, withStateDiagram } from './state-diagram.ts'

const architecture = readFileSync('docs/architecture.md', 'utf8')

it('is in docs/architecture.md: run `pnpm diagram` after a change of the machine', () => {
  expect(architecture).toBe(withStateDiagram(architecture))
})

/** Returns the changes of status in a diagram; each status of a box is one that its arrows start from. */
function drawnChanges(diagram: string): ReadonlySet<string> {
  const boxes = new Map(
    [...diagram.matchAll(/^  (\w+): (.*)$/gm)].map(([, id, names = '']) => [id, names.split(', ')]),
  )
  boxes.set('any', everyStatus)
  return new Set(
    [...diagram.matchAll(/^  (\w+) --> (\w+): /gm)].flatMap(([, start = '', to = '']) =>
      (boxes.get(start) ?? [start]).map((from) => `${from} --> ${to}`),
    ),
  )
}

const everyStatus = [...new Set(Object.values(states).map(({ status }) => status))]

it('has every change of status that the machine makes', () => {
  const made = Object.values(states).flatMap((state) =>
    Object.values(events)
      .map((event) => transition(state, event, 'phone')[0].status)
      .filter((to) => to !== state.status)
      .map((to) => `${state.status} --> ${to}`),
  )
  expect(everyStatus).toHaveLength(8)
  const drawn = drawnChanges(stateDiagram())
  expect(made.filter((change) => !drawn.has(change))).toEqual([])
})

it('is drawn in the colours of the page, narrow enough for it, and loads nothing', () => {
  const drawings = Object.entries(drawDiagrams(architecture))
  expect(drawings.map(([text]) => text.split('\n', 1)[0])).toEqual([
    'flowchart TB',
    'stateDiagram-v2',
  ])
  for (const [, svg] of drawings) {
    expect(svg).toContain('var(--diagram-text)')
    // The site draws it smaller where its column is narrower: legible down to seven eighths.
    expect(Number(/ width="([\d.]+)"/.exec(svg)![1])).toBeLessThanOrEqual(800)
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  }
})
