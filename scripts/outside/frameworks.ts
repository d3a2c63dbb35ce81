import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Page } from 'playwright'
import type { Check, Context } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject } from './project.ts'

/** Pages with the styles of frameworks, in light and dark: our fields have contrast there, and look like theirs. */
export async function checkFrameworks(context: Context, check: Check): Promise<void> {
  const sources = await readdir(join(import.meta.dirname, 'apps/frameworks/src/pages'))
  const names = sources.map((file) => parse(file).name)
  const project = await createProject({
    folder: join(context.folder, 'frameworks'),
    create: ['create-vite@9.3.0', '--template', 'react-ts', '--no-interactive', '--no-immediate'],
    app: 'frameworks',
    dependencies: {},
    tarballs: context.tarballs,
    files: {
      'src/contrast.ts': await readFile('packages/react/src/testing/contrast.ts', 'utf8'),
      ...Object.fromEntries(names.map((name) => [`${name}.html`, documentOf(name)])),
    },
  })
  // For development: the simulator runs in the page, and misuse is logged.
  const env = { NODE_ENV: 'development' }
  await project.run('vite', ['build', '--mode', 'development'], env)
  const port = String(await freePort())
  const args = ['preview', '--port', port, '--strictPort']
  // A page waits for most of its time.
  await project.whileRunning('vite', args, { ready: /Local:/ }, async () => {
    await Promise.all(
      names.map((name) =>
        check(`a page with the styles of ${name}, light and dark`, () =>
          checkPage(context, name, `http://localhost:${port}/${name}.html`),
        ),
      ),
    )
  })
}

function documentOf(name: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>${name}</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/pages/${name}.tsx"></script>
  </body>
</html>
`
}

async function checkPage({ browser, pictures }: Context, name: string, url: string): Promise<void> {
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 800, height: 1280 },
    reducedMotion: 'reduce',
  })
  const findings: string[] = []
  page.on('pageerror', (error) => findings.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(message.text())
  })
  const find = async (call: string, scheme: string, picture: string) => {
    const problems = await page.evaluate<readonly string[]>(call)
    findings.push(...problems.map((problem) => `${scheme}: ${problem}`))
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${scheme}${picture}.png`) })
  }
  try {
    await page.goto(url)
    await fillIn(page)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.getByLabel('Code alone').focus()
      await find('findProblems()', scheme, '')
      await page.locator('.otp-phone-field:has([aria-label="Phone alone"]) button').click()
      await page.getByRole('dialog').waitFor()
      await find('findProblemsInList()', scheme, '-list')
      await page.keyboard.press('Escape')
    }
  } finally {
    await page.close()
  }
  if (findings.length > 0) throw new Error(findings.join('\n'))
}

/** One flow at each step: the number, a wrong code, verified. Then a field with an error. */
async function fillIn(page: Page): Promise<void> {
  for (const [id, number, code, outcome] of [
    ['verified', '+12025550126', '123456', '.otp-verified'],
    ['code', '+12025550125', '654321', '.otp-problem'],
  ] as const) {
    const flow = page.getByTestId(id)
    await flow.getByRole('textbox').fill(number)
    await page.keyboard.press('Enter')
    await flow.locator('.otp-input').waitFor()
    await page.keyboard.type(code)
    await flow.locator(outcome).first().waitFor()
  }
  await page.getByLabel('E-mail alone').fill('ada@')
}
