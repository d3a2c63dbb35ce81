import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { provideChromium } from '../browsers/chromium.ts'
import { excerptOf } from '../snippets/excerpt.ts'
import { backendEnvironment, type Check, type Context, signUp } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject, type Project } from './project.ts'

const embed = 'examples/embed/src'
const origin = 'https://example.com'

/** A plain Vite app with the README's form, the README's proxy in Express behind it, and tests as the README shows them. */
export async function checkViteApp(context: Context, check: Check): Promise<void> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const project = await createProject({
    folder: join(context.folder, 'vite'),
    app: 'vite',
    tarballs: context.tarballs,
    files: { ...(await appFiles(url)), ...(await testFiles()) },
  })
  await check('a Vite app: types', () => project.run('tsc', []))
  await check('a Vite app: from an opened page to an account', async () => {
    await project.run('vite', ['build'])
    const env = { ...backendEnvironment(context), PORT: String(port) }
    const app = await project.start('tsx', ['src/start.ts'], { ready: /listening/, env })
    await signUp(context, { url: `${url}/`, to: '+12025550180' }).finally(() => app.stop())
  })
  await checkTests(project, check)
}

async function appFiles(url: string): Promise<Readonly<Record<string, string>>> {
  const form = `${embed}/sign-up-form.tsx`
  const express = await excerptOf('.', `${embed}/express.ts`)
  if (!express.includes(origin)) throw new Error(`The README allows another origin than ${origin}.`)
  return {
    'src/sign-up-form.tsx': await excerptOf('.', form),
    'src/express.ts': express.replace(origin, url),
    'src/accounts.ts': await readFile(`${embed}/accounts.ts`, 'utf8'),
  }
}

async function testFiles(): Promise<Readonly<Record<string, string>>> {
  const jsdom = await excerptOf('.', `${embed}/testing/sign-up-form.test.tsx`)
  return {
    'src/testing/jsdom.test.tsx': jsdom,
    'src/testing/happy-dom.test.tsx': jsdom.replace('environment jsdom', 'environment happy-dom'),
    'src/testing/msw.test.tsx': await excerptOf('.', `${embed}/testing/msw.test.tsx`),
    'e2e/verify.spec.ts': await excerptOf('.', 'e2e/world.e2e.ts'),
  }
}

async function checkTests(project: Project, check: Check): Promise<void> {
  for (const name of ['jsdom', 'happy-dom', 'msw']) {
    await check(`a test with ${name}`, () =>
      project.run('vitest', ['run', `src/testing/${name}.test.tsx`]),
    )
  }
  await check('a test with Playwright', async () => {
    const env = { PORT: String(await freePort()), CHROMIUM_PATH: await provideChromium() }
    await project.run('playwright', ['test'], env)
  })
}
