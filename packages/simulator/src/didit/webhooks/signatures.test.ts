import { describe, expect, it } from 'vitest'
import { canonicalJson } from './signatures.ts'

describe('canonicalJson', () => {
  it.each([
    ['{"b": [{"d": 1, "c": "ë"}], "a": null}', '{"a":null,"b":[{"c":"ë","d":1}]}'],
    // JavaScript puts integer keys first, in numeric order.
    ['{"b":1,"10":1,"9":2}', '{"10":1,"9":2,"b":1}'],
    // UTF-16 would sort U+1F600, a surrogate pair, before U+FF61.
    ['{"\u{1F600}":1,"\uFF61":2}', '{"\uFF61":2,"\u{1F600}":1}'],
    ['{"aa":1,"a":2,"":3}', '{"":3,"a":2,"aa":1}'],
    [
      '{"id":9007199254740991,"price":0.0365,"no":false}',
      '{"id":9007199254740991,"no":false,"price":0.0365}',
    ],
    ['{"__proto__":{"b":1,"a":"\\n"},"A":[]}', '{"A":[],"__proto__":{"a":"\\n","b":1}}'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalJson(JSON.parse(text))).toBe(canonical)
  })
})
