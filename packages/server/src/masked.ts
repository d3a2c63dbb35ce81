/**
 * A text that prints masked: a destination or a code on its way through the proxy. Templates, JSON, `console.log` and
 * errors all show `mask`; only `reveal()` gives the text.
 */
export class Masked {
  readonly #text: string
  readonly mask: string

  constructor(text: string, mask: string) {
    this.#text = text
    this.mask = mask
  }

  reveal(): string {
    return this.#text
  }

  toString(): string {
    return this.mask
  }

  toJSON(): string {
    return this.mask
  }
}

// Beside the class, because `isolatedDeclarations` takes no computed name inside it.
Object.defineProperty(Masked.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Masked): string {
    return this.mask
  },
})
