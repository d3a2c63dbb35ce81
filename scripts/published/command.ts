import { execFile } from 'node:child_process'

/** Runs a command and returns its stdout. @throws Error with its whole output where it fails */
export function command(
  file: string,
  args: readonly string[],
  cwd: string = process.cwd(),
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else reject(new Error(`${file} ${args.join(' ')} failed:\n${stdout}${stderr}`.trim()))
    })
  })
}

/** Runs pnpm: the one that runs this script, or the version of the project. */
export function pnpm(args: readonly string[], cwd?: string): Promise<string> {
  const running = process.env.npm_config_user_agent?.startsWith('pnpm/')
    ? process.env.npm_execpath
    : undefined
  if (!running) return command('npx', ['--yes', 'pnpm@12', ...args], cwd)
  return /\.[cm]?js$/.test(running)
    ? command(process.execPath, [running, ...args], cwd)
    : command(running, args, cwd)
}
