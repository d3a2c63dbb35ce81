import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** A file as it is to be, by its path within the project. */
export interface WantedFile {
  readonly path: string
  readonly text: string
  /** Only its owner reads it. */
  readonly secret?: boolean | undefined
  /** It holds what was there before: adding to it is no overwriting. */
  readonly adds?: boolean | undefined
}

export type Written = 'created' | 'changed' | 'unchanged' | 'kept'

export interface WrittenFile {
  readonly path: string
  readonly done: Written
}

async function mayReplace(path: string, terminal: Terminal, force: boolean): Promise<boolean> {
  if (force) return true
  return (await terminal.prompts?.confirm(`${path} is there already. Replace it?`)) ?? false
}

async function plan(
  folder: string,
  { path, text, adds }: WantedFile,
  terminal: Terminal,
  force: boolean,
): Promise<Written> {
  const target = join(folder, path)
  if (!existsSync(target)) return 'created'
  if ((await readFile(target, 'utf8')) === text) return 'unchanged'
  if (adds) return 'changed'
  return (await mayReplace(path, terminal, force)) ? 'changed' : 'kept'
}

/**
 * Writes files. Nobody's file is replaced unasked: every question comes before the first file is written, and where
 * nobody can be asked, nothing is written at all.
 */
export async function writeFiles(
  folder: string,
  files: readonly WantedFile[],
  { terminal, force }: { readonly terminal: Terminal; readonly force: boolean },
): Promise<readonly WrittenFile[]> {
  const planned: (WantedFile & { readonly done: Written })[] = []
  for (const file of files) {
    planned.push({ ...file, done: await plan(folder, file, terminal, force) })
  }
  const kept = planned.filter(({ done }) => done === 'kept').map(({ path }) => path)
  if (kept.length > 0 && !terminal.prompts) {
    throw new CommandError(
      `${kept.join(' and ')} ${kept.length > 1 ? 'are' : 'is'} there already, and nobody is here to be asked. ` +
        'Nothing was written; --force replaces what is there.',
      { exitCode: exitCodes.usage, code: 'file-exists' },
    )
  }
  for (const { path, text, done, secret } of planned) {
    if (done === 'kept' || done === 'unchanged') continue
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text, secret ? { mode: 0o600 } : {})
  }
  return planned.map(({ path, done }) => ({ path, done }))
}
