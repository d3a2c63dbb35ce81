import { expect, it } from 'vitest'
import { blockAfter } from './readme-block.ts'

const markdown = `# Title

<!-- one.ts -->

\`\`\`ts
const one = '\`\`\`'
\`\`\`

<!-- two.tsx -->
\`\`\`tsx
two()
\`\`\`

<!-- nothing.ts -->

Text, and later a block:

\`\`\`ts
three()
\`\`\`
`

it.each([
  ['one.ts', "const one = '```'\n"],
  ['two.tsx', 'two()\n'],
])('returns the block after the comment %s', (comment, code) => {
  expect(blockAfter(markdown, comment)).toBe(code)
})

it('returns nothing where no block follows, or there is no such comment', () => {
  expect(blockAfter(markdown, 'nothing.ts')).toBeUndefined()
  expect(blockAfter(markdown, 'absent.ts')).toBeUndefined()
})
