import type { Block } from './blocks.ts'

/** What readers have: from the guide Start, from the templates of Vite and Next, or because the section is about it. */
const given = new Set(
  `
    @otp-kit/react @otp-kit/server @tanstack/react-query otp-kit
    react react-dom vite @vitejs/plugin-react react-native
    express fastify hono better-auth
    zod valibot arktype
    @mui/material bootstrap
    @storybook/react-vite storybook @playwright/test
  `
    .trim()
    .split(/\s+/),
)

/** Returns the packages that code of a document imports, that readers need not have, and that no command of it installs. */
export function missingPackages(blocks: readonly Block[]): readonly string[] {
  const known = new Set(given)
  const imported = new Set<string>()
  for (const { language, code } of blocks) {
    if (language === 'sh') {
      for (const [, args = ''] of code.matchAll(/^(?:npm|npx expo) install (.+)$/gm)) {
        for (const name of args.split(' ')) known.add(name)
      }
    } else if (/^tsx?$/.test(language)) {
      for (const [, name = ''] of code.matchAll(importedPackage)) imported.add(name)
    }
  }
  return [...imported].filter((name) => !known.has(name) && !name.startsWith('node:'))
}

const importedPackage = /(?:\bfrom|\bimport) '((?:@[\w-]+\/)?[\w:-][\w.:-]*)/g
