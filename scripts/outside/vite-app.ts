import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backendEnvironment, type Context, signUp } from './context.ts'
import { freePort } from './free-port.ts'
import { createProject } from './project.ts'
import { readmeBlock } from './readme-block.ts'

/** A plain Vite app with the README's form, and the README's proxy in Express behind it. */
export async function tryViteApp(context: Context): Promise<void> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const express = await readmeBlock('README.md', 'examples/embed/src/express.ts')
  const project = await createProject({
    folder: join(context.folder, 'vite'),
    app: 'vite',
    tarballs: context.tarballs,
    files: {
      'src/sign-up-form.tsx': await readmeBlock('README.md', 'examples/embed/src/sign-up-form.tsx'),
      'src/express.ts': express.replace('https://example.com', url),
      'src/accounts.ts': await readFile('examples/embed/src/accounts.ts', 'utf8'),
    },
  })
  await project.run('tsc', [])
  await project.run('vite', ['build'])
  const app = await project.start('tsx', ['src/start.ts'], {
    ready: /listening/,
    env: { ...backendEnvironment(context), PORT: String(port) },
  })
  try {
    await signUp(context, { url, to: '+12025550180' })
  } finally {
    await app.stop()
  }
}
