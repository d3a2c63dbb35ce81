import { clockPart } from './client/clock.ts'
import { domPart } from './client/dom.ts'
import { knobsPart } from './client/knobs.ts'
import { messagePart } from './client/message.ts'
import { phonesPart } from './client/phones.ts'
import { startPart } from './client/start.ts'
import { wirePart } from './client/wire.ts'
import { wordsPart } from './client/words.ts'

// Each part is served as its own text, so that the page has no build. It is handed what it uses, and names nothing
// outside of itself: whatever bundles the simulator may rename what is imported.
const parts = [
  domPart,
  wordsPart,
  clockPart,
  wirePart,
  messagePart,
  phonesPart,
  knobsPart,
  startPart,
]

/** What the inbox page runs. */
export const pageScript: string = [
  // esbuild, and so tsx, names each inner function by this helper.
  'const __name = (named) => named;',
  'const known = {};',
  ...parts.map((part) => `Object.assign(known, (${String(part)})(known));`),
].join('\n')
