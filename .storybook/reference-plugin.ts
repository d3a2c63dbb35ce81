import type { Plugin } from 'vite'
import { printedReference } from './printed-reference.ts'

const id = 'virtual:reference'

/** Provides the module `virtual:reference`: what the sources say about themselves, as data. */
export function referencePlugin(): Plugin {
  return {
    name: 'otp-kit:reference',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      const { reference } = await printedReference()
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(reference))})`
    },
  }
}
