// @vitest-environment jsdom
import { describeFields } from './fixtures/describe-fields.tsx'

describeFields('jsdom')
