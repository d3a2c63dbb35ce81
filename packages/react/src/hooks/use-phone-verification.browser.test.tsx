import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { httpTransport } from '@otp-kit/core'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render, renderHook } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import { number, otherThan } from '../testing/fixtures/visit.tsx'
import type { UsePhoneVerificationOptions } from './phone-verification.ts'
import { usePhoneVerification } from './use-phone-verification.ts'
import { VerificationProvider } from './verification-provider.tsx'

afterEach(() => sessionStorage.clear())

function strict(client?: QueryClient) {
  return ({ children }: { children: ReactNode }) => (
    <StrictMode>
      {client ? <QueryClientProvider client={client}>{children}</QueryClientProvider> : children}
    </StrictMode>
  )
}

/** The hook as an app uses it, with a transport that is new in each render. */
async function hook(options: UsePhoneVerificationOptions = {}, client?: QueryClient) {
  const world = createWorld()
  const result = await renderHook(
    () =>
      usePhoneVerification({
        id: crypto.randomUUID(),
        transport: httpTransport({ endpoint: world.endpoint, fetch: world.fetch }),
        ...options,
      }),
    { wrapper: strict(client) },
  )
  return { world, ...result }
}

test('goes the whole way; its acts resolve with their outcomes and keep their identities', async () => {
  const onVerified = vi.fn<NonNullable<UsePhoneVerificationOptions['onVerified']>>()
  const { world, result, act } = await hook({ id: 'whole', onVerified })
  const { send, resend, check, change, reset, setCode, verification } = result.current
  // A page that is only looked at asks for nothing.
  expect(world.network.requestCount('config')).toBe(0)
  await act(async () => expect(await send(number)).toBe('sent'))
  await expect.poll(() => result.current.config?.kinds.phone?.code.length).toBe(6)
  await act(async () => expect(await resend()).toBe('ignored'))
  const code = world.code()
  await act(async () => expect(await check(otherThan(code))).toBe('incorrect'))
  await act(async () => expect(await check()).toBe('ignored'))
  await act(async () => setCode(code))
  expect(result.current.code).toBe(code)
  await act(async () => expect(await check()).toBe('approved'))

  expect(result.current.state.status).toBe('verified')
  expect(onVerified.mock.calls).toEqual([[{ to: number, proof: expect.any(String) }]])
  expect(result.current).toMatchObject({
    send,
    resend,
    check,
    change,
    reset,
    setCode,
    verification,
  })
})

test('a fault is a problem in words, and never a rejection', async () => {
  const { world, result, act } = await hook({ id: 'fault' })
  world.network.set('offline')
  await act(async () => expect(await result.current.send(number)).toBe('unconfirmed'))
  expect(result.current.problem).toEqual({
    code: 'network',
    retry: 'now',
    message: 'The connection was interrupted. Check it and try again.',
  })
  await act(async () => expect(await result.current.send('')).toBe('ignored'))
})

describe('the calls, as TanStack Query sees them', () => {
  test('are mutations without number, code or proof, and leave nothing behind', async () => {
    const client = new QueryClient({
      defaultOptions: { mutations: { retry: 3, networkMode: 'online' } },
    })
    const seen: string[] = []
    client.getMutationCache().subscribe(({ mutation }) => {
      if (mutation) seen.push(JSON.stringify([mutation.options.mutationKey, mutation.state]))
    })
    const { world, result, act } = await hook({ id: 'seen' }, client)
    await act(() => result.current.send(number))
    const code = world.code()
    await act(() => result.current.check(code))
    const { state } = result.current
    if (state.status !== 'verified') throw new Error('not verified')
    const all = seen.join('\n')
    expect(all).toContain('["otp-kit","seen","send"]')
    expect(all).toContain('["otp-kit","seen","check"]')
    for (const secret of [number, code, state.proof, state.verification]) {
      expect(all).not.toContain(secret)
    }
    await expect.poll(() => client.getMutationCache().getAll()).toHaveLength(0)
  })

  test('a global handler that throws is not taken for the backend', async () => {
    const client = new QueryClient()
    client.getMutationCache().config.onSuccess = () => {
      throw new Error('the app’s own')
    }
    const { result, act } = await hook({ id: 'throws' }, client)
    await act(async () => expect(await result.current.send(number)).toBe('sent'))
  })
})

