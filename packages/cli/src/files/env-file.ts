import { existsSync } from 'node:fs'
import { type FileHandle, open, readFile, rm } from 'node:fs/promises'

/** Returns whether a file of `NAME=value` lines sets a variable. */
export async function setsVariable(path: string, name: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const text = await readFile(path, 'utf8')
  return new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`, 'm').test(text)
}

/** An open file, known to be writable. */
export interface ReservedFile {
  add(name: string, value: string): Promise<void>
  /** Closes the file without a change. */
  abandon(): Promise<void>
}

/**
 * Opens a file of `NAME=value` lines before a secret that is shown only once is requested, so that the secret is not lost
 * where the file cannot be written. Only the owner can read the file afterwards.
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
