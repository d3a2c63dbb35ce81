// Writes the state diagram of docs/architecture.md from the machine.
import { readFile, writeFile } from 'node:fs/promises'
import { withStateDiagram } from './reference/state-diagram.ts'

const path = 'docs/architecture.md'
await writeFile(path, withStateDiagram(await readFile(path, 'utf8')))
