// Writes docs/contract.md and docs/openapi.yaml from the schemas, the table of problems and the rules, and the tables of docs/events.md.
import { writeFile } from 'node:fs/promises'
import { contractDocuments } from './contract/documents.ts'

for (const { path, text } of await contractDocuments()) await writeFile(path, text)
