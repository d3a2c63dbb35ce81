import type { Verification } from '@otp-kit/core'
import { useEmailVerification } from '@otp-kit/react'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { useId, type ReactElement } from 'react'
import { expect, fn, type Mock } from 'storybook/test'
import { createWorld, type World } from '@otp-kit/testing'
import { address, otherThan, sees } from './actions.ts'

interface FormArgs {
  readonly onVerified: Mock<(verified: { to: string; proof: string }) => void>
}

interface EmailFormProps extends FormArgs {
  readonly verification: Verification<'email'>
}

/** `useEmailVerification` with plain inputs and buttons, without any of otp-kit's components. */
function EmailForm({ verification, onVerified }: EmailFormProps): ReactElement {
  const flow = useEmailVerification({ verification, onVerified })
  const id = useId()
  const error = flow.incorrect ? 'That’s not the code.' : flow.problem?.message
  const described = { 'aria-describedby': error ? `${id}error` : undefined }
  return (
    <div style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
      {flow.step === 'destination' && (
        <>
          <label htmlFor={`${id}email`}>Your e-mail address</label>
          <input {...flow.getDestinationInputProps({ id: `${id}email`, ...described })} />
          <button {...flow.getSendButtonProps()}>E-mail me a code</button>
        </>
      )}
      {flow.step === 'code' && (
        <>
          <label htmlFor={`${id}code`}>The code in our e-mail to {flow.awaiting?.to}</label>
          <input {...flow.getCodeInputProps({ id: `${id}code`, ...described })} />
          <button {...flow.getCheckButtonProps()}>Check the code</button>
          <button {...flow.getResendButtonProps()}>Send another e-mail</button>
          <button {...flow.getChangeButtonProps()}>Use another address</button>
        </>
      )}
      {flow.state.status === 'verified' && <p>{flow.state.to} is yours.</p>}
      <p id={`${id}error`} role="alert" style={{ margin: 0 }}>
        {error}
      </p>
    </div>
  )
}

const meta = {
  title: 'Hooks/useEmailVerification with plain inputs',
  args: { onVerified: fn<FormArgs['onVerified']>() },
  loaders: [
    () => {
      const world = createWorld()
      return { world, verification: world.openPage('email') }
    },
  ],
  render: (args, { loaded }) => <EmailForm {...args} verification={loaded['verification']} />,
} satisfies Meta<FormArgs>

export default meta
type Story = StoryObj<typeof meta>

async function requestCode({ canvas, userEvent }: StoryContext, to = address): Promise<void> {
  await userEvent.type(canvas.getByLabelText('Your e-mail address'), to)
  await userEvent.click(canvas.getByRole('button', { name: 'E-mail me a code' }))
}

export const AddressAsked: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Your e-mail address')).toHaveAttribute('type', 'email')
  },
}

export const InvalidAddress: Story = {
  play: async (context) => {
    await requestCode(context, 'ada@example')
    await sees(context, /isn’t complete/)
    await expect(context.canvas.getByLabelText('Your e-mail address')).toBeInvalid()
  },
}

export const CodeAsked: Story = {
  play: async (context) => {
    await requestCode(context)
    await sees(context, 'The code in our e-mail to a•••@example.com')
  },
}

export const WrongCode: Story = {
  play: async (context) => {
    await CodeAsked.play!(context)
    const world: World = context.loaded['world']
    const input = context.canvas.getByLabelText(/^The code/)
    await context.userEvent.type(input, otherThan(world.code(address)))
    await sees(context, 'That’s not the code.')
  },
}

export const Verified: Story = {
  play: async (context) => {
    await CodeAsked.play!(context)
    const world: World = context.loaded['world']
    await context.userEvent.type(context.canvas.getByLabelText(/^The code/), world.code(address))
    await sees(context, `${address} is yours.`)
    await expect(context.args.onVerified).toHaveBeenCalledOnce()
  },
}
