import ts from 'typescript-6'
import { descriptionOf, tagsOf } from './read-docs.ts'
import type { Member } from './reference.ts'

const { NoTruncation, UseAliasDefinedOutsideCurrentScope, UseSingleQuotesForStringLiteralType } =
  ts.TypeFormatFlags
const format: ts.TypeFormatFlags =
  NoTruncation | UseAliasDefinedOutsideCurrentScope | UseSingleQuotesForStringLiteralType

/** Returns a type as a reader of the documentation writes it, without the `undefined` of an optional field. */
export function typeText(
  type: ts.Type,
  checker: ts.TypeChecker,
  flags = ts.TypeFormatFlags.None,
): string {
  const text = checker.typeToString(type, undefined, format | flags)
  const [, callback, other] = /^(?:\((\(.*\) => [^|]*)\)|(.*)) \| undefined$/s.exec(text) ?? []
  return callback ?? other ?? text
}

/** Whether a property is public, and declared in this repository, not by React or the DOM. */
function isOurs(property: ts.Symbol): boolean {
  if (property.name.startsWith('#')) return false
  const file = property.declarations?.[0]?.getSourceFile().fileName ?? ''
  return !file.includes('/node_modules/')
}

/** Returns the properties of an object, or of every object of a union. */
function propertiesOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (!type.isUnion()) return checker.getPropertiesOfType(type)
  const properties = type.types.flatMap((one) => checker.getPropertiesOfType(one))
  const names = new Set(properties.map(({ name }) => name))
  return [...names].flatMap((name) => {
    const alike = properties.filter((property) => property.name === name)
    // What another object of the union must not have is `undefined` there.
    return alike.find((one) => checker.getTypeOfSymbol(one).flags !== ts.TypeFlags.Undefined) ?? []
  })
}

/** Whether every object of the type has the property. */
function isRequired({ name }: ts.Symbol, type: ts.Type, checker: ts.TypeChecker): boolean {
  const types = type.isUnion() ? type.types : [type]
  return types.every((one) => {
    const property = checker.getPropertyOfType(one, name)
    return property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0
  })
}

/** Returns the properties of a type that this repository declares, in the order of their declarations. */
export function readMembers(given: ts.Type, checker: ts.TypeChecker): Member[] {
  const type = checker.getNonNullableType(given)
  return propertiesOf(type, checker)
    .filter(isOurs)
    .map((property) => ({
      name: property.name,
      type: typeText(checker.getTypeOfSymbol(property), checker),
      required: isRequired(property, type, checker),
      default: tagsOf(property, 'default', checker)[0],
      description: descriptionOf(property, checker),
    }))
}
