/**
 * A destination or a code that prints masked: templates, JSON, `console.log` and errors show `mask`. Only `reveal()`
 * returns the text.
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

// Outside the class, because `isolatedDeclarations` does not support a computed name inside it.
Object.defineProperty(Masked.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(this: Masked): string {
    return this.mask
  },
})
