import * as v from 'valibot'
import { must } from '../options/option-schema.ts'

export interface ActionOption {
  /** The action that the widget names, so that a token of another form is refused. @default any */
  readonly action?: string | undefined
}

export const action: v.GenericSchema<unknown, string | undefined> = v.optional(
  must<string>(
    (given) => typeof given === 'string' && /^[\w/-]{1,100}$/.test(given),
    'it is not the name of an action',
    'Use letters, digits and _ - /, as in the widget.',
  ),
)
