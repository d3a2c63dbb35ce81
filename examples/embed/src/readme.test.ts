import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')

const quotedFiles = {
  'docs/providers.md': ['examples/embed/src/provider/twilio-verify.ts'],
  'README.md': [
    'examples/embed/src/sign-up-form.tsx',
    'examples/embed/src/react/phone-and-email.tsx',
    'examples/embed/src/express.ts',
    'examples/embed/src/next/lib/verification.ts',
    'examples/embed/src/next/app/api/verification/[call]/route.ts',
    'examples/embed/src/next/app/sign-up/route.ts',
    'examples/embed/src/own-backend.ts',
  ],
  'packages/react/README.md': [
    'examples/embed/src/sign-up-form.tsx',
    'examples/embed/src/react/phone-and-email.tsx',
    'examples/embed/src/react/own-layout.tsx',
    'examples/embed/src/react/own-inputs.tsx',
    'examples/embed/src/react/lazy-form.tsx',
    'examples/embed/src/native/verification.ts',
    'examples/embed/src/native/phone-screen.tsx',
    'examples/embed/src/next/app/register/form.tsx',
    'examples/embed/src/next/app/register/action.ts',
    'examples/embed/src/forms/sign-up-form.tsx',
    'examples/embed/src/forms/phone-numbers.tsx',
    'examples/embed/src/forms/schemas/arktype.ts',
    'examples/embed/src/forms/schemas/zod.ts',
    'examples/embed/src/forms/schemas/valibot.ts',
    'examples/embed/src/forms/with-schema.tsx',
    'examples/embed/src/forms/handler.ts',
    'examples/embed/src/fields/code-field.tsx',
    'examples/embed/src/fields/phone-number.tsx',
    'examples/embed/src/fields/email-address.tsx',
    'examples/embed/src/fields/themed.tsx',
    'examples/embed/src/react/in-arabic.tsx',
    'examples/embed/src/fields/code-of-an-sms.tsx',
  ],
  'packages/core/README.md': [
    'examples/embed/src/core/without-react.ts',
    'examples/embed/src/core/didit-backend.ts',
    'examples/embed/src/core/didit-json.ts',
  ],
  'packages/server/README.md': [
    'examples/embed/src/proofs/verification.ts',
    'examples/embed/src/proofs/accounts-service.ts',
  ],
  'packages/testing/README.md': [
    'examples/embed/src/testing/sign-up-form.test.tsx',
    'examples/embed/src/testing/msw.test.tsx',
    'examples/embed/src/testing/verification.stories.tsx',
    'e2e/world.e2e.ts',
  ],
}

/** The blocks of a page that name the file they were copied from. */
async function quotesIn(page: string): Promise<{ path: string; code: string }[]> {
  const text = await read(page)
  const quotes = text.matchAll(
    /<!-- (?<path>(?:examples|e2e)\/\S+) -->\n+```\w+\n(?<code>.*?)```/gs,
  )
  return [...quotes].map(({ groups }) => ({ path: groups?.path ?? '', code: groups?.code ?? '' }))
}

describe.each(Object.entries(quotedFiles))('%s', async (page, paths) => {
  const quotes = await quotesIn(page)

  it('shows each example', () => {
    expect(quotes.map(({ path }) => path)).toEqual(paths)
  })

  it.each(quotes)('quotes $path as it is tested', async ({ path, code }) => {
    // The project's own end-to-end tests extend Playwright's `test` by the page that they open.
    const source = (await read(path)).replace("'./fixtures.ts'", "'@playwright/test'")
    // Next refuses `.ts` in import paths, which Node's own resolution needs here.
    expect(code).toBe(path.includes('/next/') ? source.replaceAll(".ts'", "'") : source)
  })
})
