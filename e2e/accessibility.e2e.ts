import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test } from './fixtures.ts'
import type { User } from './user.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Returns axe's violations, by rule and element, and by how many pixels the page is wider than its window. */
async function problemsOf({ page }: User): Promise<{ violations: string[]; overflow: number }> {
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

const none = { violations: [], overflow: 0 }

const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 800 }

const variants = [
  ['at 320 px, light', { viewport: narrow, colorScheme: 'light' }],
  ['at 320 px, dark', { viewport: narrow, colorScheme: 'dark' }],
  ['at 1280 px, light', { viewport: wide, colorScheme: 'light' }],
  ['at 1280 px, dark', { viewport: wide, colorScheme: 'dark' }],
  ['in forced colours', { viewport: narrow, contextOptions: { forcedColors: 'active' } }],
] as const

for (const [name, options] of variants) {
  test.describe(name, () => {
    test.use(options)

    test('every step is accessible and does not overflow', async ({ user }) => {
      await user.open()
      await expect(user.phone.field).toBeVisible()
      expect(await problemsOf(user)).toEqual(none)
      await user.fillInDetails()

      for (const contact of [user.phone, user.email]) {
        await contact.field.fill(contact.to.slice(0, 3))
        await contact.field.blur()
        await expect(contact.text(contact.texts.incomplete)).toBeVisible()
        expect(await problemsOf(user)).toEqual(none)

        await contact.requestCode()
        expect(await problemsOf(user)).toEqual(none)

        await contact.typeCode(contact.wrongCode())
        await expect(contact.text('You have 2 attempts left')).toBeVisible()
        expect(await problemsOf(user)).toEqual(none)

        await contact.typeCode(contact.code())
        await expect(contact.verified).toBeVisible()
        expect(await problemsOf(user)).toEqual(none)
      }

      await user.createAccount()
      await expect(user.welcome).toBeVisible()
      expect(await problemsOf(user)).toEqual(none)
    })
  })
}
