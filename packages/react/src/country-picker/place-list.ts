/** A rectangle in the layout viewport's pixels. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ListPlace {
  readonly left: number
  readonly width: number
  readonly maxHeight: number
  /** The edge that doesn't move when the list gets shorter. */
  readonly top: number
  /** Whether the list is above the field. */
  readonly above: boolean
}

/** The distances from the field, and from the edges of the visible area, in pixels. */
const gap = 4
const edge = 8
/** With less room than this the list covers the field: it takes the search and some countries. */
const least = 220
const most = 380

/**
 * Places the list below the field, above it where there is more room, over it where there is too little of both, as on a
 * phone in landscape with its keyboard shown, or at 400 % zoom. It is always within the visible area, even where the field
 * itself was scrolled away.
 * @param height the height of the whole list
 */
export function placeList(field: Area, visible: Area, height: number): ListPlace {
  const first = visible.top + edge
  const last = visible.bottom - edge
  const below = last - field.bottom - gap
  const over = field.top - gap - first
  const above = below < least && over > below
  const room = above ? over : below
  const maxHeight = Math.min(most, room < least ? last - first : room, last - first)
  const taken = Math.min(height, maxHeight)
  const top = above ? field.top - gap - taken : field.bottom + gap

  const widest = visible.right - visible.left - 2 * edge
  const width = Math.min(Math.max(field.right - field.left, 280), 420, widest)
  return {
    // At the field's left, where its button is in every language.
    left: within(field.left, visible.left + edge, visible.right - edge - width),
    width,
    maxHeight,
    top: within(top, first, last - taken),
    above,
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
