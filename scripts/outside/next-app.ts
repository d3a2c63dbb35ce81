import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Check,
  type Context,
  openExamples,
  productionEnvironment,
  register,
  signUp,
  signUpByInit,
} from './context.ts'
import { dependenciesOfExamples, forPages, readExamples } from './examples.ts'
import { freePort } from './free-port.ts'
import { everyExample } from './every-example.ts'
import { createProject, type Project, type ProjectOptions } from './project.ts'

const options =
  '--ts --app --src-dir --empty --no-eslint --no-tailwind --no-react-compiler --import-alias @/* --use-pnpm --skip-install --disable-git --yes'

interface NextApp {
  readonly port: number
  readonly url: string
  readonly project: Project
}

/** New Next apps with a form on a page that is rendered on the server. No secret is there when they are built. */
export async function checkNextApp(context: Context, check: Check): Promise<void> {
  await checkInitialised(context, check)
  await checkExamples(context, check)
}

async function createApp(
  { folder, tarballs }: Context,
  app: string,
  more: Pick<ProjectOptions, 'files' | 'dependencies'>,
): Promise<NextApp> {
  const port = await freePort()
  const project = await createProject({
    folder: join(folder, app),
    create: ['create-next-app@16.4.3', ...options.split(' ')],
    app,
    tarballs,
    ...more,
  })
  return { port, url: `http://localhost:${port}`, project }
}

/** Starts a built app, as in production, while `run` runs. */
async function whileStarted(
  context: Context,
  { project, port, url }: NextApp,
  run: () => Promise<void>,
): Promise<void> {
  const env = { ...productionEnvironment(context), VERIFICATION_ORIGIN: url }
  const args = ['start', '--port', String(port)]
  await project.whileRunning('next', args, { ready: /Ready in/, env }, run)
}

/** An app in which nothing is installed but what `otp-kit init` says. */
async function checkInitialised(context: Context, check: Check): Promise<void> {
  const app = await createApp(context, 'next', { files: {}, dependencies: {} })
  const { project, url } = app
  await check('a Next app: set up by `otp-kit init`, and built without a secret', async () => {
    const kinds = ['--kinds', 'phone,email', '--countries', 'US', '--hosting', 'none']
    const printed = await project.run('otp-kit', ['init', '--json', '--origin', url, ...kinds])
    const [install = '']: readonly string[] = JSON.parse(printed).next
    const packages = /^Install: pnpm add (?<packages>.*)$/.exec(install)?.groups?.['packages']
    if (packages === undefined) throw new Error(`The first step installs nothing: ${install}`)
    await project.add(packages.split(' '))
    await rm(join(project.folder, '.env.local'))
    await project.run('next', ['build'])
  })
  await whileStarted(context, app, async () => {
    await check('a Next app: from an opened page to an account', () =>
      signUpByInit(context, `${url}/sign-up`, ['+12025550181', 'ada@example.com']),
    )
  })
  // Started anew: the run uses up the sends that all clients share, because no header tells them apart.
  await check('a Next app: holds to the contract', () =>
    whileStarted(context, app, async () => {
      const inbox = ['--inbox', context.simulator.url]
      await project.run('otp-kit', ['conform', `${url}/api/verification`, ...inbox])
    }),
  )
}

/** An app with all examples for Next and for pages, where Next redirects each path to the one with a trailing slash. */
async function checkExamples(context: Context, check: Check): Promise<void> {
  const app = await createApp(context, 'next-examples', {
    files: await exampleFiles(),
    dependencies: await dependenciesOfExamples(),
  })
  const { url } = app
  await check('a Next app: all examples, built without a secret', () =>
    app.project.run('next', ['build']),
  )
  await whileStarted(context, app, async () => {
    await check('a Next app with trailing slashes: from an opened page to an account', () =>
      signUp(context, { url: `${url}/`, to: '+12025550182' }),
    )
    await check('a Next app: a form with a server action, to an account', () =>
      register(context, { url: `${url}/register/`, to: '+12025550184' }),
    )
    await check('a Next app: each component of the examples, rendered and hydrated', () =>
      openExamples(context, `${url}/examples/`),
    )
  })
}

/** What is in the folder `next` is at its place in an app; the rest is in a folder of its own. */
async function exampleFiles(): Promise<Readonly<Record<string, string>>> {
  const pages = forPages(await readExamples(/./))
  const routes = await readExamples(/^next\//)
  return {
    ...Object.fromEntries([...routes].map(([path, text]) => [path.replace('next', 'src'), text])),
    ...Object.fromEntries(await readExamples(/^accounts\.ts$/)),
    ...Object.fromEntries(
      [...pages].map(([path, text]) => [
        `src/examples/${path}`,
        // Next refuses these endings.
        text.replaceAll(/(from '\.[^']*)\.tsx?'/g, "$1'"),
      ]),
    ),
    ...(await everyExample([...pages.keys()], 'src', './examples')),
  }
}
