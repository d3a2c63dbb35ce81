import ts from 'typescript-6'
import { descriptionOf, tagsOf } from './read-docs.ts'
import type { Member } from './reference.ts'

const { NoTruncation, UseAliasDefinedOutsideCurrentScope, UseSingleQuotesForStringLiteralType } =
  ts.TypeFormatFlags
const format: ts.TypeFormatFlags =
  NoTruncation | UseAliasDefinedOutsideCurrentScope | UseSingleQuotesForStringLiteralType

/** Returns a type as a reader of the documentation writes it, without the `undefined` of an optional field. */
export function typeText(type: ts.Type, checker: ts.TypeChecker): string {
  const text = checker.typeToString(type, undefined, format)
  const [, callback, other] = /^(?:\((\(.*\) => [^|]*)\)|(.*)) \| undefined$/s.exec(text) ?? []
  return callback ?? other ?? text
}

/** Whether a property is declared in this repository, and not by React or the DOM. */
function isOurs(property: ts.Symbol): boolean {
  const file = property.declarations?.[0]?.getSourceFile().fileName ?? ''
  return !file.includes('/node_modules/')
}

/** Returns the properties of a type that this repository declares, in the order of their declarations. */
export function readMembers(type: ts.Type, checker: ts.TypeChecker): Member[] {
  return checker
    .getPropertiesOfType(checker.getNonNullableType(type))
    .filter(isOurs)
    .map((property) => ({
      name: property.name,
      type: typeText(checker.getTypeOfSymbol(property), checker),
      required: (property.flags & ts.SymbolFlags.Optional) === 0,
      default: tagsOf(property, 'default', checker)[0],
      description: descriptionOf(property, checker),
    }))
}
