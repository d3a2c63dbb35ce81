import * as clock from './client/clock.ts'
import * as dom from './client/dom.ts'
import * as knobs from './client/knobs.ts'
import * as message from './client/message.ts'
import * as phones from './client/phones.ts'
import * as start from './client/start.ts'
import * as wire from './client/wire.ts'
import * as words from './client/words.ts'

// Everything in `client` is served as its own text, so that the page has no build: its functions may use one another
// by name, and nothing that is imported from elsewhere but types.

const modules = [dom, words, clock, wire, message, phones, knobs, start]

function sourceOf([name, value]: [string, unknown]): string {
  return typeof value === 'function' ? String(value) : `const ${name} = ${JSON.stringify(value)}`
}

/** What the inbox page runs. */
export const pageScript: string = [
  // esbuild, and so tsx, names each inner function by this helper.
  'const __name = (named) => named;',
  ...modules.flatMap((module) => Object.entries(module)).map(sourceOf),
  'start();',
].join('\n')
