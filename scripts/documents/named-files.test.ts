import { expect, it } from 'vitest'

const documents = import.meta.glob<string>(['./*.md', './docs/*.md'], {
  base: '../..',
  eager: true,
  query: '?raw',
  import: 'default',
})
const files = Object.keys(
  import.meta.glob(
    [
      './*.{ts,md}',
      './{.storybook,bench,docs,engines,packages,scripts,stories}/**/*.{ts,tsx,css,md,yaml}',
      '!**/{node_modules,dist}/**',
    ],
    { base: '../..' },
  ),
)

/** `core/phone/read-number.ts` is short for `packages/core/src/phone/read-number.ts`. */
const isThere = (name: string): boolean => {
  const inSources = name.replace(/^(core|react|server|simulator|testing|cli)\//, '$1/src/')
  return [name, inSources].some((path) => files.some((file) => file.endsWith(`/${path}`)))
}

it.each(['docs/architecture.md', 'docs/translating.md', 'CONTRIBUTING.md'])(
  '%s names only files that there are',
  (document) => {
    const names = [...documents[`./${document}`]!.matchAll(/`([\w./-]+\.(?:tsx?|css|md|yaml))`/g)]
      .map(([, name]) => name!)
      // `x.test.ts` stands for any test; what is built is not in the repository.
      .filter((name) => !/^x\.|^dist\//.test(name))
    expect(names.filter((name) => !isThere(name))).toEqual([])
  },
)
