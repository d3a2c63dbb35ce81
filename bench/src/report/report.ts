import type { Bytes } from '../bytes/bytes-of.ts'
import { fields, plain } from '../fields.ts'
import type { Kind } from '../fields.ts'
import { nameOf } from '../measure.ts'
import type { Measured } from '../measure.ts'
import type { Report } from './result.ts'
import { ratios, spreadOf } from './spread.ts'

/** Combines the measurements and the sizes, relative to the plain input. */
export function reportOn(
  { browser, rounds }: Pick<Report, 'browser' | 'rounds'>,
  measured: Measured,
  bytes: ReadonlyMap<string, Bytes>,
): Report {
  const plainOf = (kind: Kind) => measured.get(nameOf({ id: plain, kind }))!
  const timesOf = (kind: Kind) => ({
    mount: spreadOf(plainOf(kind).mount),
    key: spreadOf(plainOf(kind).key),
  })
  return {
    browser,
    rounds,
    plain: { code: timesOf('code'), phone: timesOf('phone') },
    results: fields.map((field) => {
      const { mount, key, commits, foreign } = measured.get(nameOf(field))!
      const ofPlain = plainOf(field.kind)
      return {
        field,
        mount: spreadOf(ratios(mount, ofPlain.mount)),
        key: spreadOf(ratios(key, ofPlain.key)),
        commits: commits.reduce((sum, count) => sum + count, 0) / commits.length,
        foreign,
        bytes: bytes.get(field.id)!,
      }
    }),
  }
}
