// @vitest-environment jsdom
import { testFlow } from './testing/fixtures/flow-tests.tsx'

testFlow('jsdom')
