// @vitest-environment happy-dom
import { testFlow } from './testing/fixtures/flow-tests.tsx'

testFlow('happy-dom')
