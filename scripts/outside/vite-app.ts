import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { provideChromium } from '../browsers/chromium.ts'
import { excerptOf } from '../snippets/excerpt.ts'
import {
  type Check,
  type Context,
  developmentEnvironment,
  openExamples,
  signUp,
  signUpByInit,
} from './context.ts'
import { freePort } from './free-port.ts'
import { everyExample } from './every-example.ts'
import {
  copyServers,
  dependenciesOfExamples,
  examplesFolder,
  forPages,
  readExamples,
} from './examples.ts'
import { createProject, type Project } from './project.ts'

/**
 * A new Vite app with all examples: the README's form, the README's proxy in Express behind it, every other one for pages
 * or for Node, and their tests. Beside them is what `otp-kit init` writes.
 */
export async function checkViteApp(context: Context, check: Check): Promise<void> {
  const project = await createProject({
    folder: join(context.folder, 'vite'),
    create: ['create-vite@9.3.0', '--template', 'react-ts', '--no-interactive', '--no-immediate'],
    app: 'vite',
    dependencies: await dependenciesOfExamples(),
    tarballs: context.tarballs,
    files: await exampleFiles(),
  })
  await copyServers(project.folder)
  const origin = `http://localhost:${await freePort()}`
  await check('a Vite app: set up by `otp-kit init`', () => initialise(project, origin))
  await check('a Vite app: types', async () => {
    await project.run('tsc', ['-b'])
    await project.run('tsc', ['-p', 'tsconfig.backend.json'])
  })
  await check('a Vite app: types of all examples', async () => {
    const kinds = ['examples-browser', 'examples-node', 'examples']
    await Promise.all(kinds.map((kind) => project.run('tsc', ['-p', `tsconfig.${kind}.json`])))
  })
  await check('a Vite app: built', () => project.run('vite', ['build']))
  await checkReadme(context, project, check)
  await checkInitialised(context, project, { origin, check })
  await checkTests(project, check)
}

async function exampleFiles(): Promise<Readonly<Record<string, string>>> {
  const examples = await readExamples(/./)
  const jsdom = examples.get('testing/sign-up-form.test.tsx') ?? ''
  const happyDom = jsdom.replace('environment jsdom', 'environment happy-dom')
  return {
    ...Object.fromEntries([...examples].map(([path, text]) => [`${examplesFolder}/${path}`, text])),
    [`${examplesFolder}/testing/happy-dom.test.tsx`]: happyDom,
    ...(await everyExample([...forPages(examples).keys()], 'src', `../${examplesFolder}`)),
    'e2e/verify.spec.ts': await excerptOf('.', 'e2e/world.e2e.ts'),
  }
}

/** Also for each backend in a folder of its own, where only types are checked. */
async function initialise(project: Project, origin: string): Promise<void> {
  const kinds = ['--kinds', 'phone,email', '--countries', 'US,CA']
  await project.run('otp-kit', ['init', '--framework', 'vite', '--origin', origin])
  for (const framework of ['express', 'fastify', 'hono']) {
    const folder = join('init', framework)
    await mkdir(join(project.folder, folder), { recursive: true })
    const manifest = { type: 'module', dependencies: { [framework]: '*', typescript: '*' } }
    await writeFile(join(project.folder, folder, 'package.json'), JSON.stringify(manifest))
    await project.run('otp-kit', ['init', '--dir', folder, ...kinds])
  }
}

/** The backend serves the built page. */
async function checkReadme(context: Context, project: Project, check: Check): Promise<void> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    ...developmentEnvironment(context),
    VERIFICATION_ORIGIN: origin,
    PORT: String(port),
  }
  await check('a Vite app with Express: from an opened page to an account', () =>
    project.whileRunning('tsx', ['backend/start.ts'], { ready: /listening/, env }, () =>
      signUp(context, { url: `${origin}/`, to: '+12025550180' }),
    ),
  )
}

/** Vite serves the page, and sends its calls to the server that `init` wrote. */
async function checkInitialised(
  context: Context,
  project: Project,
  { origin, check }: { readonly origin: string; readonly check: Check },
): Promise<void> {
  const { DIDIT_BASE_URL } = developmentEnvironment(context)
  const port = String(await freePort())
  const server = ['--env-file=.env', 'server/main.ts']
  const page = ['preview', '--port', new URL(origin).port, '--strictPort']
  const start = { ready: /Listening/, env: { DIDIT_BASE_URL, PORT: port } }
  await project.whileRunning('tsx', server, start, () =>
    project.whileRunning(
      'vite',
      page,
      { ready: /Local:/, env: { BACKEND_PORT: port } },
      async () => {
        await check('a Vite app set up by `otp-kit init`: from an opened page to an account', () =>
          signUpByInit(context, `${origin}/init`, ['+12025550183']),
        )
        await check('a Vite app: each component of the examples, built and opened', () =>
          openExamples(context, `${origin}/examples`),
        )
      },
    ),
  )
}

async function checkTests(project: Project, check: Check): Promise<void> {
  const chromium = { CHROMIUM_PATH: await provideChromium() }
  await check('a Vite app: the tests of all examples, in Node, jsdom, happy-dom and Chromium', () =>
    project.run('vitest', ['run'], chromium),
  )
  await check('a test with Playwright', async () => {
    const env = { PORT: String(await freePort()), ...chromium }
    await project.run('playwright', ['test'], env)
  })
}
