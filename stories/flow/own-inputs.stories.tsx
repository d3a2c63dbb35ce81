import type { Verification } from '@otp-kit/core'
import { useEmailVerification } from '@otp-kit/react'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { useId, type ReactElement } from 'react'
import { expect, fn, waitFor, type Mock } from 'storybook/test'
import { createWorld, type World } from '@otp-kit/testing'
import { inCard } from '../card.tsx'
import { address, otherThan } from '../plays/actions.ts'
import { sees, seesText } from '../plays/sees.ts'

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
          <button data-testid="send" {...flow.getSendButtonProps()}>
            E-mail me a code
          </button>
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
      <p id={`${id}error`} aria-live="assertive" style={{ margin: 0 }}>
        {error}
      </p>
    </div>
  )
}

const meta = {
  title: 'Flow/Your own inputs',
  args: { onVerified: fn<FormArgs['onVerified']>() },
  decorators: [inCard],
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

async function requestCode(
  { canvas, userEvent }: StoryContext,
  to: string = address,
): Promise<void> {
  await userEvent.type(canvas.getByRole('textbox'), to)
  await userEvent.click(canvas.getByTestId('send'))
}

const worldIn = ({ loaded }: StoryContext): World => loaded['world']

export const NothingEntered: Story = {
  name: 'Nothing entered yet',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAttribute('type', 'email')
  },
}

export const InvalidAddress: Story = {
  name: 'Half an address',
  play: async (context) => {
    await requestCode(context, 'ada@example')
    await sees(context, 'email.incomplete-domain')
    await expect(context.canvas.getByRole('textbox')).toBeInvalid()
  },
}

export const CodeSent: Story = {
  name: 'A code was sent',
  play: async (context) => {
    await requestCode(context)
    await seesText(context, 'a•••@example.com')
  },
}

export const WrongCode: Story = {
  name: 'A wrong code',
  play: async (context) => {
    await CodeSent.play!(context)
    const input = context.canvas.getByRole('textbox')
    await context.userEvent.type(input, otherThan(worldIn(context).code(address)))
    await waitFor(() => expect(context.canvas.getByText(/not the code/)).toBeVisible())
  },
}

export const RightCode: Story = {
  name: 'The right code',
  play: async (context) => {
    await CodeSent.play!(context)
    const input = context.canvas.getByRole('textbox')
    await context.userEvent.type(input, worldIn(context).code(address))
    await seesText(context, address)
    await expect(context.args.onVerified).toHaveBeenCalledOnce()
  },
}
