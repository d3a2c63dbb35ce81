// What a flow is known by in every language and layout: the purpose of its inputs (HTML, autofill), and its status.

/** The field for a phone number or, for a text with `@`, for an e-mail address. */
export function destinationField(to: string): string {
  return to.includes('@')
    ? 'input:is([autocomplete~="email"], [type="email"])'
    : 'input:is([autocomplete~="tel"], [type="tel"])'
}

export const codeField = 'input[autocomplete~="one-time-code"]'

/** The root of the flow around a field. */
export const flow = '[data-step][data-status]'

/** The button of a flow's step: it sends, or checks. */
export const stepButton = 'button:is([data-action="send"], [data-action="check"])'
