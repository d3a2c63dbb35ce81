import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { FieldProps } from '../fields/field-props.ts'
import { dress } from './stylesheets.ts'

/** What the measuring side asks of the page. */
export interface Bench {
  /** Makes room for fields and dresses them, so that their mount pays for itself alone. */
  prepare(field: string, count: number): void
  /** Mounts a field into each room, with a root and a commit of its own; lays the page out; resolves two frames later. */
  mount(field: string): Promise<void>
  unmount(): void
  /** The value that the field has told last. */
  value(): string
}

declare global {
  var bench: Bench
}

const modules = import.meta.glob<{ readonly default: ComponentType<FieldProps> }>(
  '../fields/*.tsx',
  { eager: true },
)
const container = document.getElementById('fields')!
let rooms: readonly HTMLElement[] = []
let roots: readonly Root[] = []
let told = ''

function hear(value: string): void {
  told = value
}

function componentOf(field: string): ComponentType<FieldProps> {
  const found = modules[`../fields/${field}.tsx`]
  if (!found) throw new Error(`There is no field ${field}.`)
  return found.default
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

globalThis.bench = {
  prepare(field, count) {
    told = ''
    dress(field)
    rooms = Array.from({ length: count }, () => document.createElement('div'))
    container.replaceChildren(...rooms)
    container.getBoundingClientRect()
  },
  async mount(field) {
    const Field = componentOf(field)
    // In a task of the page's own: what is evaluated from outside does not count as the page's script.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        roots = rooms.map((room) => {
          const root = createRoot(room)
          flushSync(() => root.render(<Field onValue={hear} />))
          return root
        })
        container.getBoundingClientRect()
        resolve()
      })
    })
    await twoFrames()
  },
  unmount() {
    for (const root of roots) root.unmount()
    roots = []
  },
  value: () => told,
}
