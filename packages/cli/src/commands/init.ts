import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { envLines, withLines } from '../init/env-lines.ts'
import { type Framework, frameworks, type Project, readProject } from '../init/project.ts'
import { serverEnding, setupFor } from '../init/route-source.ts'
import { serverSource } from '../init/server-source.ts'
import { type WantedFile, writeFiles, type Written } from '../init/write-files.ts'
import { table } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'

interface InitFlags {
  readonly framework?: Framework
  readonly dir: string
  readonly origin: string
  readonly countries: readonly string[]
  readonly force?: boolean
}

function readCountries(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase())
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes
  throw new InvalidArgumentError('Countries have two letters, with commas between: US,CA.')
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text
  throw new InvalidArgumentError('An origin is scheme, host and port alone: https://example.com.')
}

async function chooseFramework(
  project: Project,
  { framework }: InitFlags,
  { prompts }: Terminal,
): Promise<Framework> {
  if (framework) return framework
  const [only, ...others] = project.frameworks
  if (only && others.length === 0) return only
  const candidates = only ? project.frameworks : frameworks
  if (prompts) {
    const choices = candidates.map((name) => ({ value: name, label: name }))
    return prompts.choose('Which framework is your backend on?', choices)
  }
  throw new CommandError(
    only
      ? `package.json names ${project.frameworks.join(' and ')}. Say which one with --framework.`
      : `package.json names none of ${frameworks.join(', ')}. Say which one with --framework.`,
    { exitCode: exitCodes.usage, code: 'framework-unknown' },
  )
}

async function textOf(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, 'utf8') : ''
}

async function wantedFiles(
  project: Project,
  framework: Framework,
  { origin, countries }: InitFlags,
  apiKey: string | undefined,
): Promise<readonly WantedFile[]> {
  const { server, route, addressHeader, envFile } = setupFor(framework, project)
  const before = await textOf(join(project.folder, envFile))
  const env = withLines(before, envLines({ origin, apiKey }))
  return [
    {
      path: `${server}${serverEnding(framework, project)}`,
      text: serverSource({ countries, addressHeader }),
    },
    ...(route ? [route] : []),
    ...(env === undefined ? [] : [{ path: envFile, text: env, secret: true, adds: true }]),
  ]
}

const words: Readonly<Record<Written, string>> = {
  created: 'written',
  changed: 'changed',
  unchanged: 'as it should be',
  kept: 'left as it is',
}

/** What is left to do, in its order. */
async function nextSteps(project: Project, framework: Framework): Promise<readonly string[]> {
  const { envFile, steps } = setupFor(framework, project)
  const missing = ['@otp-kit/server', '@otp-kit/react'].filter(
    (name) => !project.dependencies.has(name),
  )
  const ignored = (await textOf(join(project.folder, '.gitignore'))).split('\n')
  const isIgnored = ignored.some((line) =>
    [envFile, '.env*', '*.local', '.env*.local'].includes(line.trim()),
  )
  return [
    ...(missing.length > 0 ? [`Install: npm install ${missing.join(' ')}`] : []),
    ...(isIgnored ? [] : [`Keep ${envFile} out of the repository: add it to .gitignore.`]),
    ...steps,
    'Run the provider on this machine: npx otp-kit simulate',
  ]
}

/** `otp-kit init` */
export function initCommand({ terminal, report }: Context): Command {
  return new Command('init')
    .description('write the proxy route and its environment file into a project')
    .addOption(new Option('--framework <name>', 'unless package.json tells').choices(frameworks))
    .option('--dir <path>', "the project's folder", '.')
    .option('--origin <origin>', 'of the page with your form', readOrigin, 'http://localhost:3000')
    .option('--countries <codes>', 'whose numbers you verify, with commas between', readCountries, [
      'US',
    ])
    .option('--force', 'replace files that are there, unasked')
    .addHelpText(
      'after',
      `
No file is replaced unasked, and variables that an environment file sets are left as they are.
Without DIDIT_API_KEY in the environment, the project begins on the simulator.
`,
    )
    .action((flags: InitFlags) =>
      report(async () => {
        const folder = resolve(terminal.cwd, flags.dir)
        const project = await readProject(folder)
        if (!project) {
          throw new CommandError(
            `There is no package.json in ${flags.dir}. Run it where your backend is.`,
            {
              exitCode: exitCodes.usage,
              code: 'no-project',
            },
          )
        }
        const framework = await chooseFramework(project, flags, terminal)
        const files = await wantedFiles(project, framework, flags, terminal.env.DIDIT_API_KEY)
        const written = await writeFiles(folder, files, { terminal, force: flags.force ?? false })
        const steps = await nextSteps(project, framework)
        return {
          exitCode: exitCodes.ok,
          json: { framework, files: written, next: steps },
          text: (style) =>
            `${style.good('✓')} otp-kit is set up for ${framework}.\n` +
            `${table(
              written.map(({ path, done }) => [words[done], path]),
              style,
            )}\n\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
        }
      }),
    )
}
