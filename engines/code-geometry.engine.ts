import { CodeField } from './code-field.ts'
import { expect, test } from './fixtures.ts'

const everywhere = [0.06, 0.3, 0.5, 0.7, 0.94]
const edges = [0.06, 0.94]
const scaled = 'style=transform:scale(0.8);transform-origin:0 0'

const layouts: readonly (readonly [name: string, query: string, parts: readonly number[]])[] = [
  ['slots', 'example=code&value=123456', everywhere],
  ['groups with a separator', 'example=code-groups&value=123456', everywhere],
  ['a user’s text spacing', 'example=code&value=123456&spacing', everywhere],
  ['groups under a user’s text spacing', 'example=code-groups&value=123456&spacing', edges],
  ['a page with letter spacing', 'example=code&value=123456&style=letter-spacing:0.2em', edges],
  ['ten letters', 'example=code&letters&length=10&value=MWIJ0123IW', edges],
  ['four bullets', 'example=code&mask&length=4&value=1234', edges],
  ['a right-to-left page', 'example=code-groups&value=123456&dir=rtl', edges],
  ['a shadow tree', 'example=code&value=123456&shadow', edges],
  ['a scaled part of the page', `example=code&value=123456&${scaled}`, edges],
  ['a zoomed part of the page', 'example=code&value=123456&style=zoom:1.5', edges],
  ['a narrow page', 'example=code&value=123456', everywhere],
  ['a narrow column', 'example=code&value=123456&style=width:220px', edges],
]

for (const [name, query, parts] of layouts) {
  test(`a press anywhere in a slot outlines it: ${name}`, async ({ tab }) => {
    if (name === 'a narrow page') await tab.resize(320, 800)
    await tab.open(`/fields/?${query}`)
    const code = new CodeField(tab)
    const { value } = await code.state()
    for (const part of parts) {
      const points = await code.points(part)
      expect(points).toHaveLength(value.length)
      for (const [slot, point] of points.entries()) {
        await tab.pressAt(point)
        await test.step(`slot ${slot} at ${part * 100} %`, () =>
          code.sees({ active: [slot], selected: [], value }))
      }
    }
  })
}

test('a press on an empty slot outlines the first of them', async ({ tab }) => {
  await tab.open('/fields/?example=code&value=12')
  const code = new CodeField(tab)
  for (const slot of [5, 3, 2]) {
    await code.press(slot)
    await code.seesActive(2, '12')
    await code.press(0)
    await code.seesActive(0, '12')
  }
})

for (const example of ['code', 'code-groups']) {
  test(`a double press selects the whole code, a drag the slots under it: ${example}`, async ({
    tab,
  }) => {
    await tab.open(`/fields/?example=${example}&value=123456`)
    const code = new CodeField(tab)
    await code.press(2, 2)
    await code.sees({ selected: [0, 1, 2, 3, 4, 5] })
    await code.press(5)
    await code.seesActive(5, '123456')
    const points = await code.points(0.5)
    await tab.drag(points[1]!, points[4]!)
    await code.sees({ selected: [1, 2, 3, 4] })
    await tab.drag(points[3]!, points[0]!)
    await code.sees({ selected: [0, 1, 2, 3] })
  })
}
