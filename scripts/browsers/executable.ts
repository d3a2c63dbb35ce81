import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface Executable {
  /** The environment variable that sets its path. */
  readonly variable: string
  /** Its names on the `PATH`. */
  readonly names: readonly string[]
  /** Its paths where it is not on the `PATH`. */
  readonly paths?: readonly string[]
}

/** Returns the path of an installed program, or `undefined`. @throws Error where the variable names no program */
export function findExecutable({ variable, names, paths = [] }: Executable): string | undefined {
  const configured = process.env[variable]
  if (configured) {
    if (isExecutable(configured)) return configured
    throw new Error(`${variable} is ${configured}, which is not an executable file.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...paths].find(isExecutable)
}
