import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPicker, picker } from '../testing/fixtures/open-picker.tsx'
import './styles.css'

const size = { width: window.innerWidth, height: window.innerHeight }
afterEach(async () => {
  await page.viewport(size.width, size.height)
})

/** Where the content of an element starts, in pixels from the left. */
function startOf(element: Element): number {
  const { borderLeftWidth, paddingLeft } = getComputedStyle(element)
  return (
    element.getBoundingClientRect().left + parseFloat(borderLeftWidth) + parseFloat(paddingLeft)
  )
}

test('a name of two lines keeps a distance from the edges of its option', async () => {
  await page.viewport(320, 640)
  await openPicker({ locale: 'de' })
  const distances = [...document.querySelectorAll('.otp-country-name')].flatMap((name) => {
    const { height, top } = name.getBoundingClientRect()
    return height > 30 ? [top - name.parentElement!.getBoundingClientRect().top] : []
  })
  expect(distances).not.toEqual([])
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(4)
})

test('what is searched for, the countries, and the sentence where there is none start at the same edge', async () => {
  await openPicker()
  const search = startOf(picker.search.element())
  const option = startOf(document.querySelector('.otp-country-option')!)
  await userEvent.keyboard('xyzxyz')
  await expect.element(page.getByText(/No country found/).first()).toBeVisible()
  const empty = startOf(document.querySelector('.otp-country-empty')!)
  expect(Math.abs(option - search)).toBeLessThanOrEqual(1)
  expect(Math.abs(empty - search)).toBeLessThanOrEqual(1)
})
