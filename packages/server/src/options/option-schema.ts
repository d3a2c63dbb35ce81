import * as v from 'valibot'
import { printable } from '../events.ts'
import { nearest } from './nearest.ts'
import { attempt, isOptions, readMember } from './untrusted-value.ts'

/** Returns the message of a schema: why a value is refused, and what to do. `parseOptions` takes it apart. */
export function because(cause: string, fix: string): string {
  return `${cause}\n${fix}`
}

/** Returns a value as a message may show it: no user or password of a URL, and only the type of an object. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `\`${printable(value).replace(/\/\/[^/]*@/, '//')}\``
  if (typeof value === 'number' || value === null) return `\`${value}\``
  return `a value of type ${typeof value}`
}

/** The schemas of all options of an object. */
export type OptionSchemas<T> = { readonly [O in keyof T]-?: v.GenericSchema<unknown, T[O]> }

/**
 * Returns the schema of an object of options. Unknown names are issues, with the most similar name as the fix.
 *
 * @param more `prefix` precedes names in that fix. `complete` adds defaults that depend on other options, which may still be
 * invalid.
 */
export function optionsObject<T extends object>(
  schemas: OptionSchemas<T>,
  more: {
    readonly prefix?: string
    readonly complete?: (given: Record<string, unknown>) => Record<string, unknown>
  } = {},
): v.GenericSchema<unknown, T> {
  const { prefix = '', complete = (given) => given } = more
  const names = Object.keys(schemas)
  const unknownNames = (given: object) => Object.keys(given).filter((name) => !names.includes(name))
  const wrongName = (name: string) => {
    const near = nearest(name, names)
    const fix = near ? `Did you mean \`${prefix}${near}\`?` : `The options are ${names.join(', ')}.`
    return because('there is no such option', fix)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the output of the schemas, name by name
  const known = v.looseObject(schemas) as unknown as v.GenericSchema<Record<string, unknown>, T>
  return v.pipe(
    v.custom<object>(
      isOptions,
      because('it is not an object of options', 'Pass an object, such as `{ name: value }`.'),
    ),
    v.transform((given) => {
      const all = [...names, ...unknownNames(given)]
      return complete(Object.fromEntries(all.map((name) => [name, readMember(given, name)])))
    }),
    known,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.issues?.some(({ path }) => path === undefined)) return
      for (const name of unknownNames(Object(dataset.value))) {
        addIssue({ message: wrongName(name), path: [pathItem(name)] })
      }
    }),
  )
}

function pathItem(key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'key', input: {}, key, value: undefined }
}

/** Options of which those named by `N` are valid, while the others can be anything. */
type PartlyValid<T, N> = { readonly [O in keyof T]: O extends N ? T[O] : unknown }

/**
 * Returns a rule about several options of an object. It is applied where those that it needs are valid by themselves.
 *
 * @param option The option that the issues belong to, or `null` for the whole object.
 * @param breaks Returns whether the rule is broken, or what breaks it: an issue each.
 */
export function rule<T extends object, const N extends keyof T & string>(
  option: (keyof T & string) | null,
  needs: readonly N[],
  breaks: (given: PartlyValid<T, N>) => boolean | readonly string[],
  cause: string | ((what: string) => string),
  fix: string,
): v.RawCheckAction<T> {
  return v.rawCheck(({ dataset, addIssue }) => {
    const needed: readonly unknown[] = needs
    if (dataset.issues?.some(({ path }) => !path || needed.includes(path[0].key))) return
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no issue is about one of these
    const broken = breaks(dataset.value as PartlyValid<T, N>)
    for (const what of broken === true ? [''] : broken || []) {
      const message = because(typeof cause === 'string' ? cause : cause(what), fix)
      addIssue(option === null ? { message } : { message, path: [pathItem(option)] })
    }
  })
}

/** Returns the schema of a value that a predicate accepts. `cause` and `fix` may depend on the value. */
export function must<T>(
  is: (given: unknown) => boolean,
  cause: string | ((given: unknown) => string),
  fix: string | ((given: unknown) => string),
): v.GenericSchema<T> {
  const of = (text: typeof fix, given: unknown) => (typeof text === 'string' ? text : text(given))
  return v.custom<T>(is, ({ input }) => because(of(cause, input), of(fix, input)))
}

/** Returns the schema of one of some texts. The first is the default. */
export function oneOf<T extends string>(
  values: readonly [T, ...T[]],
  fix = `Leave it out for '${values[0]}'.`,
): v.GenericSchema<unknown, T> {
  const all: readonly unknown[] = values
  const cause = `it has to be ${values.map((value) => `'${value}'`).join(' or ')}`
  return v.optional(
    must<T>((given) => all.includes(given), cause, fix),
    () => values[0],
  )
}

/** Returns the schema of a list with one item at least. */
export function list<T>(
  item: v.GenericSchema<unknown, T>,
  cause: string,
  fix: string,
): v.GenericSchema<unknown, readonly T[]> {
  const message = because(cause, fix)
  return v.pipe(v.array(item, message), v.minLength(1, message))
}

/**
 * Returns the schema of an object with an interface, such as a class instance, which stays as it is.
 *
 * @param members A predicate for each of its members.
 */
export function instance<T extends object>(
  members: { readonly [M in keyof T]-?: (value: unknown) => boolean },
  fix: string,
): v.GenericSchema<unknown, T> {
  const wrong = (given: unknown) =>
    Object.entries<(value: unknown) => boolean>(members).find(
      ([name, isRight]) => attempt(() => isRight(readMember(given, name))) !== true,
    )?.[0]
  const cause = (given: unknown) => {
    const name = wrong(given) ?? ''
    const has = readMember(given, name) === undefined ? 'has no' : 'has an invalid'
    return `it ${has} \`${name}\``
  }
  return must<T>((given) => wrong(given) === undefined, cause, fix)
}

/** Returns the schema of a number within a range. */
export function range(min: number, max: number): v.GenericSchema<unknown, number> {
  const isInside = (given: unknown) => typeof given === 'number' && given >= min && given <= max
  return must<number>(isInside, 'it is out of range', `Pass a number from ${min} to ${max}.`)
}
