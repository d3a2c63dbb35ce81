/**
 * Whether one slip of the hand makes `typed` of `meant`: two neighbours swapped, one letter left out, one doubled or
 * joined by the key beside it, or one replaced by the key beside it.
 *
 * @param alike Letters that are mistaken for each other whatever the keyboard.
 */
export function isSlip(typed: string, meant: string, alike: string = ''): boolean {
  let same = 0
  while (same < typed.length && typed[same] === meant[same]) same++
  const rest = typed.slice(same)
  const meantRest = meant.slice(same)
  const [one = '', two = ''] = rest
  const [first = '', second = ''] = meantRest
  if (one !== '' && one === second && two === first) return rest.slice(2) === meantRest.slice(2)
  if (rest === meantRest.slice(1)) return true
  const beside = (other: string): boolean =>
    one === other || areBeside(one, other) || (alike.includes(one) && alike.includes(other))
  if (rest.slice(1) === meantRest) return beside(meant[same - 1] ?? '') || beside(first)
  return rest.slice(1) === meantRest.slice(1) && beside(first)
}

/** Whether both begin alike, swapped or not: a name with another first letter is another name (`email`, `ymail`). */
export function sameStart(typed: string, meant: string): boolean {
  return typed[0] === meant[0] || (typed[0] === meant[1] && typed[1] === meant[0])
}

// Each row of a keyboard is half a key to the right of the one above.
const keys = new Map(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row, y) =>
    Array.from(row, (key, x) => [key, { x: x + y / 2, y }] as const),
  ),
)

function areBeside(one: string, other: string): boolean {
  const [a, b] = [keys.get(one), keys.get(other)]
  return a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < 1.5
}
