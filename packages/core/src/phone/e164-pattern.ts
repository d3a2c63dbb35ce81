/** A complete E.164 number (ITU-T E.164): a country code without a leading zero, 15 digits at most. */
export const e164Pattern: RegExp = /^\+[1-9]\d{4,14}$/
