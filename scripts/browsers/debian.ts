import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs a program, with its output on stderr. Returns whether it succeeded. */
export function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0
  )
}

function apt(...args: string[]): boolean {
  // Another installation may be running.
  const options = ['-o', 'DPkg::Lock::Timeout=120']
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args]
  const isRoot = process.getuid?.() === 0
  return run(isRoot ? 'env' : 'sudo', isRoot ? command.slice(1) : ['-n', ...command])
}

/** Installs packages where the system is Debian or one of its kind. Returns whether they are installed. */
export function installFromDebian(...packages: readonly string[]): boolean {
  return (
    existsSync('/etc/debian_version') &&
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  )
}
