/** Errors in the format of Django REST Framework: messages by field, nested like the fields. */
export type FieldErrors = { [field: string]: readonly string[] | FieldErrors }

type Values = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the fields of one object and collects their errors. */
export interface FieldReader {
  readonly errors: FieldErrors
  text(name: string, rules?: TextRules): string | undefined
  integer(name: string, range: { min: number; max: number }): number | undefined
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined
  flag(name: string): boolean | undefined
  /** Returns `null` where the field is missing or null. */
  dictionary(name: string): Values | null
  /** Reads a nested object, whose errors are collected under its name. */
  nested<Result>(name: string, read: (fields: FieldReader) => Result): Result
}

interface TextRules {
  readonly required?: boolean
  readonly max?: number
  readonly test?: (value: string) => boolean
  readonly message?: string
  readonly nullable?: boolean
}

export function readFields(values: Values): FieldReader {
  const errors: FieldErrors = {}
  const fail = (name: string, message: string): undefined => {
    errors[name] = [message]
  }
  const isGiven = (name: string) => values[name] !== undefined

  const text = (name: string, rules: TextRules = {}): string | undefined => {
    const value = values[name]
    if (value === undefined)
      return rules.required ? fail(name, 'This field is required.') : undefined
    if (value === null)
      return rules.nullable ? undefined : fail(name, 'This field may not be null.')
    if (typeof value !== 'string') return fail(name, 'Not a valid string.')
    if (value === '' && rules.required) return fail(name, 'This field may not be blank.')
    if (rules.max !== undefined && value.length > rules.max) {
      return fail(name, `Ensure this field has no more than ${rules.max} characters.`)
    }
    if (rules.test && !rules.test(value)) return fail(name, rules.message ?? 'Enter a valid value.')
    return value
  }

  return {
    errors,
    text,
    integer(name, { min, max }) {
      const value = values[name]
      if (!isGiven(name)) return undefined
      if (typeof value !== 'number' || !Number.isInteger(value)) {
        return fail(name, 'A valid integer is required.')
      }
      if (value < min) return fail(name, `Ensure this value is greater than or equal to ${min}.`)
      if (value > max) return fail(name, `Ensure this value is less than or equal to ${max}.`)
      return value
    },
    choice(name, choices) {
      const value = values[name]
      if (!isGiven(name)) return undefined
      const chosen = choices.find((choice) => choice === value)
      return chosen ?? fail(name, `"${String(value)}" is not a valid choice.`)
    },
    flag(name) {
      const value = values[name]
      if (!isGiven(name)) return undefined
      return typeof value === 'boolean' ? value : fail(name, 'Must be a valid boolean.')
    },
    dictionary(name) {
      const value = values[name]
      if (value === undefined || value === null) return null
      if (isObject(value)) return value
      fail(name, `Expected a dictionary of items but got type "${typeof value}".`)
      return null
    },
    nested(name, read) {
      const value = values[name]
      if (!isGiven(name)) return read(readFields({}))
      if (!isObject(value)) {
        errors[name] = { non_field_errors: ['Invalid data. Expected a dictionary.'] }
        return read(readFields({}))
      }
      const inner = readFields(value)
      const result = read(inner)
      if (Object.keys(inner.errors).length > 0) errors[name] = inner.errors
      return result
    },
  }
}
