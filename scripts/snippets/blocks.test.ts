import { expect, it } from 'vitest'
import { blocksIn, withCode } from './blocks.ts'

const markdown = `# Title

\`\`\`ts file=examples/one.ts
const one = '\`\`\`'

one()
\`\`\`

- A list:

  \`\`\`tsx file=app/[call]/two.tsx#form
  <form>
    two
  </form>
  \`\`\`

\`\`\`sh
npm install
\`\`\`
`

it('finds each block with its file, its region and its line', () => {
  expect(blocksIn(markdown)).toMatchObject([
    {
      language: 'ts',
      file: 'examples/one.ts',
      region: undefined,
      code: "const one = '```'\n\none()\n",
      line: 3,
    },
    {
      language: 'tsx',
      file: 'app/[call]/two.tsx',
      region: 'form',
      code: '<form>\n  two\n</form>\n',
      line: 11,
    },
    { language: 'sh', file: undefined, region: undefined, code: 'npm install\n', line: 17 },
  ])
})

it('replaces code and nothing else', () => {
  const replaced = withCode(markdown, ({ region }) => (region ? '<p>\n\n  $1\n</p>\n' : undefined))
  expect(replaced).toBe(
    markdown.replace('  <form>\n    two\n  </form>\n', () => '  <p>\n\n    $1\n  </p>\n'),
  )
})
