/** A part of a pattern: its source, and the source of what its matches may begin with. */
interface Part {
  readonly whole: string
  readonly beginning: string
}

/** An alternative, a group, a character (or a class of them) or a quantifier: all that patterns of metadata consist of. */
const token = /\||\((?:\?:)?|\)|\\d|\[[^\]]*\]|\$|\d|\{\d+(?:,\d*)?\}|\?/g
const quantifier = /^(?:\?|\{\d+(?:,(\d*))?\})$/

/**
 * Returns a regular expression for the digits that a match of the pattern may begin with: `12` and `123` for `123[45]`.
 * @param pattern a pattern of libphonenumber's metadata, which matches digits only
 */
export function beginningOf(pattern: string): RegExp {
  const tokens = pattern.match(token) ?? []
  let position = 0

  function alternatives(): Part {
    const all: Part[] = []
    let sequence: Part[] = []
    for (; position < tokens.length && tokens[position] !== ')'; position++) {
      if (tokens[position] === '|') {
        all.push(joined(sequence))
        sequence = []
      } else sequence.push(part())
    }
    all.push(joined(sequence))
    return {
      whole: `(?:${all.map(({ whole }) => whole).join('|')})`,
      beginning: `(?:${all.map(({ beginning }) => beginning).join('|')})`,
    }
  }

  function part(): Part {
    let inner: Part
    const first = tokens[position]!
    if (first.startsWith('(')) {
      position++
      inner = alternatives()
    } else inner = { whole: first, beginning: first === '$' ? '' : `${first}?` }
    const next = quantifier.exec(tokens[position + 1] ?? '')
    if (!next) return inner
    position++
    const most = next[0] === '?' ? 1 : Number(next[1] ?? next[0].slice(1, -1))
    return {
      whole: inner.whole + next[0],
      beginning: most > 1 ? `${inner.whole}{0,${most - 1}}${inner.beginning}` : inner.beginning,
    }
  }

  return new RegExp(`^${alternatives().beginning}$`)
}

function joined(sequence: readonly Part[]): Part {
  return {
    whole: sequence.map(({ whole }) => whole).join(''),
    beginning: sequence.reduceRight(
      (rest, { whole, beginning }) => (rest ? `(?:${beginning}|${whole}${rest})` : beginning),
      '',
    ),
  }
}
