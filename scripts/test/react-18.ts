import { basename } from 'node:path'

/**
 * The browser tests that run on React 18 too, by subject. The subjects are those in which React 18 and 19 can differ; what
 * a component computes, shows and says is the same on both, and tested on 19 only. Files are named after their subject, and
 * every folder has at least one of them, its main journey.
 */
const subjects: Readonly<Record<string, readonly string[]>> = {
  // 19 hydrates after it has dropped what was typed, and reports mismatches in its own way.
  hydration: ['hydration', 'server-rendering'],
  // 19 passes `ref` as a prop, and sets other properties and attributes on elements.
  props: ['*-part', '*-parts'],
  // 19 has form actions, after which it resets the form.
  forms: ['forms', 'form-action', 'form-actions', 'in-a-form', 'clearing', 'use-form-reset'],
  // Controlled inputs, the number of renders and commits, and effects, which StrictMode runs in another way on each.
  state: ['value', 'completing', 'filling', 'country', 'field-array', 'languages', 'page-language'],
  effects: ['announcements', 'early-events', 'renders', 'surroundings', 'use-*'],
  // Suspense: 19 commits a fallback before the siblings of what is loaded.
  loading: ['loading-*'],
  journeys: ['choosing', 'config', 'in-a-page', 'journeys', 'typing'],
}

const names = Object.values(subjects).flat()

/** Glob patterns of the files. */
export const onReact18: string[] = names.map(
  (name) => `{packages/*,examples/embed}/src/**/${name}.browser.test.{ts,tsx}`,
)

/** Returns whether a browser test runs on React 18 too. */
export function runsOnReact18(file: string): boolean {
  const [subject] = basename(file).split('.browser.test.')
  return names.some((name) => new RegExp(`^${name.replace('*', '.+')}$`, 'u').test(subject!))
}
