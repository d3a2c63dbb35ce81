const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom')

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

  [inspect](): string {
    return this.mask
  }
}
