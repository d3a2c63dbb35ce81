import ts from 'typescript-6'
import type { Hook } from './reference.ts'

const plain = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  ts.displayPartsToString(parts ? [...parts] : undefined).trim()

/** Returns the docstring of a symbol, as Markdown. */
export function descriptionOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return joinLines(plain(symbol.getDocumentationComment(checker)))
}

/** Returns the texts of a docstring's tags of one name. */
export function tagsOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map(({ text }) => joinLines(plain(text)))
}

/** Returns tags such as `@attr data-country - The country`. */
export function hooksOf(symbol: ts.Symbol, tag: string, checker: ts.TypeChecker): Hook[] {
  return tagsOf(symbol, tag, checker).map((text) => {
    const [, name = text, description = ''] = /^(\S+)\s+-\s+(.*)$/s.exec(text) ?? []
    return { name, description }
  })
}

/** A line break in a docstring is none in its paragraph. */
const joinLines = (text: string): string => text.replace(/([^\n])\n(?![\n\-*|])/g, '$1 ')
