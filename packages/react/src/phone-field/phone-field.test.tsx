import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PhoneField } from './index.ts'

describe('on the server', () => {
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

  test('the field can be used and posted without JavaScript', () => {
    expect(html).toMatch(/<input[^>]*type="tel"[^>]*>/)
    expect(html).toMatch(/<select[^>]*name="phone-country"/)
    expect(html.match(/<option [^>]*value="(\w+)"/g)).toHaveLength(4)
    expect(html).toMatch(/<option value="GB" selected="">/)
  })

  test('its HTML is small, and holds no names that another engine would write otherwise', () => {
    expect(html.length).toBeLessThan(3000)
    expect(html).not.toMatch(/Kingdom|Königreich|Germany|Deutschland/)
    expect(html).not.toContain('style=')
  })

  test('a value is in it', () => {
    expect(renderToString(<PhoneField value="+447400123456" />)).toMatch(
      /<input[^>]* value="\+447400123456"/,
    )
  })

  test('the picker is what the number says', () => {
    expect(renderToString(<PhoneField defaultValue="+447400123456" />)).toContain(
      'data-country="GB"',
    )
  })
})
