// Prints what the documentation site shows of the sources, as JSON: `reference-plugin.ts` runs it.
import { readFile } from 'node:fs/promises'
import { drawDiagrams } from './reference/draw-diagram.ts'
import { readCommands } from './reference/read-commands.ts'
import { readReference } from './reference/read-reference.ts'
import type { Reference } from './reference/reference.ts'

const architecture = await readFile('docs/architecture.md', 'utf8')
const reference: Reference = {
  ...readReference(),
  commands: readCommands(),
  diagrams: drawDiagrams(architecture),
}
process.stdout.write(JSON.stringify(reference))
