import { styleText } from 'node:util'
import type { Terminal } from './terminal.ts'

export interface Style {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
}

export function styleFor({ colors }: Pick<Terminal, 'colors'>): Style {
  const paint = (name: Parameters<typeof styleText>[0]) => (text: string) =>
    colors ? styleText(name, text) : text
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    good: paint('green'),
    bad: paint('red'),
    warn: paint('yellow'),
  }
}
