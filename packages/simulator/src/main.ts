#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startSimulator } from './server.ts'

const usage = `Usage: otp-kit-simulator [--port 4010] [--host 127.0.0.1] [--seed text] [--code 123456]

Stands in for Didit on this machine, with an inbox page that shows each message.
`

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string' },
      seed: { type: 'string' },
      code: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
  } else {
    const { port, host, seed, code } = values
    const { url } = await startSimulator({ port: Number(port), host, seed, code })
    process.stdout.write(`Didit's paths and the inbox: ${url}\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
