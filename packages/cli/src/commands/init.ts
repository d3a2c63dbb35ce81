import { resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import {
  type Framework,
  frameworks,
  type Project,
  readProject,
  servesByVite,
} from '../init/project.ts'
import { type Hosting, hostingNames, hostings } from '../init/hosting.ts'
import { nextSteps } from '../init/next-steps.ts'
import { planFiles } from '../init/plan-files.ts'
import { type Kind, kinds } from '../init/server-source.ts'
import { setupFor } from '../init/setups.ts'
import { type FileResult, writeFiles } from '../init/write-files.ts'
import { table } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'

interface InitFlags {
  readonly framework?: Framework
  readonly dir: string
  readonly formOnly?: boolean
  readonly origin?: string
  readonly kinds: readonly Kind[]
  readonly countries: readonly string[]
  readonly hosting?: Hosting
  readonly force?: boolean
}

/** The ports of development servers: that of Vite, and that of Next and of most examples of the others. */
const vitePort = 5173
const backendPort = 3000

function readCountries(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim().toUpperCase())
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes
  throw new InvalidArgumentError('Countries are two-letter codes, separated by commas: US,CA.')
}

function readKinds(text: string): readonly Kind[] {
  const named = text.split(',').map((name) => name.trim())
  const found = kinds.filter((kind) => named.includes(kind))
  if (found.length === named.length) return found
  throw new InvalidArgumentError('Kinds are phone and email, separated by a comma: phone,email.')
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text
  throw new InvalidArgumentError('An origin has only scheme, host and port: https://example.com.')
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
    return prompts.choose('Which framework does your backend use?', choices)
  }
  throw new CommandError(
    only
      ? `package.json has ${project.frameworks.join(' and ')}. Choose one with --framework.`
      : `package.json has none of ${frameworks.join(', ')}. Choose one with --framework.`,
    { exitCode: exitCodes.usage, code: 'framework-unknown' },
  )
}

/** Asks only where the framework knows no address: elsewhere that of the socket is right without a proxy. */
async function chooseHosting(
  project: Project,
  framework: Framework,
  { hosting }: InitFlags,
  { prompts }: Terminal,
): Promise<Hosting> {
  if (hosting) return hosting
  if (!prompts || setupFor(framework, project).hasSocket) return 'none'
  const choices = hostings.map((value) => ({ value, label: hostingNames[value] }))
  return prompts.choose('What sets the address of the client, by which sends are limited?', choices)
}

const resultTexts: Readonly<Record<FileResult, string>> = {
  created: 'created',
  changed: 'changed',
  unchanged: 'unchanged',
  kept: 'kept',
}

/** `otp-kit init` */
export function initCommand({ terminal, report }: Context): Command {
  return new Command('init')
    .description('write the proxy, a sign-up form and what handles it into a project')
    .addOption(
      new Option(
        '--framework <name>',
        'the framework, where package.json names none or several',
      ).choices(frameworks),
    )
    .option('--dir <path>', "the project's folder", '.')
    .option('--kinds <kinds>', 'what you verify: phone, email, or phone,email', readKinds, [
      'phone',
    ])
    .option(
      '--origin <origin>',
      'the origin of the page with your form (default: that of the framework in development)',
      readOrigin,
    )
    .option('--form-only', 'only the form: the backend is another project')
    .option(
      '--countries <codes>',
      'the countries whose phone numbers you verify, separated by commas',
      readCountries,
      ['US'],
    )
    .addOption(
      new Option(
        '--hosting <name>',
        "what is before your backend, and sets the client's address in a header",
      ).choices(hostings),
    )
    .option('--force', 'replace existing files without a prompt')
    .addHelpText(
      'after',
      `
Existing files are only replaced after a prompt, and variables in an environment file are not changed.
Without DIDIT_API_KEY in the environment, the project uses the simulator.
`,
    )
    .action((flags: InitFlags) =>
      report(async () => {
        const folder = resolve(terminal.cwd, flags.dir)
        const project = await readProject(folder)
        if (!project) {
          throw new CommandError(
            `There is no package.json in ${flags.dir}. Run this command in the folder of your backend.`,
            {
              exitCode: exitCodes.usage,
              code: 'no-project',
            },
          )
        }
        const framework = flags.formOnly
          ? undefined
          : await chooseFramework(project, flags, terminal)
        const hosting = framework
          ? await chooseHosting(project, framework, flags, terminal)
          : 'none'
        const origin =
          flags.origin ??
          `http://localhost:${servesByVite(project, framework) ? vitePort : backendPort}`
        const apiKey = terminal.env.DIDIT_API_KEY
        const settings = { ...flags, framework, hosting, origin, apiKey }
        const files = await planFiles(project, settings)
        const written = await writeFiles(folder, files, { terminal, force: flags.force ?? false })
        const steps = await nextSteps(project, settings)
        return {
          exitCode: exitCodes.ok,
          json: { framework: framework ?? null, hosting, files: written, next: steps },
          text: (style) =>
            `${style.good('✓')} otp-kit is set up for ${framework ?? 'your page'}.\n` +
            `${table(
              written.map(({ path, result }) => [resultTexts[result], path]),
              style,
            )}\n\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
        }
      }),
    )
}
