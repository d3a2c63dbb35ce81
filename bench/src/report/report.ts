import type { PairSample } from '../browser/sample.ts'
import type { Bytes } from '../bytes/bytes-of.ts'
import { kinds } from '../fields.ts'
import type { Field } from '../fields.ts'
import type { Measured } from '../measure.ts'
import type { PlainTimes, Report } from './result.ts'
import { ratios, spreadOf } from './spread.ts'

/** A field with its measurements and its size. */
export interface MeasuredField {
  readonly field: Field
  readonly measured: Measured
  readonly bytes: Bytes
}

const keySamples = ({ keys }: Measured): readonly PairSample[] => keys.flatMap(({ cost }) => cost)

const plainTimes = (samples: readonly PairSample[]) => spreadOf(samples.map(({ plain }) => plain))

/** Combines the measurements and the sizes, relative to the plain input. */
export function reportOn(
  given: Pick<Report, 'browser' | 'rounds'>,
  all: readonly MeasuredField[],
): Report {
  const plain: { [kind in Field['kind']]?: PlainTimes } = {}
  for (const kind of kinds) {
    const ofKind = all.filter(({ field }) => field.kind === kind)
    if (ofKind.length === 0) continue
    plain[kind] = {
      mount: plainTimes(ofKind.flatMap(({ measured }) => measured.mount)),
      key: plainTimes(ofKind.flatMap(({ measured }) => keySamples(measured))),
    }
  }
  return {
    ...given,
    plain,
    results: all.map(({ field, measured, bytes }) => ({
      field,
      mount: spreadOf(ratios(measured.mount)),
      key: spreadOf(ratios(keySamples(measured))),
      commits: measured.keys.reduce((sum, { commits }) => sum + commits, 0) / measured.keys.length,
      firstKey: measured.firstKey.length > 0 ? spreadOf(measured.firstKey) : undefined,
      foreign: measured.foreign,
      bytes,
    })),
  }
}
