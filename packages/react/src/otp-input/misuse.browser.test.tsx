import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { OtpInput } from './index.ts'

/** Returns what was logged for developers. */
async function warningsOf(
  first: React.ReactElement,
  second?: React.ReactElement,
): Promise<string[]> {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
  const screen = await render(first)
  if (second) await screen.rerender(second)
  const calls = spy.mock.calls.map(String)
  spy.mockRestore()
  return calls
}

test('correct usage logs nothing', async () => {
  const field = (value: string) => (
    <>
      <label htmlFor="code">Code</label>
      <OtpInput id="code" value={value} onValueChange={() => {}} />
      <OtpInput aria-label="Code" value={value} readOnly />
      <OtpInput aria-label="Code" defaultValue="12" length={10} />
    </>
  )
  expect(await warningsOf(field(''), field('12'))).toEqual([])
})

test.each([
  ['a field without an accessible name', <OtpInput key="1" />, undefined, /has no accessible name/],
  [
    'a value without a change handler',
    <OtpInput key="1" aria-label="Code" value="12" />,
    undefined,
    /without `onValueChange`/,
  ],
  [
    'a change between controlled and uncontrolled',
    <OtpInput key="1" aria-label="Code" value="12" onValueChange={() => {}} />,
    <OtpInput key="1" aria-label="Code" onValueChange={() => {}} />,
    /changed between/,
  ],
  [
    'an impossible length',
    <OtpInput key="1" aria-label="Code" length={12} />,
    undefined,
    /4 to 10/,
  ],
])('%s is warned about once', async (_, first, second, message) => {
  const warnings = await warningsOf(first, second)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(message)
  expect(await warningsOf(first, second)).toEqual([])
})
