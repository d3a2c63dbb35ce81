import { problem, type Kind } from '@otp-kit/core/contract'
import { keyFor } from '@otp-kit/core/messages'
import {
  applyProblem,
  VerifiedEmailField,
  VerifiedPhoneField,
  type VerifiedEmail,
  type VerifiedPhone,
} from '@otp-kit/react/react-hook-form'
import { createWorld, type World } from '@otp-kit/testing'
import { verify } from '@otp-kit/testing/user-event'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { expect, fn, waitFor, within, type Mock } from 'storybook/test'
import { inCard } from '../card.tsx'
import { address, findDestinationField, number } from '../plays/actions.ts'
import { messagesIn } from '../plays/messages.ts'
import { sees } from '../plays/sees.ts'

interface SignUp {
  name: string
  phone: VerifiedPhone | null
  email: VerifiedEmail | null
}

interface FormArgs {
  readonly onSignUp: Mock<(values: SignUp) => void>
  readonly kind: Kind
  /** The backend refuses what was verified. */
  readonly refused: boolean
  readonly disabled: boolean
}

function SignUpForm({
  world,
  onSignUp,
  kind,
  refused,
  disabled,
}: FormArgs & { world: World }): ReactElement {
  const { control, handleSubmit, register, setError, formState } = useForm<SignUp>({
    defaultValues: { name: '', phone: null, email: null },
    disabled,
  })
  const [pages] = useState(() => ({
    phone: world.openPage('phone'),
    email: world.openPage('email'),
  }))
  const { transport } = world
  const submit = handleSubmit((values) => {
    if (refused) applyProblem(setError, kind, problem('policy'), { kind })
    else onSignUp(values)
  })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p>
        <label htmlFor="name">Name</label>{' '}
        <input id="name" data-testid="name" {...register('name')} />
      </p>
      {kind === 'phone' ? (
        <VerifiedPhoneField
          control={control}
          defaultCountry="US"
          name="phone"
          required
          transport={transport}
          verification={pages.phone}
        />
      ) : (
        <VerifiedEmailField
          control={control}
          name="email"
          required
          transport={transport}
          verification={pages.email}
        />
      )}
      <ul aria-label="Errors">
        {Object.entries(formState.errors).map(([name, error]) => (
          <li key={name}>{error.message}</li>
        ))}
      </ul>
      <p>
        <button type="submit" data-testid="sign-up">
          Sign up
        </button>
      </p>
    </form>
  )
}

const meta = {
  title: 'Forms/react-hook-form',
  args: {
    onSignUp: fn<(values: SignUp) => void>(),
    kind: 'phone',
    refused: false,
    disabled: false,
  },
  decorators: [inCard],
  loaders: [() => ({ world: createWorld() })],
  render: (args, context) => <SignUpForm {...args} world={worldIn(context)} />,
} satisfies Meta<FormArgs>

export default meta
type Story = StoryObj<typeof meta>

function worldIn({ loaded }: Pick<StoryContext, 'loaded'>): World {
  return loaded['world']
}

const signUp: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByTestId('name'), 'Ada')
  await userEvent.click(canvas.getByTestId('sign-up'))
}

const verifyIt: NonNullable<Story['play']> = async (context) => {
  const { args, canvasElement, userEvent } = context
  const to = args.kind === 'phone' ? number : address
  await verify(userEvent, to, worldIn(context).code, canvasElement)
  await sees(context, 'verified.to')
}

export const Empty: Story = {
  name: 'Nothing entered yet',
  play: async (context) => {
    await expect(await findDestinationField(context, number)).toBeVisible()
  },
}

/** The form's error is at the field and in the form's summary of errors. */
export const NotVerified: Story = {
  name: 'Signed up without verifying the number',
  play: async (context) => {
    const { args, canvas } = context
    await signUp(context)
    const message = messagesIn(context)[keyFor(args.kind, 'verified.required')]
    const errors = within(canvas.getByRole('list'))
    await expect(await errors.findByText(message)).toBeVisible()
    await waitFor(() => expect(document.querySelector('.otp-problem')).toHaveTextContent(message))
    await expect(args.onSignUp).not.toHaveBeenCalled()
  },
}

export const EmailNotVerified: Story = {
  ...NotVerified,
  name: 'Signed up without verifying the address',
  args: { kind: 'email' },
}

/** The proof goes with the form's other values, and the form's own backend checks it. */
export const SignedUp: Story = {
  name: 'Signed up with a verified number',
  play: async (context) => {
    const { args } = context
    await verifyIt(context)
    await signUp(context)
    await waitFor(() => expect(args.onSignUp).toHaveBeenCalledOnce())
    const [{ phone, email }] = args.onSignUp.mock.lastCall!
    const [to, proof] = phone ? [phone.e164, phone.proof] : [email!.email, email!.proof]
    const { sub } = await worldIn(context).verifyProof(proof, { to })
    await expect(sub).toBe(args.kind === 'phone' ? number : address)
  },
}

export const EmailSignedUp: Story = {
  ...SignedUp,
  name: 'Signed up with a verified address',
  args: { kind: 'email' },
}

/** The backend's message stays at the field and in the summary until the destination is changed. */
export const Refused: Story = {
  name: 'The backend refuses the number',
  args: { refused: true },
  play: async (context) => {
    const { args, canvas } = context
    await verifyIt(context)
    await signUp(context)
    const message = messagesIn(context)[keyFor(args.kind, 'problem.policy')]
    const errors = within(canvas.getByRole('list'))
    await expect(await errors.findByText(message)).toBeVisible()
    await waitFor(() => expect(document.querySelector('.otp-problem')).toHaveTextContent(message))
    await expect(args.onSignUp).not.toHaveBeenCalled()
  },
}

export const EmailRefused: Story = {
  ...Refused,
  name: 'The backend refuses the address',
  args: { kind: 'email', refused: true },
}

export const Disabled: Story = {
  args: { disabled: true },
  play: async (context) => {
    await expect(await findDestinationField(context, number)).toBeDisabled()
    const name = messagesIn(context)['send.label']
    await expect(context.canvas.getByRole('button', { name })).toBeDisabled()
  },
}

interface Contacts {
  phones: { value: VerifiedPhone | null }[]
}

function PhoneNumbers({ world }: { world: World }): ReactElement {
  const { control } = useForm<Contacts>({
    defaultValues: { phones: [{ value: null }, { value: null }] },
  })
  const { fields, remove } = useFieldArray({ control, name: 'phones' })
  return (
    <form>
      {fields.map(({ id }, index) => (
        <fieldset key={id} aria-label={`Phone ${index + 1}`}>
          <VerifiedPhoneField
            control={control}
            name={`phones.${index}.value`}
            transport={world.transport}
          />
          <button type="button" data-testid="remove" onClick={() => remove(index)}>
            Remove
          </button>
        </fieldset>
      ))}
    </form>
  )
}

/** In a field array each row has a verification of its own. */
export const SeveralNumbers: Story = {
  name: 'Several numbers in a field array',
  render: (_, context) => <PhoneNumbers world={worldIn(context)} />,
  play: async (context) => {
    const { canvas, userEvent } = context
    const second = canvas.getAllByRole('group')[1]!
    await verify(userEvent, number, worldIn(context).code, second)
    await sees(context, 'verified.to')
    const [first] = canvas.getAllByTestId('remove')
    await userEvent.click(first!)
    await waitFor(() => expect(canvas.getAllByTestId('remove')).toHaveLength(1))
    await sees(context, 'verified.to')
  },
}
