import { expect, it } from 'vitest'
import { regionOf } from './excerpt.ts'

const text = `// #region first
import one from 'one'

one()
// #endregion

// #region second

two()

// #endregion

/* #region styles */
@import 'one';
/* #endregion */
`

it.each([
  ['first', "import one from 'one'\n\none()\n"],
  ['second', 'two()\n'],
  ['styles', "@import 'one';\n"],
  ['third', undefined],
])('returns the region %s', (region, excerpt) => {
  expect(regionOf(text, region)).toBe(excerpt)
})
