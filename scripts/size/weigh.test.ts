import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Chunk, weigh } from './weigh.ts'

function chunk(fileName: string, rest: Partial<Chunk> = {}): Chunk {
  return {
    fileName,
    code: `export const file = '${fileName}'`,
    isEntry: false,
    facadeModuleId: null,
    imports: [],
    dynamicImports: [],
    ...rest,
  }
}

const size = (...chunks: readonly Chunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)

const shared = chunk('shared.js')
const list = chunk('list.js', {
  facadeModuleId: '/country-list.js',
  imports: ['shared.js', 'x.js'],
})
const x = chunk('x.js')
const entry = chunk('entry.js', {
  isEntry: true,
  imports: ['shared.js', 'react'],
  dynamicImports: ['list.js'],
})

describe('the weight of a build', () => {
  it('counts with the entry what it imports statically', () => {
    expect(weigh([entry, shared, list, x])).toMatchObject({
      entry: size(entry, shared),
      total: size(entry, shared, list, x),
      chunks: 4,
    })
  })

  it('counts a later load without what the entry has loaded', () => {
    expect(weigh([entry, shared, list, x]).later).toEqual(
      new Map([['/country-list.js', size(list, x)]]),
    )
  })

  it('leaves out an import() of what the entry has loaded', () => {
    const again = { ...entry, dynamicImports: ['shared.js'] }
    expect(weigh([again, shared]).later).toEqual(new Map())
  })

  it('finds the loads of later loads', () => {
    const nested = chunk('nested.js')
    const outer = { ...list, dynamicImports: ['nested.js'] }
    expect(weigh([entry, shared, outer, x, nested]).later.get('nested.js')).toBe(size(nested))
  })

  it('names the packages that were left out', () => {
    expect(weigh([entry, shared]).externals).toEqual(new Set(['react']))
  })

  it('refuses a build without an entry', () => {
    expect(() => weigh([shared])).toThrow(/built to nothing/)
  })
})
