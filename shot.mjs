import { chromium } from 'playwright'
const [,, base='http://localhost:5180', inbox='http://127.0.0.1:5181', prefix='phone'] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-background-networking'] })
for (const [w, scheme] of [[360,'light'],[1280,'dark']]) {
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme })
  const page = await ctx.newPage()
  page.on('pageerror', e => console.log('pageerror', e.message)); page.on('console', m => ['error','warning'].includes(m.type()) && console.log('console', m.text()))
  const shot = (n) => page.screenshot({ path: `/tmp/shots/${prefix}-${w}-${scheme}-${n}.png` })
  await page.goto(base); await page.waitForTimeout(800); await shot('1start')
  const tel = page.getByRole('textbox', { name: 'Phone number' })
  await tel.fill('+1202555'); await page.keyboard.press('Tab'); await page.waitForTimeout(600); await shot('2short')
  const n = '+1202555' + String(Math.floor(Math.random()*9000)+1000)
  await tel.fill(n); await page.getByRole('button', { name: 'Send code' }).click(); await page.waitForTimeout(900); await shot('3code')
  await page.keyboard.type('111111'); await page.waitForTimeout(900); await shot('4wrong')
  await page.keyboard.type('222222'); await page.waitForTimeout(700); await page.keyboard.type('333333'); await page.waitForTimeout(900); await shot('5locked')
  await page.getByRole('button', { name: 'Change number' }).click(); await page.waitForTimeout(300)
  const m = '+1202555' + String(Math.floor(Math.random()*9000)+1000)
  await tel.fill(m); await page.keyboard.press('Enter'); await page.waitForTimeout(900)
  const r = await fetch(`${inbox}/_simulator/messages`).then(r => r.json()).catch(e => String(e))
  const list = Array.isArray(r) ? r : r.messages ?? []
  const code = list.filter(x => x.to === m).pop()?.code ?? list[0]?.code
  await page.keyboard.type(String(code)); await page.waitForTimeout(900); await shot('6verified')
  await ctx.close()
}
await browser.close()
