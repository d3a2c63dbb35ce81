import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EmailField } from './index.ts'

test('the HTML of a server can be used and submitted without JavaScript', () => {
  const html = renderToString(
    <EmailField id="email" name="email" required defaultValue="ada@müller.example" locale="de" />,
  )
  expect(html).toMatch(/<input[^>]*type="email"/)
  expect(html).toMatch(/<input[^>]*name="email"/)
  expect(html).toMatch(/<input[^>]*value="ada@xn--mller-kva.example"/)
  expect(html).not.toContain('style=')
  expect(html.length).toBeLessThan(700)
})
