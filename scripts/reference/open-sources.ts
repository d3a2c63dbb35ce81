import { readFileSync } from 'node:fs'
import { join } from 'node:path'
// TypeScript 7 has no API in the process.
import ts from 'typescript-6'
import { sourceCondition } from '../source-conditions.ts'

const documentedPackages = ['react', 'core', 'server', 'simulator', 'testing']

/** What a package exports. */
export interface PublicExport {
  readonly name: string
  /** What it is imported from: the most specific subpath that exports it. */
  readonly entry: string
  readonly symbol: ts.Symbol
}

export interface Sources {
  readonly checker: ts.TypeChecker
  readonly exports: readonly PublicExport[]
}

type Exports = Record<string, string | Record<string, string>>

/** Returns the entries of a package that are TypeScript, and the file of each. */
function entriesOf(name: string): [entry: string, file: string][] {
  const folder = join('packages', name)
  const manifest: { readonly name: string; readonly exports: Exports } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'string' ? undefined : target[sourceCondition]
    if (!file || !/^[^*]*\.tsx?$/.test(file)) return []
    return [[join(manifest.name, subpath), join(folder, file)]]
  })
}

/** Reads the types of all packages, from the root of the repository. */
export function openSources(): Sources {
  const entries = documentedPackages.flatMap(entriesOf)
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    config?.options ?? {},
  )
  const checker = program.getTypeChecker()
  const exports = new Map<ts.Symbol, PublicExport>()
  for (const [entry, file] of entries) {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported
      const known = exports.get(symbol)
      if (known && isSubpath(known.entry)) continue
      exports.set(symbol, { name: exported.name, entry, symbol })
    }
  }
  return {
    checker,
    exports: [...exports.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }
}

const isSubpath = (entry: string): boolean => entry.split('/').length > 2
