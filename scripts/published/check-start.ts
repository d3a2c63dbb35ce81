import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Findings } from './checks.ts'
import type { Consumer } from './consumer.ts'

interface Start {
  /** The arguments of `otp-kit`, up to its first output. */
  readonly args: readonly string[]
  /** The packages that it may load files of. */
  readonly packages: readonly string[]
}

const starts: readonly Start[] = [
  { args: ['--version'], packages: ['otp-kit', 'commander'] },
  { args: ['simulate', '--port', '0'], packages: ['otp-kit', 'commander', '@otp-kit/simulator'] },
]

/** The time to start depends on the number of files more than on their size: unbundled, the simulator loaded 410. */
const maxFiles = 15

const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

/** Writes the URL of each file that Node loads as a line to stderr. */
const hooks = dataUrl(`
  import { writeSync } from 'node:fs'
  export function load(url, context, nextLoad) {
    if (url.startsWith('file:')) writeSync(2, url + '\\n')
    return nextLoad(url, context)
  }`)

const registerHooks = dataUrl(`
  import { register } from 'node:module'
  register(${JSON.stringify(hooks)})`)

/** Runs a script up to its first output and returns the files that it has loaded. */
function filesUntilOutput(
  script: string,
  args: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const { NODE_ENV: _, ...env } = process.env
    const child = spawn(process.execPath, ['--import', registerHooks, script, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let hasOutput = false
    let errors = ''
    child.stdout.once('data', () => {
      hasOutput = true
      child.kill('SIGTERM')
    })
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.once('error', reject)
    child.once('close', () => {
      if (hasOutput) resolve(errors.split('\n').filter((line) => line.startsWith('file:')))
      else reject(new Error(`otp-kit ${args.join(' ')} wrote nothing:\n${errors}`))
    })
  })
}

function packageOf(file: string): string {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file
}

/** Checks what the command line loads before its first output: only the packages that it needs for it, and few files. */
export async function checkStart({ folder }: Consumer): Promise<Findings> {
  const script = join(folder, 'node_modules/otp-kit/dist/main.js')
  const findings: string[] = []
  for (const { args, packages } of starts) {
    const command = `otp-kit ${args.join(' ')}`
    const files = await filesUntilOutput(script, args, folder)
    const loaded = new Set(files.map(packageOf))
    const unneeded = [...loaded].filter((name) => !packages.includes(name))
    if (unneeded.length > 0) findings.push(`${command} loads ${unneeded.join(', ')}.`)
    const missing = packages.filter((name) => !loaded.has(name))
    if (missing.length > 0) findings.push(`${command} was not seen to load ${missing.join(', ')}.`)
    if (files.length > maxFiles) {
      findings.push(`${command} loads ${files.length} files, more than ${maxFiles}.`)
    }
  }
  return findings
}
