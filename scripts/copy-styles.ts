// Runs in the folder of a package after its build: writes `src/theme/styles.css` with its imports inlined.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const entry = 'theme/styles.css'
const importRule = /^@import '(\.[^']+)'(?: layer\(([^)]+)\))?;$/gm

/** Returns a stylesheet with its imports inlined, inside a `@layer` where they have one. */
async function inlined(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  const parts = await Promise.all(
    Array.from(text.matchAll(importRule), async ([, path, layer]) => {
      const part = (await inlined(join(dirname(file), path!))).trim()
      return layer ? `@layer ${layer} {\n${part.replace(/^(?=.)/gm, '  ')}\n}` : part
    }),
  )
  return text.replace(importRule, () => parts.shift()!)
}

const styles = await inlined(join('src', entry))
if (styles.includes('@import')) {
  throw new Error(
    `An @import of src/${entry} is not supported: write @import './file.css' layer(name);`,
  )
}
const target = join('dist', entry)
await mkdir(dirname(target), { recursive: true })
await writeFile(target, styles)
