import { expect, test } from './fixtures.ts'
import type { Tab } from './tab.ts'

const button = '.otp-country-button'
const search = '.otp-country-search'
const number = '.otp-phone-input'

async function openList(tab: Tab): Promise<void> {
  await tab.press(button)
  await tab.seesFocus(search)
}

/** Returns where the open list is, and its options that are within it, with whether a press reaches each. */
function measure(tab: Tab) {
  return tab.read('.otp-country-popover', (popover) => {
    const root = popover.getRootNode()
    const tree = root instanceof ShadowRoot ? root : document
    const list = popover.querySelector('.otp-country-list')!.getBoundingClientRect()
    const options = [...popover.querySelectorAll('.otp-country-option')].flatMap((option) => {
      const { left, top, bottom, width, height } = option.getBoundingClientRect()
      if (top < list.top - 1 || bottom > list.bottom + 1) return []
      const x = left + width / 2
      const y = top + height / 2
      const isReached = option.contains(tree.elementFromPoint(x, y))
      return [{ name: option.querySelector('.otp-country-name')?.textContent, x, y, isReached }]
    })
    const { left, right, top, bottom } = popover.getBoundingClientRect()
    return { left, right, top, bottom, list: list.height, options, innerWidth, innerHeight }
  })
}

const surroundings: readonly (readonly [name: string, query: string])[] = [
  ['on a page', 'example=phone'],
  ['on a narrow page', 'example=phone'],
  ['in a card that clips', 'example=phone-in-card'],
  ['in a modal dialog', 'example=phone-in-dialog'],
  ['on a right-to-left page', 'example=phone&dir=rtl'],
  ['in a shadow tree', 'example=phone&shadow'],
  ['under a user’s text spacing', 'example=phone&spacing'],
  ['at the end of a page', 'example=phone&style=padding-top:620px'],
]

for (const [name, query] of surroundings) {
  test(`the open list is in sight, and each option that is seen can be pressed: ${name}`, async ({
    tab,
  }) => {
    // The narrowest page on which everything has to be in reach (WCAG 2.2, 1.4.10).
    if (name === 'on a narrow page') await tab.resize(320, 800)
    await tab.open(`/fields/?${query}`)
    await openList(tab)
    const { left, right, top, bottom, list, options, ...viewport } = await measure(tab)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(viewport.innerWidth)
    expect(bottom).toBeLessThanOrEqual(viewport.innerHeight)
    expect(list).toBeGreaterThan(150)
    expect(options.length).toBeGreaterThan(2)
    expect(options.filter(({ isReached }) => !isReached)).toEqual([])

    const last = options.at(-1)!
    await tab.pressAt(last)
    await tab.seesFocus(number)
    expect(await tab.has('.otp-country-popover')).toBe(false)
    expect(await tab.read(button, (element) => element.getAttribute('aria-label'))).toContain(
      last.name,
    )
  })
}

test('the search finds a country, and Enter chooses it', async ({ tab }) => {
  await tab.open('/fields/?example=phone')
  await openList(tab)
  await tab.type('germ')
  await tab.sees(async () => (await measure(tab)).options.map(({ name }) => name), ['Germany'])
  await tab.keys('Enter')
  await tab.seesFocus(number)
  await tab.type('15123456789')
  await tab.sees(() => tab.text('#reported'), 'DE +4915123456789')
})

test('arrows move the highlight into sight, and Enter chooses', async ({ tab }) => {
  await tab.open('/fields/?example=phone&country=AF')
  await openList(tab)
  const highlighted = () =>
    tab.read('.otp-country-option[aria-selected=true]', (option) => {
      const { top, bottom } = option.getBoundingClientRect()
      const list = option.closest('.otp-country-list')!.getBoundingClientRect()
      return top >= list.top - 1 && bottom <= list.bottom + 1
    })
  for (let nth = 0; nth < 12; nth++) await tab.keys('ArrowDown')
  await tab.sees(highlighted, true)
  await tab.keys('ArrowUp')
  const name = await tab.text('[aria-selected=true] .otp-country-name')
  await tab.keys('Enter')
  await tab.seesFocus(number)
  expect(await tab.read(button, (element) => element.getAttribute('aria-label'))).toContain(name)
})

test('Escape closes the list first, then the dialog around it', async ({ tab }) => {
  await tab.open('/fields/?example=phone-in-dialog')
  await openList(tab)
  await tab.keys('Escape')
  await tab.seesFocus(button)
  expect(await tab.has('.otp-country-popover')).toBe(false)
  expect(await tab.has('dialog[open]')).toBe(true)
  await tab.keys('Escape')
  await tab.sees(() => tab.has('dialog[open]'), false)
})

for (const [key, after] of [
  ['Tab', number],
  ['Shift+Tab', ''],
] as const) {
  test(`${key} leaves the list, which closes`, async ({ tab }) => {
    await tab.open('/fields/?example=phone')
    await openList(tab)
    await tab.keys(key)
    await tab.sees(() => tab.has('.otp-country-popover'), false)
    if (after) await tab.seesFocus(after)
  })
}

test('a press elsewhere closes the list', async ({ tab }) => {
  await tab.open('/fields/?example=phone')
  await openList(tab)
  await tab.press(number)
  await tab.seesFocus(number)
  await tab.sees(() => tab.has('.otp-country-popover'), false)
})
