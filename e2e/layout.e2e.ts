import type { Locator } from '@playwright/test'
import { expect, forEachKind, test } from './fixtures.ts'

const second = 1000

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('The element is not visible.')
  return box
}

const viewports = [320, 360, 1280].map((width) => ({ width, height: 800 }))

forEachKind(() => {
  test('an error stands directly under its input', async ({ contact, page }) => {
    const checkEachWidth = async (input: Locator) => {
      for (const viewport of viewports) {
        await page.setViewportSize(viewport)
        const { y, height } = await boxOf(input)
        const gap = (await boxOf(contact.flow.locator('.otp-problem'))).y - (y + height)
        expect(gap).toBeGreaterThan(0)
        expect(gap).toBeLessThan(16)
      }
    }
    await contact.field.fill(contact.to.slice(0, 3))
    await contact.field.blur()
    await expect(contact.text(contact.texts.incomplete)).toBeVisible()
    await checkEachWidth(contact.field)

    await contact.requestCode()
    await contact.typeCode(contact.wrongCode())
    await expect(contact.text('You have 2 attempts left')).toBeVisible()
    await checkEachWidth(contact.codeField)
  })

  test('nothing moves when the code can be sent again', async ({ contact, page, user }) => {
    await contact.requestCode()
    const boxes = async () => {
      const all = []
      for (const viewport of viewports) {
        await page.setViewportSize(viewport)
        all.push(await boxOf(contact.resendButton), await boxOf(page.getByLabel('Password')))
      }
      return all
    }
    const before = await boxes()
    await user.wait(31 * second)
    await expect(contact.resendButton).not.toHaveAttribute('aria-disabled')
    expect(await boxes()).toEqual(before)
  })
})
