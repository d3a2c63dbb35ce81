import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backendEnvironment, type Check, type Context, signUp, verify } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject, type Running } from './project.ts'
import { readmeBlock } from './readme-block.ts'

const signUpRoute = 'examples/embed/src/next/app/sign-up/route.ts'

/** A Next app whose proxy is written by `otp-kit init`, with the README's form on a page that is rendered on the server. */
export async function checkNextApp(context: Context, check: Check): Promise<void> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const project = await createProject({
    folder: join(context.folder, 'next'),
    app: 'next',
    tarballs: context.tarballs,
    files: {
      'src/app/sign-up-form.tsx': await readmeBlock(
        'README.md',
        'examples/embed/src/sign-up-form.tsx',
      ),
      'src/app/sign-up/route.ts': await readmeBlock('README.md', signUpRoute),
      'accounts.ts': await readFile('examples/embed/src/accounts.ts', 'utf8'),
    },
  })
  let app: Running | undefined
  await check('a Next app: set up by `otp-kit init`, built and started', async () => {
    const kinds = ['--kinds', 'phone,email', '--countries', 'US']
    await project.run('otp-kit', ['init', '--origin', url, ...kinds])
    await project.run('next', ['build'])
    const env = backendEnvironment(context)
    app = await project.start('next', ['start', '--port', String(port)], { ready: /Ready in/, env })
  })
  if (!app) return
  try {
    await check('a Next app: from an opened page to an account', () =>
      signUp(context, { url: `${url}/`, to: '+12025550181' }),
    )
    await check('a Next app: an e-mail address', () =>
      verify(context, { url: `${url}/email`, to: 'ada@example.com' }),
    )
  } finally {
    await app.stop()
  }
}
