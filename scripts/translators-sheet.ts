// Writes the sheet for translators, every message with an example and a picture of its place beside the English one, into
// `.cache/translators-sheet`: `pnpm translators-sheet --language de`.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadMessages } from '@otp-kit/core/messages'
import { servePage } from './contact-sheet/serve-page.ts'
import { readReference } from './reference/read-reference.ts'
import { takePictures } from './translators-sheet/take-pictures.ts'
import { writeSheet, type Column } from './translators-sheet/write-sheet.ts'
import { openChromium } from './walk/open-chromium.ts'

const { values } = parseArgs({ options: { language: { type: 'string' } } })
const { language } = values
if (!language) throw new Error('Which language? For example: pnpm translators-sheet --language de')

const members = readReference().types.find(({ name }) => name === 'MessageParams')?.members ?? []
const pageServer = await servePage()
const browser = await openChromium()
async function columnOf(tag: string): Promise<Column> {
  const messages = await loadMessages(tag)
  if (tag !== 'en' && messages.locale === 'en') throw new Error(`There is no catalogue ${tag}.`)
  return { messages, pictures: await takePictures(browser, pageServer.origin, messages, tag) }
}
const columns = await Promise.all([...new Set(['en', language])].map(columnOf))
const path = await writeSheet({
  folder: join('.cache/translators-sheet', language),
  columns,
  purposes: new Map(members.map(({ name, description }) => [name, description])),
})
await browser.close()
await pageServer.close()
process.stdout.write(`${path}\n`)
