import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds, by rule and place, and how far the page is wider than its window. */
async function faultsOf({ page }: Person): Promise<{ violations: string[]; overflow: number }> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const engine: { run(): Promise<AxeResults> } = Reflect.get(window, 'axe')
    const { violations } = await engine.run()
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join()}`),
      overflow: scrollWidth - clientWidth,
    }
  })
}

const fine = { violations: [], overflow: 0 }

const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 800 }

const looks = [
  ['at 320 px, light', { viewport: narrow, colorScheme: 'light' }],
  ['at 320 px, dark', { viewport: narrow, colorScheme: 'dark' }],
  ['at 1280 px, light', { viewport: wide, colorScheme: 'light' }],
  ['at 1280 px, dark', { viewport: wide, colorScheme: 'dark' }],
  ['in forced colours', { viewport: narrow, contextOptions: { forcedColors: 'active' } }],
] as const

for (const [name, look] of looks) {
  test.describe(name, () => {
    test.use(look)

    test('every step is accessible and fits', async ({ person, page }) => {
      await person.open()
      await expect(person.phoneField).toBeVisible()
      expect(await faultsOf(person)).toEqual(fine)

      await person.fillInDetails()
      await person.askForCode()
      expect(await faultsOf(person)).toEqual(fine)

      await person.typeCode(person.wrongCode())
      await expect(person.says('You have 2 attempts left')).toBeVisible()
      expect(await faultsOf(person)).toEqual(fine)

      await person.typeCode(person.code())
      await expect(person.verified).toBeVisible()
      expect(await faultsOf(person)).toEqual(fine)

      await person.createAccount()
      await expect(page.getByRole('heading', { name: 'Welcome, Ada' })).toBeVisible()
      expect(await faultsOf(person)).toEqual(fine)
    })
  })
}
