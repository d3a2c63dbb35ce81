import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { envLines, withLines } from './env-lines.ts'
import { formSource } from './form-source.ts'
import type { Hosting } from './hosting.ts'
import type { Framework, Project } from './project.ts'
import { type Kind, serverSource } from './server-source.ts'
import { setupFor } from './setups.ts'
import { signUpSource } from './sign-up-source.ts'
import type { PlannedFile } from './write-files.ts'

export interface Settings {
  /** `undefined`: the backend is another project, and only the form is written. */
  readonly framework: Framework | undefined
  readonly hosting: Hosting
  readonly kinds: readonly Kind[]
  /** Two-letter codes. The first is the form's. */
  readonly countries: readonly string[]
  readonly origin: string
  readonly apiKey: string | undefined
}

/** Whether the form can be shown by this project. */
export function hasForm({ dependencies }: Project, framework: Framework | undefined): boolean {
  return framework === undefined || framework === 'next' || dependencies.has('react')
}

/** Returns the path of the form, with its extension. */
export function formPath(project: Project, framework: Framework | undefined): string {
  const path =
    framework === undefined
      ? join(project.source, 'sign-up-form')
      : setupFor(framework, project).form
  return `${path}${project.typescript ? '.tsx' : '.jsx'}`
}

/** Returns the files of a project, those of the backend first. */
export async function planFiles(
  project: Project,
  settings: Settings,
): Promise<readonly PlannedFile[]> {
  const { framework, kinds, countries } = settings
  const { typescript } = project
  const [country = 'US'] = countries
  // Next is not the only framework with server components, and the line means nothing where there are none.
  const client = framework === 'next' || framework === undefined
  const form: PlannedFile = {
    path: formPath(project, framework),
    text: formSource({
      kinds,
      country,
      client,
      tailwind: project.dependencies.has('tailwindcss'),
      typescript,
    }),
  }
  return [
    ...(framework ? await backendFiles(project, framework, settings) : []),
    ...(hasForm(project, framework) ? [form] : []),
  ]
}

async function backendFiles(
  project: Project,
  framework: Framework,
  { hosting, kinds, countries, origin, apiKey }: Settings,
): Promise<readonly PlannedFile[]> {
  const { folder, extension, importOf, files, hasSocket, lazy, envFile } = setupFor(
    framework,
    project,
  )
  const before = await textOf(join(project.folder, envFile))
  const env = withLines(before, envLines({ origin, apiKey }))
  const { typescript } = project
  return [
    {
      path: join(folder, `verification${extension}`),
      text: serverSource({ kinds, countries, hosting, hasSocket, lazy }),
    },
    {
      path: join(folder, `sign-up${extension}`),
      text: signUpSource({ kinds, typescript, importOf }),
    },
    ...files,
    ...(env === undefined ? [] : [{ path: envFile, text: env, secret: true, adds: true }]),
  ]
}

/** Returns the text of a file, or an empty one where there is none. */
export async function textOf(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, 'utf8') : ''
}
