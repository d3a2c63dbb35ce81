import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import './styles.css'

test.each([336, 374, 399, 400, 480])(
  'a number is fully visible in a step %i px wide',
  async (width) => {
    await render(
      <div className="otp-verification" style={{ width, fontFamily: 'sans-serif' }}>
        <div className="otp-step">
          <div className="otp-field">
            <PhoneField aria-label="Phone" defaultCountry="ID" formatting="off" />
          </div>
          <button type="button" className="otp-button" data-variant="primary">
            Send code
          </button>
        </div>
      </div>,
    )
    // Indonesia has the longest national numbers.
    await page.getByRole('textbox').fill('0812-3456-7890')
    const { scrollWidth, clientWidth } = page.getByRole('textbox').element()
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
)
