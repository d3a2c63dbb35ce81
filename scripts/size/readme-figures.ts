import { kilobytes, largestLaterLoads, type Measured } from './judge.ts'

const opening = '<!-- size: written by `pnpm size --update` -->'
const closing = '<!-- /size -->'

const destinations = { phone: 'a phone number', email: 'an e-mail address' } as const

/** Returns the README's figures in Markdown. */
export function readmeFigures({ apps, styles, walks }: Measured): string {
  const rows = [
    ...apps.map(({ app, entry, entryWithQuery, importsQuery }) => [
      app.name,
      kilobytes(entry),
      importsQuery ? kilobytes(entryWithQuery) : '',
    ]),
    ...[...largestLaterLoads(apps)].map(([name, bytes]) => [
      `later: ${name}`,
      kilobytes(bytes),
      '',
    ]),
    ...styles.map(({ name, bytes }) => [`\`${name}\``, kilobytes(bytes), '']),
  ]
  const requests = walks.map(({ kind, steps }) => {
    const count = steps.flatMap(({ code }) => code).length
    return `${count} for ${destinations[kind]}`
  })
  return [
    '| what | gzipped | with TanStack Query |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    `Requests for scripts and stylesheets from an opened page to “verified”: ${requests.join(', ')}.`,
  ].join('\n')
}

/** Returns `readme` with the block between its two comments replaced. @throws Error where they are not in it */
export function withFigures(readme: string, figures: string): string {
  const [before, , after] = split(readme)
  return `${before}${opening}\n\n${figures}\n\n${closing}${after}`
}

/** Whether the README has these figures: the same text, and each number within 3 % or 0.2. */
export function givesFigures(readme: string, figures: string): boolean {
  const [, given] = split(readme)
  const [was, is] = [given, figures].map(tokens)
  return (
    was?.length === is?.length && (was ?? []).every((token, at) => alike(token, is?.[at] ?? ''))
  )
}

function split(readme: string): readonly [before: string, between: string, after: string] {
  const begin = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (begin < 0 || end < begin) throw new Error(`The README has no ${opening} … ${closing}.`)
  return [
    readme.slice(0, begin),
    readme.slice(begin + opening.length, end),
    readme.slice(end + closing.length),
  ]
}

/** Formatting a table changes its spaces and dashes alone. */
function tokens(markdown: string): readonly string[] {
  return markdown.replace(/-{2,}/g, '--').split(/\s+/).filter(Boolean)
}

function alike(was: string, is: string): boolean {
  const [before, after] = [Number(was), Number(is)]
  if (Number.isNaN(before) || Number.isNaN(after)) return was === is
  return Math.abs(after - before) <= Math.max(0.2, before * 0.03)
}
