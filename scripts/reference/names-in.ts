import { headingId, headingText } from './heading.ts'
import type { SearchAnchor } from './reference.ts'

/**
 * Returns the names in the sections of a page that none of `headings` has, each with the first section that has it: packages that
 * are installed or imported, what code imports of them, and proper names within sentences.
 */
export function namesIn(markdown: string, headings: readonly string[]): readonly SearchAnchor[] {
  const known = headings.join('\n').toLowerCase()
  const found = new Map<string, SearchAnchor>()
  for (const { heading, text } of sectionsIn(markdown)) {
    for (const name of [...namesOfCode(text), ...namesOfSentences(text)]) {
      const key = name.toLowerCase()
      if (found.has(key) || known.includes(key)) continue
      // The search scrolls to what is between the first "#" of a result and the second; each result needs an id of its own.
      found.set(key, { id: `${headingId(heading)}#${key}`, title: name })
    }
  }
  return [...found.values()]
}

interface Section {
  readonly heading: string
  readonly text: string
}

function sectionsIn(markdown: string): readonly Section[] {
  const withoutComments = markdown.replaceAll(codeBlock, (block) => block.replaceAll(/^#.*/gm, ''))
  return withoutComments
    .split(/^#{1,4} /m)
    .slice(1)
    .map((section) => {
      const [, heading = '', text = ''] = /^(.+)\n?([^]*)/.exec(section) ?? []
      return { heading: headingText(heading), text }
    })
}

const codeBlock = /^```[^]*?^```/gm

function namesOfCode(text: string): readonly string[] {
  const code = (text.match(codeBlock) ?? []).join('\n')
  const installed = [...code.matchAll(/^npm install ([^#\n]+)/gm)]
    .flatMap(([, packages = '']) => packages.trim().split(' '))
    .filter((name) => !/^-|otp-kit/.test(name))
  const imports = [...code.matchAll(/^import (?:type )?([^']+) from '([^.'][^']*)'/gm)].filter(
    ([, , from = '']) => !from.startsWith('@otp-kit/'),
  )
  const imported = imports
    .flatMap(([, names = '', from = '']) => [from].concat(names.match(/\w{3,}/g) ?? []))
    .filter((name) => name !== 'type')
  return [...installed, ...imported]
}

const namesOfSentences = (text: string): readonly string[] =>
  text.replaceAll(codeBlock, '').match(/(?<=[a-z,(|] )[A-Z]\w{2,}/g) ?? []
