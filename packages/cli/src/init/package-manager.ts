import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const installCommands = {
  npm: 'npm install',
  pnpm: 'pnpm add',
  yarn: 'yarn add',
  bun: 'bun add',
} as const

export type PackageManager = keyof typeof installCommands

const lockFiles: Readonly<Record<string, PackageManager>> = {
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
  'package-lock.json': 'npm',
}

/**
 * Returns the package manager of a project: that of its `packageManager` field or of the nearest lock file, which in a
 * workspace is above it.
 */
export function packageManagerOf(folder: string, field: unknown): PackageManager {
  const named = typeof field === 'string' ? field.split('@')[0] : undefined
  for (const manager of ['npm', 'pnpm', 'yarn', 'bun'] as const) {
    if (named === manager) return manager
  }
  const found = Object.entries(lockFiles).find(([file]) => existsSync(join(folder, file)))
  if (found) return found[1]
  const parent = dirname(folder)
  return parent === folder ? 'npm' : packageManagerOf(parent, undefined)
}

/** Returns the command that installs packages. */
export function installCommand(manager: PackageManager, packages: readonly string[]): string {
  return `${installCommands[manager]} ${packages.join(' ')}`
}
