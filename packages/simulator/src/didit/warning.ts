export type Action = 'NO_ACTION' | 'DECLINE'

export interface Warning {
  readonly feature: 'PHONE' | 'EMAIL'
  readonly risk: string
  readonly additional_data: Readonly<Record<string, unknown>> | null
  readonly log_type: 'error' | 'warning' | 'information'
  readonly short_description: string
  readonly long_description: string
}

export type Descriptions<Risk extends string> = Readonly<
  Record<Risk, { readonly short: string; readonly long: string }>
>

/** Returns a function that creates warnings. With the action `DECLINE` a warning is an `error`, and declines. */
export function createWarningFactory<Risk extends string>(
  feature: Warning['feature'],
  descriptions: Descriptions<Risk>,
): (risk: Risk, action: Action, data?: Warning['additional_data']) => Warning {
  return (risk, action, data = null) => ({
    feature,
    risk,
    additional_data: data,
    log_type: action === 'DECLINE' ? 'error' : 'information',
    short_description: descriptions[risk].short,
    long_description: descriptions[risk].long,
  })
}
