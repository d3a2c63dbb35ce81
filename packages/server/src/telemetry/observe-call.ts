import type { Answer } from '../answer.ts'
import type { Settings } from '../options/settings.ts'
import { outcomeOfAnswer } from './outcome.ts'

const calls = ['config', 'send', 'check', 'status'] as const

/** Measures a call of a page. Preflight requests and paths without a call are none. */
export async function observeCall(
  { basePath, telemetry }: Settings,
  { method, url }: Request,
  run: (report: (answer: Answer) => void) => Response | Promise<Response>,
): Promise<Response> {
  const { pathname } = new URL(url)
  const name = pathname.slice(basePath.length + 1).replace(/\/$/, '')
  const call = calls.find((each) => each === name)
  if (call === undefined || method === 'OPTIONS') return run(() => {})
  let answer: Answer | undefined
  return telemetry.observe(
    { type: 'call', call },
    async () => run((given) => (answer = given)),
    () => outcomeOfAnswer(answer),
  )
}
