type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Returns the contrast ratio (WCAG 2.2) of a property's colour with the background behind it: for `color`, `fill` and `stroke`
 * that of the element, for backgrounds, edges and outlines that of what is around it.
 */
export function contrast(element: Element, property: string): number {
  const around = /^(?:background|border|outline)/.test(property) ? element.parentElement : element
  const back = backgroundOf(around)
  const front = over(rgbaOf(getComputedStyle(element).getPropertyValue(property)), back)
  const [low, high] = [luminance(front), luminance(back)].toSorted((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

function backgroundOf(element: Element | null): Rgba {
  if (!element) return [255, 255, 255, 1]
  const own = rgbaOf(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement))
}

/** Resolves any CSS colour, as the browser paints it. */
function rgbaOf(color: string): Rgba {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!
  pen.fillStyle = color
  pen.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
  return [red!, green!, blue!, alpha! / 255]
}

function over(front: Rgba, back: Rgba): Rgba {
  const mix = (at: 0 | 1 | 2): number => front[at] * front[3] + back[at] * (1 - front[3])
  return [mix(0), mix(1), mix(2), 1]
}

function luminance(color: Rgba): number {
  const [red, green, blue] = color.slice(0, 3).map((value) => {
    const channel = value / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
