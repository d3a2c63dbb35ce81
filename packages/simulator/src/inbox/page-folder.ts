import { join } from 'node:path'

/** Returns the folder with the static files of the inbox page, which the package contains. */
export async function pageFolder(): Promise<string> {
  return join(import.meta.dirname, 'page')
}
