import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OtpInput } from './index.ts'

test('server HTML works without JavaScript', () => {
  const html = renderToString(<OtpInput name="code" defaultValue="12" required />)
  expect(html).toMatch(/<input [^>]*pattern="\[0-9\]\{6\}"[^>]*>/)
  expect(html).toMatch(/<input [^>]*required=""[^>]*>/)
  expect(html).toMatch(/<input [^>]*value="12"[^>]*>/)
  expect(html).toMatch(/<input [^>]*name="code"[^>]*>/)
  expect(html.match(/otp-slot"/g)).toHaveLength(6)
  expect(html).not.toContain('style=')
})

test.each([
  [{ defaultValue: '12a34b56' }, '123456'],
  [{ defaultValue: '12345678' }, '123456'],
  [{ defaultValue: ' 12-3 ' }, '123'],
  [{ value: '١٢a٣' }, '123'],
  [{ defaultValue: 'a1-b2c3d4', charset: 'alphanumeric' }, 'A1B2C3'],
] as const)('server HTML of %j has the clean code', (props, code) => {
  const html = renderToString(<OtpInput {...props} />)
  expect(/<input [^>]*value="(.*?)"/.exec(html)![1]).toBe(code)
  expect([...html.matchAll(/otp-slot=[^>]*>(.?)</g)].map(([, char]) => char).join('')).toBe(code)
})
