import * as v from 'valibot'

/** What a check needs to know of a send: its run of the trust flow, and the message, if IDMeta has named it. */
export interface Run {
  readonly id: string
  readonly reference: string | null
}

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictTuple([v.string(), v.nullable(v.string())]),
)

/** Returns a run as the `providerId` of its send. */
export function providerIdOf({ id, reference }: Run): string {
  return JSON.stringify([id, reference])
}

/** Returns the run of a `providerId`; `null` if it is none of IDMeta's. */
export function readRun(providerId: string | null): Run | null {
  const read = v.safeParse(schema, providerId)
  if (!read.success) return null
  const [id, reference] = read.output
  return { id, reference }
}
