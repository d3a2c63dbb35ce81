import otpKit from '@otp-kit/react/styles.css?inline'
import international from 'react-international-phone/style.css?inline'
import numberInput from 'react-phone-number-input/style.css?inline'

const texts: Readonly<Record<string, string>> = {
  'otp-input': otpKit,
  'phone-field': otpKit,
  'react-phone-number-input': numberInput,
  'react-international-phone': international,
}

/** Applies only the stylesheet of the field's package, so that the rules of others do not affect it. */
export function applyStylesheet(field: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(texts[field] ?? '')
  document.adoptedStyleSheets = [sheet]
}
