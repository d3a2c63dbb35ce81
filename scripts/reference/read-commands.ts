import { createProgram } from '../../packages/cli/src/program.ts'
import type { Terminal } from '../../packages/cli/src/terminal/terminal.ts'
import type { CommandReference } from './reference.ts'

type Command = ReturnType<typeof createProgram>

/** Returns what `--help` prints for the program and each of its commands. */
export function readCommands(): CommandReference[] {
  const read = (command: Command, path: string): CommandReference[] => {
    const name = `${path} ${command.name()}`.trim()
    return [
      { name, help: helpOf(name.split(' ').slice(1)) },
      ...command.commands.flatMap((child: Command) => read(child, name)),
    ]
  }
  return read(
    programWith(() => {}),
    '',
  )
}

function helpOf(path: readonly string[]): string {
  let help = ''
  const program = programWith((text) => {
    help += text
  })
  try {
    program.parse([...path, '--help'], { from: 'user' })
  } catch {
    // Commander's way to exit after the help.
  }
  return help.trim()
}

function programWith(out: (text: string) => void): Command {
  const terminal: Terminal = {
    env: {},
    cwd: '.',
    out,
    err: out,
    prompts: undefined,
    colors: false,
    width: 80,
    fetch: () => Promise.reject(new Error('The help calls nobody.')),
    signal: new AbortController().signal,
  }
  return createProgram({ terminal, report: () => Promise.resolve() })
}
