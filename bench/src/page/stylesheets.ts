import kit from '@otp-kit/react/styles.css?inline'
import international from 'react-international-phone/style.css?inline'
import numberInput from 'react-phone-number-input/style.css?inline'

const texts: Readonly<Record<string, string>> = {
  'otp-input': kit,
  'phone-field': kit,
  'react-phone-number-input': numberInput,
  'react-international-phone': international,
}

/** Only the stylesheet that a field's own package ships, so that none pays for another's rules. */
export function dress(field: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(texts[field] ?? '')
  document.adoptedStyleSheets = [sheet]
}
