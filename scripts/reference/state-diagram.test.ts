import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawDiagrams } from './draw-diagram.ts'
import { stateDiagram, withStateDiagram } from './state-diagram.ts'

const architecture = readFileSync('docs/architecture.md', 'utf8')

it('is in docs/architecture.md: run `pnpm diagram` after a change of the machine', () => {
  expect(architecture).toBe(withStateDiagram(architecture))
})

it('has every status', () => {
  for (const status of [
    'idle',
    'restoring',
    'sending',
    'awaiting',
    'checking',
    'verified',
    'refused',
    'locked',
  ]) {
    expect(stateDiagram()).toMatch(new RegExp(`^  ${status} --> `, 'm'))
  }
})

it('is drawn in the colours of the page, and loads nothing', () => {
  const drawings = Object.entries(drawDiagrams(architecture))
  expect(drawings.map(([text]) => text.split('\n', 1)[0])).toEqual([
    'flowchart TB',
    'stateDiagram-v2',
  ])
  for (const [, svg] of drawings) {
    expect(svg).toContain('var(--diagram-text)')
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  }
})
