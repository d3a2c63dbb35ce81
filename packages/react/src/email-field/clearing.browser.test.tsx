import { describeClearing } from '../testing/fixtures/clearing.tsx'
import { EmailField } from './index.ts'

describeClearing(
  'e-mail field',
  (value, onChange) => (
    <EmailField value={value} onValueChange={({ address }) => onChange(address)} />
  ),
  'ada@example.com',
  'ada@',
)
