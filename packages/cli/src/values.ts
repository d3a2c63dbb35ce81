import { InvalidArgumentError } from 'commander'
import type { Risk } from './commands/check.ts'

/** Parses the value of an option as an integer. */
export function readInteger(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be an integer.')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function readJsonObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (isObject(value)) return value
  throw new InvalidArgumentError(`It must be a JSON object, such as '{"plan":"free"}'.`)
}

const risks: readonly Risk[] = ['voip', 'disposable', 'duplicate', 'breached']

export function readRisks(text: string): readonly Risk[] {
  return text.split(',').map((name) => {
    const found = risks.find((risk) => risk === name.trim())
    if (found) return found
    throw new InvalidArgumentError(`"${name.trim()}" is not one of ${risks.join(', ')}.`)
  })
}
