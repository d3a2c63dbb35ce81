import type { Findings } from './checks.ts'
import { command } from './command.ts'
import type { Consumer } from './consumer.ts'

/** Starts the packed simulator, and asks for its inbox page and for every file that the page names. */
const program = `
  import { startSimulator } from '@otp-kit/simulator/server'
  const server = await startSimulator()
  const findings = []
  const get = async (path) => {
    const answer = await fetch(server.url + path)
    if (!answer.ok) findings.push('The inbox page has no ' + path + ': ' + answer.status + '.')
    return answer.text()
  }
  const files = [...(await get('/')).matchAll(/(?:src|href)="(\\/[^"]*)"/g)].map(([, path]) => path)
  if (files.length < 2) findings.push('The inbox page names no script or no stylesheet.')
  for (const path of files) {
    if (/\\bimport\\b/.test(await get(path))) findings.push(path + ' imports something else.')
  }
  await server.close()
  process.stdout.write(JSON.stringify(findings))`

/** Checks that the inbox page of the packed simulator is whole, where only the simulator's own dependencies are installed. */
export async function checkInboxPage({ folder }: Consumer): Promise<Findings> {
  const { NODE_ENV: _, ...env } = process.env
  const args = ['--input-type=module', '--eval', program]
  return JSON.parse(await command(process.execPath, args, folder, env))
}
