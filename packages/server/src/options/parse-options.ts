import * as v from 'valibot'
import { ConfigurationError, type ConfigurationIssue } from './configuration-error.ts'
import { isObject, tame, unreadable } from './untrusted-value.ts'

function nameOf({ path, input }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => key)
  // What an item is shows in the cause, unless it is an object.
  if (!isObject(input) && typeof keys.at(-1) === 'number') keys.pop()
  const name = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return name.replace(/^\./, '') || 'options'
}

/** Returns the options with their defaults, or what is wrong with them. Never throws. */
export function parseOptions<T>(
  schema: v.GenericSchema<unknown, T>,
  given: unknown,
): { readonly options: T } | { readonly issues: readonly ConfigurationIssue[] } {
  const parsed = v.safeParse(schema, tame(given))
  return parsed.success ? { options: parsed.output } : { issues: describeIssues(parsed.issues) }
}

function describeIssues(issues: readonly v.BaseIssue<unknown>[]): readonly ConfigurationIssue[] {
  return issues.map((issue) => {
    const option = nameOf(issue)
    const [cause = '', fix = ''] = issue.message.split('\n')
    return issue.input === unreadable
      ? { option, cause: 'reading it throws an error', fix: 'Pass a plain value.' }
      : { option, cause, fix }
  })
}

/**
 * Returns the options of a function with their defaults.
 *
 * @param who The function, for messages: `didit()`.
 * @throws ConfigurationError, which is a TypeError
 */
export function requireOptions<T>(
  who: string,
  schema: v.GenericSchema<unknown, T>,
  given: unknown,
): T {
  const parsed = parseOptions(schema, given ?? {})
  if ('issues' in parsed) throw new ConfigurationError(parsed.issues, who)
  return parsed.options
}
