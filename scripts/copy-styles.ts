// Runs in the folder of a package after its build: writes its stylesheets, each with its imports inlined.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

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

/** Returns the stylesheet with its rules outside of the layer; the tokens stay in theirs, where presets win over them. */
function unlayered(styles: string): string {
  return styles.replace(/^@layer otp-kit \{\n([^]*?)^\}$/gm, '$1')
}

async function write(path: string, styles: string): Promise<void> {
  const target = join('dist', 'theme', path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, styles)
}

const source = join('src', 'theme')
const styles = await inlined(join(source, 'styles.css'))
if (styles.includes('@import')) {
  throw new Error(
    "An @import of src/theme/styles.css is not supported: write @import './file.css' layer(name);",
  )
}
await write('styles.css', styles)
await write('styles-unlayered.css', unlayered(styles))
for (const preset of await readdir(join(source, 'presets'))) {
  await write(join('presets', preset), await readFile(join(source, 'presets', preset), 'utf8'))
}
