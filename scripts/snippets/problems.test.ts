import { join } from 'node:path'
import { expect, it } from 'vitest'
import { blocksIn } from './blocks.ts'
import { problemsOf } from './problems.ts'

const file = 'scripts/snippets/folders.ts'
const facts = {
  root: join(import.meta.dirname, '../..'),
  tested: new Set([file]),
  names: { packages: new Set<string>(), scripts: new Set<string>() },
}

it.each([
  ['ts', 'code()', 'A block of ts has to name'],
  ['json', '{}', 'A block of json has to name'],
  ['', 'anything', 'A block of no language has to name'],
  [`ts file=${file}`, 'code()', `It differs from ${file}`],
  ['ts file=scripts/check-site.ts', 'code()', 'No test runs scripts/check-site.ts'],
  ['ts file=scripts/check-site.ts', 'code()', 'No project outside of the repository takes up'],
  ['sh', 'npx otp-kit begin', 'no command is named begin'],
  ['text', 'absent/', 'absent/ does not exist'],
])('refuses a block of %s', async (info, code, problem) => {
  const [block] = blocksIn(`\`\`\`${info}\n${code}\n\`\`\`\n`)
  expect((await problemsOf(block!, facts)).join('\n')).toContain(problem)
})

it('refuses a diagram that cannot be drawn', async () => {
  const [block] = blocksIn('```mermaid\nno diagram\n```\n')
  await expect(problemsOf(block!, facts)).rejects.toThrow('mermaid')
})
