// Prints what the documentation site shows of the sources, and what its search finds of that, as JSON:
// `.storybook/printed-reference.ts` runs it.
import { readdirSync, readFileSync } from 'node:fs'
import { problems } from '@otp-kit/core/contract'
import { en } from '@otp-kit/core/messages'
import { colorTokens, otherTokens } from '../packages/react/src/theme/tokens.ts'
import { drawDiagrams } from './reference/draw-diagram.ts'
import { headingsIn } from './reference/heading.ts'
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
const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path: `stories/${path}`, text: documentAt(`stories/${path}`) }))
const headings = pages.flatMap(({ text }) => headingsIn(text))
const anchors = pages.map(
  ({ path, text }) =>
    [`./${path}`, searchAnchors(text, { reference, tables, headings, documentAt })] as const,
)
const printed: PrintedReference = { reference, anchors: Object.fromEntries(anchors) }
process.stdout.write(JSON.stringify(printed))
