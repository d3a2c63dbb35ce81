import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

// Didit signs with Python: `json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`. Fractions stay as they came.
describe('the canonical form', () => {
  test.each([
    ['{"b":1,"10":1,"9":2}', '{"10":1,"9":2,"b":1}'],
    ['{ "b": [ {"d": 1, "c": "ë"} ],\n "a": null }', '{"a":null,"b":[{"c":"ë","d":1}]}'],
    // UTF-16 would sort U+1F600, a surrogate pair, before U+FF61.
    ['{"\u{1F600}":1,"\uFF61":2}', '{"\uFF61":2,"\u{1F600}":1}'],
    ['{"aa":1,"a":2,"":3}', '{"":3,"a":2,"aa":1}'],
    ['{"id":12345678901234567890123}', '{"id":12345678901234567890123}'],
    ['[9007199254740993,-0,0]', '[9007199254740993,-0,0]'],
    ['[1.0,-2.50e1,1e3,100e-2,0.0,5.00]', '[1,-25,1000,1,0,5]'],
    ['[0.0365,1.5,-0.10,1e-7,1.05e1]', '[0.0365,1.5,-0.10,1e-7,1.05e1]'],
    ['{"__proto__":{"b":1,"a":"\\n"},"A":[]}', '{"A":[],"__proto__":{"a":"\\n","b":1}}'],
    ['"\\u00eb \\/ \\u0001 \\" \\\\ 12 1.0"', '"ë / \\u0001 \\" \\\\ 12 1.0"'],
    ['{"a":1,"a":2}', '{"a":2}'],
    ['[true,false,null,"",{},[]]', '[true,false,null,"",{},[]]'],
    ['{"\\u0062":1,"a":"1"}', '{"a":"1","b":1}'],
  ])('of %s', (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical)
  })

  test.each(['', '{', '{a:1}', '[01]', '"\n"', 'NaN', "{'a':1}"])('of %j is none', (text) => {
    expect(() => canonicalJson(text)).toThrow(SyntaxError)
  })
})
