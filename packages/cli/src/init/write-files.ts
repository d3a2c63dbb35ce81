import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** A file to write; `path` is relative to the project. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
  /** Whether only the owner may read it. */
  readonly secret?: boolean | undefined
  /** Whether `text` contains the previous content, so that writing it replaces nothing. */
  readonly adds?: boolean | undefined
}

export type FileResult = 'created' | 'changed' | 'unchanged' | 'kept'

export interface WrittenFile {
  readonly path: string
  readonly result: FileResult
}

async function mayReplace(path: string, terminal: Terminal, force: boolean): Promise<boolean> {
  if (force) return true
  return (await terminal.prompts?.confirm(`${path} exists. Replace it?`)) ?? false
}

async function plan(
  folder: string,
  { path, text, adds }: PlannedFile,
  terminal: Terminal,
  force: boolean,
): Promise<FileResult> {
  const target = join(folder, path)
  if (!existsSync(target)) return 'created'
  if ((await readFile(target, 'utf8')) === text) return 'unchanged'
  if (adds) return 'changed'
  return (await mayReplace(path, terminal, force)) ? 'changed' : 'kept'
}

/**
 * Writes files. An existing file is only replaced after a prompt or by `force`. All prompts come before the first write;
 * without a terminal, nothing is written where a file exists.
 */
export async function writeFiles(
  folder: string,
  files: readonly PlannedFile[],
  { terminal, force }: { readonly terminal: Terminal; readonly force: boolean },
): Promise<readonly WrittenFile[]> {
  const planned: (PlannedFile & { readonly result: FileResult })[] = []
  for (const file of files) {
    planned.push({ ...file, result: await plan(folder, file, terminal, force) })
  }
  const kept = planned.filter(({ result }) => result === 'kept').map(({ path }) => path)
  if (kept.length > 0 && !terminal.prompts) {
    throw new CommandError(
      `${kept.join(' and ')} ${kept.length > 1 ? 'exist' : 'exists'}, and there is no terminal to ask on. ` +
        'Nothing was written. Use --force to replace existing files.',
      { exitCode: exitCodes.usage, code: 'file-exists' },
    )
  }
  for (const { path, text, result, secret } of planned) {
    if (result === 'kept' || result === 'unchanged') continue
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text, secret ? { mode: 0o600 } : {})
  }
  return planned.map(({ path, result }) => ({ path, result }))
}
