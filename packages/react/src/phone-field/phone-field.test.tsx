import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PhoneField } from './index.ts'

describe('server HTML', () => {
  const html = renderToString(
    <PhoneField
      id="phone"
      name="phone"
      required
      defaultCountry="GB"
      preferredCountries={['US', 'DE', 'FR']}
      locale="de"
    />,
  )

  test('can be used and submitted without JavaScript', () => {
    expect(html).toMatch(/<input[^>]*type="tel"[^>]*>/)
    expect(html).toMatch(/<select[^>]*name="phone-country"/)
    expect(html.match(/<option [^>]*value="(\w+)"/g)).toHaveLength(4)
    expect(html).toMatch(/<option value="GB" selected="">/)
  })

  test('is small, and contains no names that differ between engines', () => {
    expect(html.length).toBeLessThan(3000)
    expect(html).not.toMatch(/Kingdom|Königreich|Germany|Deutschland/)
    expect(html).not.toContain('style=')
  })

  test('contains the value', () => {
    expect(renderToString(<PhoneField value="+447400123456" />)).toMatch(
      /<input[^>]* value="\+447400123456"/,
    )
  })

  test('has the country of the number', () => {
    expect(renderToString(<PhoneField defaultValue="+447400123456" />)).toContain(
      'data-country="GB"',
    )
  })
})