describe('a verification outlives the component', () => {
  function Status({ world, id }: { world: ReturnType<typeof createWorld>; id: string }) {
    const { state, send } = usePhoneVerification({ id, transport: world.transport })
    return (
      <button type="button" onClick={() => void send(number)}>
        {state.status}
      </button>
    )
  }

  test.each([
    [
      'with the client',
      (children: ReactNode, client: QueryClient) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    ],
    [
      'with the provider',
      (children: ReactNode) => <VerificationProvider>{children}</VerificationProvider>,
    ],
  ])('%s', async (id, around) => {
    const world = createWorld()
    const client = new QueryClient()
    const form = (shown: boolean) => (
      <StrictMode>{around(shown ? <Status world={world} id={id} /> : null, client)}</StrictMode>
    )
    const screen = await render(form(true))
    await page.getByRole('button').click()
    await expect.element(page.getByText('awaiting')).toBeVisible()
    await screen.rerender(form(false))
    await screen.rerender(form(true))
    await expect.element(page.getByText('awaiting')).toBeVisible()
    // Kept, not asked for: no status was needed.
    expect(world.network.requestCount('status')).toBe(0)
  })

  test('alone it is taken up again by its handle', async () => {
    const world = createWorld()
    const first = await render(<Status world={world} id="alone" />)
    await page.getByRole('button').click()
    await expect.element(page.getByText('awaiting')).toBeVisible()
    await first.unmount()
    await render(<Status world={world} id="alone" />)
    await expect.element(page.getByText('awaiting')).toBeVisible()
    expect(world.network.requestCount('status')).toBeGreaterThan(0)
  })
})

test('two with one id are warned of, one under StrictMode is not', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const client = new QueryClient()
  const One = () => <>{usePhoneVerification({ id: 'twice' }).state.status}</>
  const screen = await render(<One />, { wrapper: strict(client) })
  const warnings = () => error.mock.calls.filter(([text]) => String(text).includes('"twice"'))
  expect(warnings()).toHaveLength(0)
  await screen.rerender(
    <>
      <One />
      <One />
    </>,
  )
  expect(warnings()).toHaveLength(1)
  error.mockRestore()
})

test('its prop getters drive fields and buttons of one’s own', async () => {
  const world = createWorld()
  const pressed = vi.fn<() => void>()
  function Own() {
    const flow = usePhoneVerification({ id: 'own', transport: world.transport })
    return flow.state.status === 'verified' ? (
      <p>done</p>
    ) : (
      <>
        <PhoneField {...flow.getDestinationProps({ 'aria-label': 'Number' })} />
        <OtpInput {...flow.getCodeProps({ 'aria-label': 'Code' })} />
        <button {...flow.getSendProps({ onClick: pressed })}>Send</button>
        <button {...flow.getResendProps()}>Again</button>
        <button {...flow.getChangeProps()}>Change</button>
      </>
    )
  }
  await render(<Own />)
  await expect.element(page.getByText('Change')).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('textbox', { name: 'Number' }).fill(number)
  await page.getByText('Send').click()
  expect(pressed).toHaveBeenCalledTimes(1)
  await expect.element(page.getByText('Again')).toHaveAttribute('aria-disabled', 'true')
  await expect.element(page.getByText('Change')).not.toHaveAttribute('aria-disabled')
  await expect.poll(() => world.messages()).toHaveLength(1)
  await page.getByRole('textbox', { name: 'Code' }).click()
  await userEvent.keyboard(world.code())
  await expect.element(page.getByText('done')).toBeVisible()
})

test('onlookers hear everything once, without code or number, and one that throws takes nothing from the form', async () => {
  const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
  const onVerified = vi.fn<NonNullable<UsePhoneVerificationOptions['onVerified']>>()
  const heard: string[] = []
  const { world, result, act } = await hook({
    onVerified,
    onEvent(event) {
      heard.push(event.type === 'verified' ? 'verified' : JSON.stringify(event))
      throw new Error('analytics is down')
    },
  })
  await act(() => result.current.send(number))
  const code = world.code()
  await act(() => result.current.check(otherThan(code)))
  await act(() => result.current.check(code))
  expect(heard.map((event) => (event === 'verified' ? event : JSON.parse(event).type))).toEqual([
    'requested',
    'sent',
    'code-entered',
    'incorrect',
    'verified',
  ])
  expect(heard.join('')).not.toMatch(new RegExp(`${number.slice(2)}|${code}`))
  expect(onVerified).toHaveBeenCalledTimes(1)
  expect(report).toHaveBeenCalledTimes(heard.length)
  report.mockRestore()
})
