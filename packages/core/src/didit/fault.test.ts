import { expect, test } from 'vitest'
import { readDiditFault } from './fault.ts'

test.each<[unknown, object | null]>([
  [{ detail: 'Not found.' }, { text: 'Not found.', code: null, fields: [] }],
  [{ error: 'No credits.' }, { text: 'No credits.', code: null, fields: [] }],
  [
    { detail: 'Down.', code: 'down' },
    { text: 'Down.', code: 'down', fields: [] },
  ],
  [{ code: ['Bad.'] }, { text: null, code: null, fields: [{ path: 'code', message: 'Bad.' }] }],
  [
    { phone_number: ['One.', 'Two.'], options: { locale: ['Three.'] } },
    {
      text: null,
      code: null,
      fields: [
        { path: 'phone_number', message: 'One.' },
        { path: 'phone_number', message: 'Two.' },
        { path: 'options.locale', message: 'Three.' },
      ],
    },
  ],
  [['Bare.'], { text: null, code: null, fields: [{ path: '', message: 'Bare.' }] }],
  [{}, null],
  [[], null],
  ['text', null],
  [null, null],
  [undefined, null],
  [{ a: { b: { c: { d: { e: { f: 'too deep' } } } } } }, null],
])('%j', (body, fault) => {
  expect(readDiditFault(body)).toEqual(fault)
})
