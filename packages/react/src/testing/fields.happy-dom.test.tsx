// @vitest-environment happy-dom
import { describeFields } from './fixtures/describe-fields.tsx'

describeFields('happy-dom')
