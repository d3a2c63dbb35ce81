import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageKey, Messages } from '@otp-kit/core/messages'
import { examplesOf } from './examples.ts'
import { messageKeys, places } from './places.ts'
import type { Pictures } from './take-pictures.ts'

export interface Column {
  readonly messages: Messages
  readonly pictures: Pictures
}

interface SheetOptions {
  readonly folder: string
  /** English, and the language beside it. */
  readonly columns: readonly Column[]
  /** What each message is for, by its key. */
  readonly purposes: ReadonlyMap<string, string>
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

function cellOf({ messages, pictures }: Column, key: MessageKey): string {
  const sentences = examplesOf(messages, key).map((sentence) => `<p>${escaped(sentence)}</p>`)
  const picture = pictures.has(key)
    ? `<img src="${messages.locale}/${key}.png" width="360" alt="" loading="lazy">`
    : ''
  return `<td><div lang="${messages.locale}" dir="auto">${sentences.join('')}</div>${picture}</td>`
}

function rowOf(key: MessageKey, { columns, purposes }: SheetOptions): string {
  const place = places[key]
  const where = 'notDrawn' in place ? `<p><em>${escaped(place.notDrawn)}</em></p>` : ''
  return `<tr id="${key}"><th scope="row"><code>${key}</code><p>${escaped(purposes.get(key) ?? '')}</p>${where}</th>
    ${columns.map((column) => cellOf(column, key)).join('')}</tr>`
}

function documentOf(options: SheetOptions): string {
  const languages = options.columns.map(({ messages }) => messages.locale)
  const title = `Every message: ${languages.join(' and ')}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
  body { margin: 24px; font: 15px/1.5 system-ui, 'Noto Sans', sans-serif; color: #15181e; background: #fff }
  table { border-collapse: collapse }
  th, td { padding: 12px 16px; border-block-start: 1px solid #d5d9e0; text-align: start; vertical-align: top; font-weight: 400 }
  thead th { position: sticky; top: 0; background: #fff; font-weight: 600 }
  th { max-width: 18rem }
  th p { margin: 4px 0; color: #555b66; overflow-wrap: anywhere }
  td { width: 360px }
  td p { margin: 0 0 6px; font-size: 17px }
  img { border: 1px solid #d5d9e0; border-radius: 8px }
</style>
<h1>${title}</h1>
<p>The message is outlined in each picture. Counted messages have a sentence for each plural form.</p>
<table>
<thead><tr><th scope="col">Message</th>${languages.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>${messageKeys.map((key) => rowOf(key, options)).join('\n')}</tbody>
</table>
</html>
`
}

/** Writes the sheet with its pictures, and returns its path. */
export async function writeSheet(options: SheetOptions): Promise<string> {
  for (const { messages, pictures } of options.columns) {
    const folder = join(options.folder, messages.locale)
    await mkdir(folder, { recursive: true })
    for (const [key, picture] of pictures) await writeFile(join(folder, `${key}.png`), picture)
  }
  const path = join(options.folder, 'index.html')
  await writeFile(path, documentOf(options))
  return path
}
