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
  light: { number: '+12125550142', address: 'ada@example.com' },
  dark: { number: '+12125550143', address: 'ada@example.org' },
}

async function cards(
  page: Page,
  { url, simulator }: RunningSignUp,
  { number, address }: { number: string; address: string },
): Promise<Buffer[]> {
  const card = page.locator('.card')
  const shots: Buffer[] = []
  const shoot = async () => void shots.push(await card.screenshot())

  /** Requests a code and types it, with a picture in between. */
  const verify = async (kind: 'phone' | 'email', to: string) => {
    const flow = page.locator(`[data-kind=${kind}]`)
    await flow.getByRole('textbox').pressSequentially(to)
    await page.keyboard.press('Enter')
    await flow.getByText('We sent a code').first().waitFor()
    const code = simulator?.simulator.inbox.latest(to)?.code ?? ''
    await page.keyboard.type(code.slice(0, 4))
    await shoot()
    await page.keyboard.type(code.slice(4))
    await flow.getByText('is verified').first().waitFor()
  }

  await page.goto(url)
  await page.getByLabel('Name').fill('Ada Lovelace')
  await page.getByLabel('Password').fill('correct horse battery')
  await verify('phone', number)
  await verify('email', address)
  await page.locator('h1').click()
  await shoot()
  return shots
}

async function picture(browser: Browser, signUp: RunningSignUp, colorScheme: 'light' | 'dark') {
  const view = { colorScheme, deviceScaleFactor: 2, viewport: { width: 420, height: 900 } }
  const page = await browser.newPage(view)
  const shots = await cards(page, signUp, users[colorScheme])
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
  const background = colorScheme === 'light' ? '#f4f5f2' : '#111412'
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
