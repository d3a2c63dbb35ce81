import ts from 'typescript-6'
import type { PublicExport, Sources } from './open-sources.ts'
import { descriptionOf, hooksOf } from './read-docs.ts'
import { readMembers, typeText } from './read-members.ts'
import type {
  ComponentReference,
  FunctionReference,
  TypeReference,
  ValueReference,
} from './reference.ts'

type What = 'component' | 'hook' | 'function' | 'type' | 'value'

/** Returns what an export is to its users. */
export function whatIs({ name, entry, symbol }: PublicExport, { checker }: Sources): What {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0) return 'type'
  const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (!call) return 'value'
  if (!entry.startsWith('@otp-kit/react')) return 'function'
  if (/^use[A-Z]/.test(name)) return 'hook'
  return /^[A-Z]/.test(name) ? 'component' : 'function'
}

const documented = ({ name, entry, symbol }: PublicExport, { checker }: Sources) => ({
  name,
  entry,
  description: descriptionOf(symbol, checker),
})

/** The props that every component has in common come last. */
const common = ['children', 'className', 'style', 'render']

export function readComponent(exported: PublicExport, sources: Sources): ComponentReference {
  const { checker } = sources
  const { symbol } = exported
  const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  const parameter = call?.parameters[0]
  const type = parameter && checker.getTypeOfSymbol(parameter)
  const props = type ? readMembers(type, checker) : []
  const ref = type && checker.getPropertyOfType(type, 'ref')
  const refType = ref && typeText(checker.getTypeOfSymbol(ref), checker)
  return {
    ...documented(exported, sources),
    props: [
      ...props.filter(({ name }) => !common.includes(name)),
      ...common.flatMap((name) => props.filter((prop) => prop.name === name)),
    ],
    element: /\w*Element\b/.exec(refType ?? '')?.[0],
    attributes: hooksOf(symbol, 'attr', checker),
    classes: hooksOf(symbol, 'cssclass', checker),
  }
}

export function readFunction(exported: PublicExport, sources: Sources): FunctionReference {
  const { checker } = sources
  const type = checker.getTypeOfSymbol(exported.symbol)
  const [call] = type.getCallSignatures()
  const last = call?.parameters.at(-1)
  const options = last && checker.getTypeOfSymbol(last)
  const result = call?.getReturnType()
  return {
    ...documented(exported, sources),
    signature: typeText(type, checker),
    options: options && isObject(options, checker) ? readMembers(options, checker) : [],
    result: result && isObject(result, checker) ? readMembers(result, checker) : [],
  }
}

function isObject(given: ts.Type, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(given)
  if (type.isUnion()) return type.types.every((one) => isObject(one, checker))
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
}

/** A longer type is a table or a text in full. */
const longestType = 300

export function readValue(exported: PublicExport, sources: Sources): ValueReference {
  const { checker } = sources
  const type = checker.getTypeOfSymbol(exported.symbol)
  const [construct] = type.getConstructSignatures()
  const text = typeText(type, checker)
  return {
    ...documented(exported, sources),
    type: construct || text.length > longestType ? undefined : text,
    members: construct ? readMembers(construct.getReturnType(), checker) : [],
  }
}

/** A type that lists the names in a constant says nothing to a reader who does not see the constant. */
const namesOfConstant = /= (?:keyof typeof \w+|\(typeof \w+\)\[number\])$/

export function readType(exported: PublicExport, sources: Sources): TypeReference {
  const { checker } = sources
  const { name, symbol } = exported
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const source = symbol.declarations?.[0]?.getText() ?? ''
  return {
    ...documented(exported, sources),
    source: namesOfConstant.test(source)
      ? `export type ${name} = ${typeText(type, checker, ts.TypeFormatFlags.InTypeAlias)}`
      : source,
    members: isObject(type, checker) ? readMembers(type, checker) : [],
  }
}
