// Builds an app for each way of using the built packages, checks their sizes and requests against the budgets of
// `size/apps.ts`, and prints them. `--update` writes the figures into the README; `--report <file>` writes the counts.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { command } from './published/command.ts'
import { judge, type Measured, type Verdict } from './size/judge.ts'
import { measure } from './size/measure.ts'
import { givesFigures, readmeFigures, withFigures } from './size/readme-figures.ts'
import { requestTable, table } from './size/table.ts'

async function readmeVerdict(measured: Measured, update: boolean): Promise<Verdict> {
  const figures = readmeFigures(measured)
  if (update && measured.failures.length === 0) {
    await writeFile('README.md', withFigures(await readFile('README.md', 'utf8'), figures))
    await command('node_modules/.bin/oxfmt', ['README.md'])
  }
  const passed = givesFigures(await readFile('README.md', 'utf8'), figures)
  return {
    what: 'the README’s figures',
    measured: passed ? 'as measured' : 'others: run `pnpm size --update`',
    allowed: 'as measured',
    passed,
  }
}

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, report: { type: 'string' } },
})
const measured = await measure()
const verdicts = [...judge(measured), await readmeVerdict(measured, values.update)]
process.stdout.write(`${requestTable(measured.walks)}\n\n${table(verdicts)}\n`)
for (const { what, reason } of measured.failures) {
  process.stdout.write(`\n${what}\n${reason.trimEnd()}\n`)
}
const failed = verdicts.filter(({ passed }) => !passed).length
if (values.report) {
  await writeFile(values.report, JSON.stringify({ passed: verdicts.length - failed, failed }))
}
process.exitCode = failed === 0 ? 0 : 1
