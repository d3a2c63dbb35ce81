import { register } from 'node:module'
import { sourceCondition } from '../source-conditions.ts'

const addCondition = `export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, '${sourceCondition}'] })`

/** Makes Playwright run the packages from their sources: in its workers, which inherit the option, and in this process, which lists the tests. */
export function runFromSources(): void {
  process.env['NODE_OPTIONS'] =
    `${process.env['NODE_OPTIONS'] ?? ''} --conditions=${sourceCondition}`
  register(`data:text/javascript,${encodeURIComponent(addCondition)}`)
}
