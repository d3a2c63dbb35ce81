import { isProblemCode } from '../contract/problems.ts'

/** Fields whose values are one of a few words, or numbers, of the contract itself. */
const plainFields: ReadonlySet<string> = new Set([
  'status',
  'kind',
  'channel',
  'channels',
  'charset',
  'length',
  'originBound',
  'expiresIn',
  'resendIn',
  'attemptsLeft',
  'sendsLeft',
  'resendSemantics',
  'resendExtends',
  'proofExpiresIn',
  'reason',
  'retry',
  'retryIn',
  'type',
  'title',
  'country',
  'countries',
  'locale',
  'languages',
])

/** Fields that only group others. */
const groups: ReadonlySet<string> = new Set(['code', 'awaiting', 'kinds', 'phone', 'email'])

const shortWord = /^[\w:.,;' ()-]{1,80}$/
const fourDigits = /\d{4}/

function redactValue(name: string, value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((each) => redactValue(name, each))
  if (typeof value === 'object') return groups.has(name) ? redactFields(value) : '(object)'
  if (name === 'code' && isProblemCode(value)) return value
  if (plainFields.has(name)) {
    if (typeof value === 'number') return value
    if (typeof value === 'string' && shortWord.test(value) && !fourDigits.test(value)) return value
  }
  return `(${name === '' ? typeof value : name})`
}

function redactFields(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      // A name could be a number or an address as well.
      /^\w{1,40}$/.test(name) && !fourDigits.test(name) ? name : '(name)',
      redactValue(name, each),
    ]),
  )
}

/** Returns a JSON value as text with the names of its fields, and without values that could be a secret. */
export function redact(json: unknown): string {
  const isFields = typeof json === 'object' && json !== null && !Array.isArray(json)
  return JSON.stringify(isFields ? redactFields(json) : redactValue('', json)) ?? '(no JSON)'
}
