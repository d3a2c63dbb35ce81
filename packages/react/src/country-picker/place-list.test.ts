import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeList } from './place-list.ts'

const page = { left: 0, right: 1280, top: 0, bottom: 800 }
const field = { left: 100, right: 500, top: 200, bottom: 246 }
const many = 5000

test('below the field, as wide, if there is room', () => {
  expect(placeList(field, page, many)).toEqual({
    left: 100,
    width: 400,
    top: 250,
    maxHeight: 380,
    above: false,
  })
})

test('above it if there is more room, next to it however few countries are listed', () => {
  const low = { ...field, top: 700, bottom: 746 }
  expect(placeList(low, page, many)).toMatchObject({ top: 316, maxHeight: 380, above: true })
  expect(placeList(low, page, 150)).toMatchObject({ top: 546, above: true })
})

test('above an on-screen keyboard, which shrinks only the visual viewport', () => {
  const phone = { left: 0, right: 360, top: 0, bottom: 740 }
  const low = { left: 16, right: 344, top: 330, bottom: 376 }
  const shut = placeList(low, phone, many)
  expect(shut.above).toBe(false)
  const up = placeList(low, { ...phone, bottom: 400 }, many)
  expect(up.above).toBe(true)
  expect(up.top).toBeGreaterThanOrEqual(8)
  expect(up.top + up.maxHeight).toBeLessThanOrEqual(low.top)
  // The page was scrolled by the keyboard.
  const scrolled = placeList(low, { ...phone, top: 200, bottom: 500 }, many)
  expect(scrolled.top).toBeGreaterThanOrEqual(208)
  expect(scrolled.top + scrolled.maxHeight).toBeLessThanOrEqual(492)
})

test('over the field if there is too little room on both sides: 1280 × 1024 at 400 % zoom', () => {
  const zoomed = { left: 0, right: 320, top: 0, bottom: 256 }
  const middle = { left: 16, right: 304, top: 100, bottom: 146 }
  expect(placeList(middle, zoomed, many)).toEqual({
    left: 16,
    width: 288,
    top: 8,
    maxHeight: 240,
    above: false,
  })
})

test('at the field’s left, as far as it fits', () => {
  const narrow = { ...field, left: 900, right: 1100 }
  expect(placeList(narrow, page, many)).toMatchObject({ left: 900, width: 280 })
})

test('within the visible area, wherever the field was scrolled to', () => {
  const length = (least: number, most: number) => fc.integer({ min: least, max: most })
  fc.assert(
    fc.property(
      length(-2000, 3000),
      length(-500, 2000),
      length(60, 600),
      length(0, 500),
      length(120, 1400),
      length(200, 2000),
      length(50, 6000),
      (y, x, wide, top, height, width, content) => {
        const at = { left: x, right: x + wide, top: y, bottom: y + 46 }
        const seen = { left: 0, right: width, top, bottom: top + height }
        const place = placeList(at, seen, content)
        const taken = Math.min(content, place.maxHeight)
        expect(place.top).toBeGreaterThanOrEqual(seen.top + 8)
        expect(place.top + taken).toBeLessThanOrEqual(seen.bottom - 8)
        expect(place.left).toBeGreaterThanOrEqual(8)
        expect(place.left + place.width).toBeLessThanOrEqual(width - 8)
        expect(place.maxHeight).toBeGreaterThan(100)
      },
    ),
  )
})
