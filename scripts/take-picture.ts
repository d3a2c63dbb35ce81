// Takes the README's picture of the demo: `pnpm picture`.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { pagesFromSource } from '../examples/signup/src/server/pages.ts'
import { startSignUp, type RunningSignUp } from '../examples/signup/src/server/start.ts'
import { chromiumArgs, provideChromium } from './browsers/chromium.ts'

const folder = join(import.meta.dirname, '../docs/images')

/** Reserved for fiction. */
const users = {
  light: { number: '2125550142', address: 'ada@example.com' },
  dark: { number: '2125550143', address: 'ada@example.org' },
}

async function cards(
  page: Page,
  { url, simulator }: RunningSignUp,
  { number, address }: { number: string; address: string },
): Promise<Buffer[]> {
  const card = page.locator('.card')
  const shots: Buffer[] = []
  const shoot = async () => void shots.push(await card.screenshot())

  const typeDestination = (kind: 'phone' | 'email', text: string) =>
    page.locator(`[data-kind=${kind}]`).getByRole('textbox').pressSequentially(text)
  /** Types the first digits of the code that arrives, and returns the others. */
  const typeHalf = async (to: string) => {
    await page.locator('.otp-verification[data-status=awaiting]').waitFor()
    const code = simulator?.simulator.inbox.latest(to)?.code ?? ''
    await page.keyboard.type(code.slice(0, 4))
    return code.slice(4)
  }

  await page.goto(url)
  await page.getByLabel('Name').fill('Ada Lovelace')
  await page.getByLabel('Password').fill('correct horse battery')
  await page.locator('[data-kind=phone]').getByRole('textbox').click()
  await page.waitForLoadState('networkidle')
  await typeDestination('phone', number)
  await shoot()
  await page.keyboard.press('Enter')
  const rest = await typeHalf(`+1${number}`)
  await shoot()
  await page.keyboard.type(rest)
  await page.locator('[data-kind=phone][data-status=verified]').waitFor()
  await typeDestination('email', address)
  await page.keyboard.press('Enter')
  await page.keyboard.type(await typeHalf(address))
  await page.locator('[data-kind=email][data-status=verified]').waitFor()
  await page.locator('h1').click()
  await shoot()
  return shots
}

async function picture(browser: Browser, signUp: RunningSignUp, colorScheme: 'light' | 'dark') {
  const view = {
    colorScheme,
    locale: 'en-US',
    deviceScaleFactor: 2,
    viewport: { width: 420, height: 900 },
  }
  const page = await browser.newPage(view)
  const shots = await cards(page, signUp, users[colorScheme])
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
  const background = colorScheme === 'light' ? '#f7f8fa' : '#0f1114'
  await page.setViewportSize({ width: 1240, height: 900 })
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; padding: 24px; background: ${background}; display: flex; gap: 24px; align-items: start }
      img { width: 100%; min-width: 0; flex: 1 }
    </style>
    ${images.join('')}`)
  await page.locator('body').screenshot({ path: join(folder, `sign-up-${colorScheme}.png`) })
  await page.close()
}

const signUp = await startSignUp({
  pages: pagesFromSource,
  port: 0,
  simulatorPort: 0,
  environment: {},
})
const browser = await chromium.launch({
  args: chromiumArgs,
  executablePath: await provideChromium(),
})
await mkdir(folder, { recursive: true })
await picture(browser, signUp, 'light')
await picture(browser, signUp, 'dark')
await browser.close()
await signUp.close()
