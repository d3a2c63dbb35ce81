import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { FieldProps } from '../fields/field-props.ts'
import { applyStylesheet } from './stylesheets.ts'

/** What the measuring process calls on the page. */
export interface Bench {
  /** Loads the field, creates the containers and applies the stylesheet before the measured mount. */
  prepare(field: string, count: number): Promise<void>
  /** Mounts the prepared field into each container, with its own root and commit. Resolves two frames after the layout. */
  mount(): Promise<void>
  unmount(): void
  /** Returns the last value that the field reported. */
  value(): string
  /** Resolves in the frame in which the text of the input matches a pattern. */
  formatted(pattern: string): Promise<void>
}

declare global {
  var bench: Bench
}

// Loaded one by one, so that a page has only the code of the fields that are measured on it.
const modules = import.meta.glob<{ readonly default: ComponentType<FieldProps> }>('../fields/*.tsx')
const fieldsElement = document.getElementById('fields')!
let Field: ComponentType<FieldProps>
let containers: readonly HTMLElement[] = []
let roots: readonly Root[] = []
let lastValue = ''

function onValue(value: string): void {
  lastValue = value
}

async function load(field: string): Promise<ComponentType<FieldProps>> {
  const found = modules[`../fields/${field}.tsx`]
  if (!found) throw new Error(`There is no field ${field}.`)
  return (await found()).default
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

globalThis.bench = {
  async prepare(field, count) {
    Field = await load(field)
    lastValue = ''
    applyStylesheet(field)
    containers = Array.from({ length: count }, () => document.createElement('div'))
    fieldsElement.replaceChildren(...containers)
    fieldsElement.getBoundingClientRect()
  },
  async mount() {
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
    await nextFrame()
    await nextFrame()
  },
  unmount() {
    for (const root of roots) root.unmount()
    roots = []
  },
  value: () => lastValue,
  async formatted(pattern) {
    const input = fieldsElement.querySelector<HTMLInputElement>('input:not([type=hidden])')!
    while (!new RegExp(pattern, 'u').test(input.value)) await nextFrame()
  },
}
