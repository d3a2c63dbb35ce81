import { join } from 'node:path'
import { hostingSteps } from './hosting.ts'
import { installCommand } from './package-manager.ts'
import { formPath, hasForm, type Settings, textOf } from './plan-files.ts'
import { type Framework, type Project, servesByVite } from './project.ts'
import { setupFor } from './setups.ts'

/** Returns the remaining steps for the user, in order. */
export async function nextSteps(project: Project, settings: Settings): Promise<readonly string[]> {
  const { framework, hosting, kinds, countries } = settings
  const missing = packagesOf(project, framework).filter((name) => !project.dependencies.has(name))
  const formStep = hasForm(project, framework)
    ? showStep(project, framework)
    : `Write the form in the project of your page: npx otp-kit init --form-only --kinds ${kinds.join(',')} --countries ${countries.join(',')}`
  return [
    ...(missing.length > 0 ? [`Install: ${installCommand(project.packageManager, missing)}`] : []),
    ...(framework ? await ignoreSteps(project, framework) : []),
    'Start the simulator in a terminal of its own: npx otp-kit simulate. Its page shows each message: http://127.0.0.1:4010',
    ...(framework ? setupFor(framework, project).steps : []),
    ...(servesByVite(project, framework)
      ? [
          "Send the page's calls to your backend, in vite.config: server: { proxy: { '/api': 'http://localhost:3000' } }",
        ]
      : []),
    formStep,
    ...hostingSteps(hosting),
  ]
}

function packagesOf(project: Project, framework: Framework | undefined): readonly string[] {
  return [
    ...(hasForm(project, framework) ? ['@otp-kit/react', '@tanstack/react-query'] : []),
    ...(framework ? ['@otp-kit/server', ...setupFor(framework, project).packages] : []),
  ]
}

function showStep(project: Project, framework: Framework | undefined): string {
  return framework === 'next'
    ? 'Start Next and open /sign-up.'
    : `Show <SignUpForm /> of ${formPath(project, framework)} on your page.`
}

async function ignoreSteps(project: Project, framework: Framework): Promise<readonly string[]> {
  const { envFile } = setupFor(framework, project)
  const ignored = (await textOf(join(project.folder, '.gitignore'))).split('\n')
  const isIgnored = ignored.some((line) =>
    [envFile, '.env*', '*.local', '.env*.local'].includes(line.trim()),
  )
  return isIgnored ? [] : [`Keep ${envFile} out of the repository: add it to .gitignore.`]
}
