import { problem } from '@otp-kit/core/contract'
import {
  applyProblem,
  VerifiedPhoneField,
  type VerifiedPhone,
} from '@otp-kit/react/react-hook-form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { useForm } from 'react-hook-form'
import { expect, fn, waitFor, type Mock } from 'storybook/test'
import { askForCode, number, phoneField, sees, typeCode } from './actions.ts'
import { visit, visitIn, type Visit } from './visit.ts'

interface SignUp {
  name: string
  phone: VerifiedPhone | null
}

interface FormArgs {
  readonly onSignUp: Mock<(values: SignUp) => void>
  /** The form's backend refuses the number. */
  readonly taken: boolean
}

function SignUpForm({ page, world, onSignUp, taken }: FormArgs & Visit): ReactElement {
  const { control, handleSubmit, register, setError } = useForm<SignUp>({
    defaultValues: { name: '', phone: null },
  })
  const submit = handleSubmit((values) => {
    if (taken) applyProblem(setError, 'phone', problem('policy'))
    else onSignUp(values)
  })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p>
        <label htmlFor="name">Name</label> <input id="name" {...register('name')} />
      </p>
      <VerifiedPhoneField
        control={control}
        defaultCountry="US"
        name="phone"
        required
        transport={world.transport}
        verification={page}
      />
      <p>
        <button type="submit">Sign up</button>
      </p>
    </form>
  )
}

const meta = {
  title: 'VerifiedPhoneField',
  args: { onSignUp: fn<(values: SignUp) => void>(), taken: false },
  loaders: [visit()],
  render: (args, context) => <SignUpForm {...args} {...visitIn(context)} />,
} satisfies Meta<FormArgs>

export default meta
type Story = StoryObj<typeof meta>

const signUp: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByLabelText('Name'), 'Ada')
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
}

const verify: NonNullable<Story['play']> = async (context) => {
  const { world } = visitIn(context)
  await askForCode(context)
  await sees(context, /We sent a code to/)
  await typeCode(context, world.code(number))
  await sees(context, /is verified/)
}

export const Empty: Story = {
  play: async (context) => {
    await expect(phoneField(context)).toBeVisible()
  },
}

export const NotVerified: Story = {
  play: async (context) => {
    await signUp(context)
    await sees(context, 'Verify your phone number first.')
    await expect(context.args.onSignUp).not.toHaveBeenCalled()
  },
}

/** The proof goes with the form's other values, and the form's own backend checks it. */
export const SignedUp: Story = {
  play: async (context) => {
    const { args } = context
    await verify(context)
    await signUp(context)
    await waitFor(() => expect(args.onSignUp).toHaveBeenCalledOnce())
    const [values] = args.onSignUp.mock.lastCall!
    await expect(values).toMatchObject({ name: 'Ada', phone: { e164: number } })
    const { sub } = await visitIn(context).world.verifyProof(values.phone!.proof, {
      to: number,
    })
    await expect(sub).toBe(number)
  },
}

export const RefusedByTheSite: Story = {
  args: { taken: true },
  play: async (context) => {
    await verify(context)
    await signUp(context)
    await sees(context, /can’t be verified here/)
    await expect(context.args.onSignUp).not.toHaveBeenCalled()
  },
}

export const NotVerifiedInTheDark: Story = { ...NotVerified, globals: { scheme: 'dark' } }
