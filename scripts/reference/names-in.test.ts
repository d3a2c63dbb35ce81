import { expect, test } from 'vitest'
import { namesIn } from './names-in.ts'

const page = `# Test a form

\`\`\`sh
npm install --save-dev @otp-kit/testing vitest # not Jest
# Jest is for older projects
\`\`\`

## With \`MSW\`

It also works in Storybook and with MSW. Vitest has more.

\`\`\`ts file=a.ts
import {
  setupServer,
  type Handlers,
} from 'msw/node'
import { createWorld } from '@otp-kit/testing'
import { SignUpForm } from './sign-up-form.tsx'
\`\`\`
`

test('finds names of others in code and in sentences, each in its first section', () => {
  expect(
    namesIn(page, ['Test a form', 'With MSW']).map(({ id, title }) => `${title} in ${id}`),
  ).toEqual([
    'vitest in test-a-form#vitest',
    'msw/node in with-msw#msw/node',
    'setupServer in with-msw#setupserver',
    'Handlers in with-msw#handlers',
    'Storybook in with-msw#storybook',
  ])
})

test('finds no name that a heading has', () => {
  expect(namesIn('# Stores\n\nIt works with Redis.\n', ['Stores', 'Use Redis'])).toEqual([])
})
