import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { excerptOf } from '../snippets/excerpt.ts'
import { type Check, type Context, productionEnvironment, signUp, signUpByInit } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject, type Project, type ProjectOptions } from './project.ts'

const examples = 'examples/embed/src'
const options =
  '--ts --app --src-dir --empty --no-eslint --no-tailwind --no-react-compiler --import-alias @/* --use-pnpm --skip-install --disable-git --yes'
const route = 'app/api/verification/[call]/route.ts'

interface NextApp {
  readonly port: number
  readonly url: string
  readonly project: Project
}

/** New Next apps with a form on a page that is rendered on the server. No secret is there when they are built. */
export async function checkNextApp(context: Context, check: Check): Promise<void> {
  await checkInitialised(context, check)
  await checkReadme(context, check)
}

async function createApp(
  { folder, tarballs }: Context,
  name: string,
  more: Pick<ProjectOptions, 'files' | 'packages'>,
): Promise<NextApp> {
  const port = await freePort()
  const project = await createProject({
    folder: join(folder, name),
    create: ['create-next-app@16.4.3', ...options.split(' ')],
    app: 'next',
    tarballs,
    ...more,
  })
  return { port, url: `http://localhost:${port}`, project }
}

function example(path: string): Promise<string> {
  return excerptOf('.', `${examples}/${path}`)
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
  const app = await createApp(context, 'next', { files: {} })
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

/** An app whose proxy is the README's, where Next redirects each path to the one with a trailing slash. */
async function checkReadme(context: Context, check: Check): Promise<void> {
  const page = `import { SignUpForm } from './sign-up-form'\n\nexport default SignUpForm\n`
  const files = {
    'next.config.ts': 'export default { trailingSlash: true }\n',
    'src/app/page.tsx': page,
    'src/app/sign-up-form.tsx': await example('sign-up-form.tsx'),
    'src/app/sign-up/route.ts': await example('next/app/sign-up/route.ts'),
    [`src/${route}`]: await example(`next/${route}`),
    'src/lib/verification.ts': await example('next/lib/verification.ts'),
    'accounts.ts': await example('accounts.ts'),
  }
  const packages = ['@otp-kit/react', '@otp-kit/server', '@tanstack/react-query']
  const app = await createApp(context, 'next-readme', { files, packages })
  await check("a Next app: the README's, built without a secret", () =>
    app.project.run('next', ['build']),
  )
  await check('a Next app with trailing slashes: from an opened page to an account', () =>
    whileStarted(context, app, () => signUp(context, { url: `${app.url}/`, to: '+12025550182' })),
  )
}
