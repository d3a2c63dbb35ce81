import { clockPart } from './client/clock.ts'
import { domPart } from './client/dom.ts'
import { troubleFormPart } from './client/trouble-form.ts'
import { messagePart } from './client/message.ts'
import { phonesPart } from './client/phones.ts'
import { startPart } from './client/start.ts'
import { wirePart } from './client/wire.ts'
import { formattingPart } from './client/formatting.ts'

// Each part is served as its source text, so that the page needs no build. A part gets what it uses as an argument and
// refers to nothing outside of itself, because a bundler may rename imports.
const parts = [
  domPart,
  formattingPart,
  clockPart,
  wirePart,
  messagePart,
  phonesPart,
  troubleFormPart,
  startPart,
]

/** The script of the inbox page. */
export const pageScript: string = [
  // esbuild, which tsx uses, calls this helper for each inner function.
  'const __name = (target) => target;',
  'const page = {};',
  ...parts.map((part) => `Object.assign(page, (${String(part)})(page));`),
].join('\n')
