// Options may come from JavaScript, so nothing is assumed about what is passed: each option is read once, in `try`.

/** Replaces a value that cannot be read, such as that of a getter that throws. No schema accepts it. */
export const unreadable: unique symbol = Symbol('unreadable')

export function attempt<T>(read: () => T): T | typeof unreadable {
  try {
    return read()
  } catch {
    return unreadable
  }
}

/** Returns a value that can be examined, and a copy of an array. */
export function tame(value: unknown): unknown {
  return attempt(() => {
    if (Array.isArray(value)) return Array.from<unknown, unknown>(value, tame)
    // What valibot looks at for its own messages.
    Reflect.get(Object(Object.getPrototypeOf(Object(value))), 'constructor')
    return value
  })
}

export function readMember(value: unknown, name: PropertyKey): unknown {
  return attempt(() => tame(Reflect.get(Object(value), name)))
}

export function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null
}

/** Returns whether a value is an object with names, and no list, map or the like. */
export function isOptions(given: unknown): given is object {
  if (!isObject(given)) return false
  const tag = attempt(() => Object.keys(given) && Object.prototype.toString.call(given))
  return tag === '[object Object]'
}

export const isFunction = (value: unknown): boolean => typeof value === 'function'
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
/** Returns a predicate that also accepts `undefined`. */
export function isMissingOr(is: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || is(value)
}

export const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
