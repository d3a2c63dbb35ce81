import { describeClearing } from '../testing/fixtures/clearing.tsx'
import { PhoneField } from './index.ts'

describeClearing(
  'phone field',
  (value, onChange) => (
    <PhoneField defaultCountry="GB" value={value} onValueChange={({ e164 }) => onChange(e164)} />
  ),
  '07400123456',
  '0',
)
