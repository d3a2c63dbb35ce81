// Prints what the documentation site shows of the sources, and what its search finds of that, as JSON:
// `.storybook/printed-reference.ts` runs it.
import { readdirSync, readFileSync } from 'node:fs'
import { problems } from '@otp-kit/core/contract'
import { en } from '@otp-kit/core/messages'
import { colorTokens, otherTokens } from '../packages/react/src/theme/tokens.ts'
import { drawDiagrams } from './reference/draw-diagram.ts'
import { readCommands } from './reference/read-commands.ts'
import { readReference } from './reference/read-reference.ts'
import type { PrintedReference, Reference } from './reference/reference.ts'
import { searchAnchors } from './reference/search-anchors.ts'

const documentAt = (path: string): string => readFileSync(path, 'utf8')

const reference: Reference = {
  ...readReference(),
  commands: readCommands(),
  diagrams: drawDiagrams(documentAt('docs/architecture.md')),
}
const tables = {
  MessagesTable: Object.keys(en).filter((key) => key.includes('.')),
  ProblemsTable: Object.keys(problems),
  ThemeTokens: Object.keys({ ...colorTokens, ...otherTokens }),
}
const anchors = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => {
    const page = `stories/${path}`
    return [
      `./${page}`,
      searchAnchors(documentAt(page), { reference, tables, documentAt }),
    ] as const
  })
const printed: PrintedReference = { reference, anchors: Object.fromEntries(anchors) }
process.stdout.write(JSON.stringify(printed))
