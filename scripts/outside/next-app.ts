import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { excerptOf } from '../snippets/excerpt.ts'
import { backendEnvironment, type Check, type Context, signUp, verify } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject, type Project } from './project.ts'

const embed = 'examples/embed/src'
const route = 'app/api/verification/[call]/route.ts'

interface NextApp {
  readonly name: string
  readonly port: number
  readonly url: string
  readonly project: Project
}

/** Next apps with the README's form on a page that is rendered on the server. No secret is there when they are built. */
export async function checkNextApp(context: Context, check: Check): Promise<void> {
  await checkInitialised(context, check)
  await checkReadme(context, check)
}

async function createApp(
  { folder, tarballs }: Context,
  name: string,
  filesOf: (url: string) => Promise<Readonly<Record<string, string>>>,
): Promise<NextApp> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const files = {
    'src/app/sign-up-form.tsx': await excerptOf('.', `${embed}/sign-up-form.tsx`),
    'src/app/sign-up/route.ts': await excerptOf('.', `${embed}/next/app/sign-up/route.ts`),
    'accounts.ts': await readFile(`${embed}/accounts.ts`, 'utf8'),
    ...(await filesOf(url)),
  }
  const project = await createProject({ folder: join(folder, name), app: 'next', tarballs, files })
  return { name, port, url, project }
}

/** Starts a built app, as in production, while `run` runs. */
async function whileStarted(
  context: Context,
  { project, port, url }: NextApp,
  run: () => Promise<void>,
): Promise<void> {
  const env = { ...backendEnvironment(context), VERIFICATION_ORIGIN: url }
  const args = ['start', '--port', String(port)]
  const running = await project.start('next', args, { ready: /Ready in/, env })
  await run().finally(() => running.stop())
}

/** An app whose proxy is written by `otp-kit init`. */
async function checkInitialised(context: Context, check: Check): Promise<void> {
  const app = await createApp(context, 'next', async () => ({}))
  const { project, url } = app
  await check('a Next app: set up by `otp-kit init`, and built without a secret', async () => {
    const kinds = ['--kinds', 'phone,email', '--countries', 'US', '--hosting', 'none']
    await project.run('otp-kit', ['init', '--origin', url, ...kinds])
    await rm(join(project.folder, '.env.local'))
    await project.run('next', ['build'])
  })
  await whileStarted(context, app, async () => {
    await check('a Next app: from an opened page to an account', () =>
      signUp(context, { url: `${url}/`, to: '+12025550181' }),
    )
    await check('a Next app: an e-mail address', () =>
      verify(context, { url: `${url}/email`, to: 'ada@example.com' }),
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
  const app = await createApp(context, 'next-readme', async (url) => {
    const server = await excerptOf('.', `${embed}/next/lib/verification.ts`)
    return {
      'src/lib/verification.ts': server.replace('https://example.com', url),
      [`src/${route}`]: await excerptOf('.', `${embed}/next/${route}`),
      'next.config.mjs': 'export default { trailingSlash: true }\n',
    }
  })
  await check("a Next app: the README's, built without a secret", () =>
    app.project.run('next', ['build']),
  )
  await check('a Next app with trailing slashes: from an opened page to an account', () =>
    whileStarted(context, app, () => signUp(context, { url: `${app.url}/`, to: '+12025550182' })),
  )
}
