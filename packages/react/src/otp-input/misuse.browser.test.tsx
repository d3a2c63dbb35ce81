import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { OtpInput } from './index.ts'

/** What developers have been told in the console. */
async function told(first: React.ReactElement, second?: React.ReactElement): Promise<string[]> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const screen = await render(first)
  if (second) await screen.rerender(second)
  const calls = said.mock.calls.map(String)
  said.mockRestore()
  return calls
}

test('what works is said nothing of', async () => {
  const field = (value: string) => (
    <>
      <label htmlFor="code">Code</label>
      <OtpInput id="code" value={value} onValueChange={() => {}} />
      <OtpInput aria-label="Code" value={value} readOnly />
      <OtpInput aria-label="Code" defaultValue="12" length={10} />
    </>
  )
  expect(await told(field(''), field('12'))).toEqual([])
})

test.each([
  ['a field without a name', <OtpInput key="1" />, undefined, /has no name/],
  [
    'a value that nobody is told of',
    <OtpInput key="1" aria-label="Code" value="12" />,
    undefined,
    /without `onValueChange`/,
  ],
  [
    'a value that comes and goes',
    <OtpInput key="1" aria-label="Code" value="12" onValueChange={() => {}} />,
    <OtpInput key="1" aria-label="Code" onValueChange={() => {}} />,
    /changed between/,
  ],
  [
    'a length that no code has',
    <OtpInput key="1" aria-label="Code" length={12} />,
    undefined,
    /4 to 10/,
  ],
])('%s is said once, with a way to mend it', async (_, first, second, message) => {
  const said = await told(first, second)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(message)
  expect(await told(first, second)).toEqual([])
})
