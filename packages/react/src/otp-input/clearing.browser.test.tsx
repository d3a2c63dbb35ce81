import { describeClearing } from '../testing/fixtures/clearing.tsx'
import { OtpInput } from './index.ts'

describeClearing(
  'code field',
  (value, onChange) => <OtpInput aria-label="Code" value={value} onValueChange={onChange} />,
  '123456',
)
