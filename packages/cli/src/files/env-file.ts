import { existsSync } from 'node:fs'
import { type FileHandle, open, readFile, rm } from 'node:fs/promises'

/** Whether a file of `NAME=value` lines sets a variable. */
export async function setsVariable(path: string, name: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const text = await readFile(path, 'utf8')
  return new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`, 'm').test(text)
}

/** A file that is known to be writable before there is anything to write. */
export interface ReservedFile {
  add(name: string, value: string): Promise<void>
  /** Leaves everything as it was. */
  abandon(): Promise<void>
}

/**
 * Opens a file of `NAME=value` lines, which only its owner reads from then on, so that a secret that is told once is
 * not lost to a folder that cannot be written to.
 */
export async function reserveEnvFile(path: string): Promise<ReservedFile> {
  const isNew = !existsSync(path)
  const file: FileHandle = await open(path, 'a+', 0o600)
  return {
    async add(name, value) {
      const text = await file.readFile('utf8')
      await file.appendFile(`${text === '' || text.endsWith('\n') ? '' : '\n'}${name}=${value}\n`)
      await file.chmod(0o600)
      await file.close()
    },
    async abandon() {
      await file.close()
      if (isNew) await rm(path)
    },
  }
}
