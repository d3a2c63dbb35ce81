import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OtpInput } from './index.ts'

test('server HTML works without JavaScript', () => {
  const html = renderToString(<OtpInput name="code" defaultValue="12" required />)
  expect(html).toMatch(/<input [^>]*pattern="\[0-9\]\{6\}"[^>]*>/)
  expect(html).toMatch(/<input [^>]*value="12"[^>]*>/)
  expect(html).toMatch(/<input [^>]*name="code"[^>]*>/)
  expect(html.match(/otp-slot"/g)).toHaveLength(6)
  expect(html).not.toContain('style=')
})
