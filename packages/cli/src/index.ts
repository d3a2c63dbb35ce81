export { exitCodes } from './exit-codes.ts'
export { run } from './run.ts'
export type { ExitCode } from './exit-codes.ts'
export type { Prompts, Terminal } from './terminal/terminal.ts'
