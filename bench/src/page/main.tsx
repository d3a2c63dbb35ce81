import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { FieldProps } from '../fields/field-props.ts'
import { applyStylesheet } from './stylesheets.ts'

/** What the measuring process calls on the page. */
export interface Bench {
  /** Creates the containers and applies the stylesheet before the measured mount. */
  prepare(field: string, count: number): void
  /** Mounts a field into each container, with its own root and commit. Resolves two frames after the layout. */
  mount(field: string): Promise<void>
  unmount(): void
  /** Returns the last value that the field reported. */
  value(): string
}

declare global {
  var bench: Bench
}

const modules = import.meta.glob<{ readonly default: ComponentType<FieldProps> }>(
  '../fields/*.tsx',
  { eager: true },
)
const fieldsElement = document.getElementById('fields')!
let containers: readonly HTMLElement[] = []
let roots: readonly Root[] = []
let lastValue = ''

function onValue(value: string): void {
  lastValue = value
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
    lastValue = ''
    applyStylesheet(field)
    containers = Array.from({ length: count }, () => document.createElement('div'))
    fieldsElement.replaceChildren(...containers)
    fieldsElement.getBoundingClientRect()
  },
  async mount(field) {
    const Field = componentOf(field)
    // In a task of the page, because scripts evaluated through the DevTools protocol are not counted.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        roots = containers.map((container) => {
          const root = createRoot(container)
          flushSync(() => root.render(<Field onValue={onValue} />))
          return root
        })
        fieldsElement.getBoundingClientRect()
        resolve()
      })
    })
    await twoFrames()
  },
  unmount() {
    for (const root of roots) root.unmount()
    roots = []
  },
  value: () => lastValue,
}
