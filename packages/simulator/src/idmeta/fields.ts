/** Reads the fields of a body and collects their errors, with Laravel's messages. */
export interface LaravelFields {
  readonly errors: Record<string, readonly string[]>
  text(name: string, rules?: { readonly required?: boolean }): string | undefined
  /** Reads an integer, also from a text. */
  integer(name: string): number | undefined
}

function spaced(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function missing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

export function laravelFields(values: Readonly<Record<string, unknown>>): LaravelFields {
  const errors: Record<string, readonly string[]> = {}
  const fail = (name: string, what: string): undefined => {
    errors[name] = [`The ${spaced(name)} field ${what}.`]
  }
  return {
    errors,
    text(name, { required = true } = {}) {
      const value = values[name]
      if (missing(value)) return required ? fail(name, 'is required') : undefined
      return typeof value === 'string' ? value : fail(name, 'must be a string')
    },
    integer(name) {
      const value = values[name]
      if (missing(value)) return fail(name, 'is required')
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
      return typeof number === 'number' && Number.isInteger(number)
        ? number
        : fail(name, 'must be an integer')
    },
  }
}

export function hasErrors({ errors }: LaravelFields): boolean {
  return Object.keys(errors).length > 0
}
