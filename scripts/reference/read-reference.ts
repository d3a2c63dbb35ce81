import { openSources } from './open-sources.ts'
import { readComponent, readFunction, readType, readValue, whatIs } from './read-exports.ts'
import type { Reference } from './reference.ts'

/** Reads what the packages export. */
export function readReference(): Omit<Reference, 'commands' | 'diagrams'> {
  const sources = openSources()
  const named = (what: ReturnType<typeof whatIs>) =>
    sources.exports.filter((exported) => whatIs(exported, sources) === what)
  return {
    components: named('component').map((exported) => readComponent(exported, sources)),
    hooks: named('hook').map((exported) => readFunction(exported, sources)),
    functions: named('function').map((exported) => readFunction(exported, sources)),
    values: named('value').map((exported) => readValue(exported, sources)),
    types: named('type').map((exported) => readType(exported, sources)),
  }
}
