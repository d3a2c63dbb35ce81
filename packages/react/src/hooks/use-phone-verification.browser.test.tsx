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
import { VerificationProvider } from '../provider/verification-provider.tsx'
import { usePhoneVerification } from './use-phone-verification.ts'
import type { UsePhoneVerificationOptions } from './verification-types.ts'

afterEach(() => sessionStorage.clear())

function strict(client?: QueryClient) {
  return ({ children }: { children: ReactNode }) => (
    <StrictMode>
      {client ? <QueryClientProvider client={client}>{children}</QueryClientProvider> : children}
    </StrictMode>
  )
}

/** Renders the hook as an app does, with a new transport at each render. */
async function hook(options: UsePhoneVerificationOptions = {}, client?: QueryClient) {
  const world = createWorld()
  const id = crypto.randomUUID()
  const result = await renderHook(
    () =>
      usePhoneVerification({
        id,
        transport: httpTransport({ endpoint: world.endpoint, fetch: world.fetch }),
        ...options,
      }),
    { wrapper: strict(client) },
  )
  return { world, ...result }
}

test('goes from number to proof; actions resolve with their outcomes and keep their identities', async () => {
  const onVerified = vi.fn<NonNullable<UsePhoneVerificationOptions['onVerified']>>()
  const { world, result, act } = await hook({ id: 'whole', onVerified })
  const { send, resend, check, change, reset, setCode, verification } = result.current
  // Nothing is requested before the user does something.
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

test('a failed request is a problem with a message, and never a rejection', async () => {
  const { world, result, act } = await hook({ id: 'fault' })
  world.network.set('offline')
  await act(async () => expect(await result.current.send(number)).toBe('unconfirmed'))
  expect(result.current.problem).toEqual({
    code: 'network',
    retry: 'now',
    message: 'The connection was interrupted. Check it and try again.',
  })
})

test('a text that is not a destination is rejected without a request, with the reason of the field', async () => {
  const { world, result, act } = await hook()
  for (const [text, message] of [
    ['', 'Enter your phone number.'],
    ['hello', 'This is not a phone number. Enter digits only.'],
    ['202 555 0199', 'Choose a country, or type + and its calling code first.'],
  ] as const) {
    await act(async () => expect(await result.current.send(text)).toBe('failed'))
    expect(result.current.problem).toEqual({
      code: 'destination_invalid',
      retry: 'other-number',
      message,
    })
  }
  expect(world.network.requestCount('send')).toBe(0)
  await act(async () => expect(await result.current.send(number)).toBe('sent'))
  expect(result.current.problem).toBeNull()
})

describe('the calls in TanStack Query', () => {
  test('are mutations without number, code or proof, and are removed from the cache', async () => {
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

  test('an error thrown by a global handler is not taken for the server’s', async () => {
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
    // From memory: no status request was needed.
    expect(world.network.requestCount('status')).toBe(0)
  })

  test('without either it is restored by its handle', async () => {
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

test('warns of two mounted with the same id, but not of one under StrictMode', async () => {
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

test('its prop getters work with custom fields and buttons', async () => {
  const world = createWorld()
  const pressed = vi.fn<() => void>()
  function Own() {
    const flow = usePhoneVerification({ id: 'own', transport: world.transport })
    return flow.state.status === 'verified' ? (
      <p>done</p>
    ) : (
      <>
        <PhoneField {...flow.getDestinationFieldProps({ 'aria-label': 'Number' })} />
        <OtpInput {...flow.getCodeFieldProps({ 'aria-label': 'Code' })} />
        <button {...flow.getSendButtonProps({ onClick: pressed })}>Send</button>
        <button {...flow.getResendButtonProps()}>Again</button>
        <button {...flow.getChangeButtonProps()}>Change</button>
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

test('listeners get each event once, without code or number, and one that throws does not affect the form', async () => {
  const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
  const onVerified = vi.fn<NonNullable<UsePhoneVerificationOptions['onVerified']>>()
  const events: string[] = []
  const { world, result, act } = await hook({
    onVerified,
    onEvent(event) {
      events.push(JSON.stringify(event))
      throw new Error('analytics is down')
    },
  })
  await act(() => result.current.send(number))
  const code = world.code()
  await act(() => result.current.check(otherThan(code)))
  await act(() => result.current.check(code))
  expect(events.map((event) => JSON.parse(event).type)).toEqual([
    'requested',
    'sent',
    'code-entered',
    'incorrect',
    'verified',
  ])
  expect(events.join('')).not.toMatch(new RegExp(`${number.slice(2)}|${code}`))
  expect(onVerified).toHaveBeenCalledTimes(1)
  expect(report).toHaveBeenCalledTimes(events.length)
  report.mockRestore()
})
