import { problem, type Kind } from '@otp-kit/core/contract'
import { keyFor } from '@otp-kit/core/messages'
import { en } from '@otp-kit/core/messages/en'
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
import { number, sees } from './actions.ts'

const address = 'ada@example.com'

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
        <label htmlFor="name">Name</label> <input id="name" {...register('name')} />
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
        <button type="submit">Sign up</button>
      </p>
    </form>
  )
}

const meta = {
  title: 'VerifiedPhoneField, VerifiedEmailField',
  args: {
    onSignUp: fn<(values: SignUp) => void>(),
    kind: 'phone',
    refused: false,
    disabled: false,
  },
  loaders: [() => ({ world: createWorld() })],
  render: (args, context) => <SignUpForm {...args} world={worldIn(context)} />,
} satisfies Meta<FormArgs>

export default meta
type Story = StoryObj<typeof meta>

function worldIn({ loaded }: Pick<StoryContext, 'loaded'>): World {
  return loaded['world']
}

const signUp: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByLabelText('Name'), 'Ada')
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
}

const verifyIt: NonNullable<Story['play']> = async (context) => {
  const { args, canvasElement, userEvent } = context
  const to = args.kind === 'phone' ? number : address
  await verify(userEvent, to, worldIn(context).code, canvasElement)
  await sees(context, /is verified/)
}

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(en['phone.label'])).toBeVisible()
  },
}

/** The form's error is at the field and in the form's summary of errors. */
export const NotVerified: Story = {
  play: async (context) => {
    const { args, canvas } = context
    await signUp(context)
    const message = en[keyFor(args.kind, 'verified.required')]
    const errors = within(canvas.getByRole('list', { name: 'Errors' }))
    await expect(await errors.findByText(message)).toBeVisible()
    await waitFor(() => expect(document.querySelector('.otp-problem')).toHaveTextContent(message))
    await expect(args.onSignUp).not.toHaveBeenCalled()
  },
}

export const EmailNotVerified: Story = { ...NotVerified, args: { kind: 'email' } }

/** The proof goes with the form's other values, and the form's own backend checks it. */
export const SignedUp: Story = {
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

export const EmailSignedUp: Story = { ...SignedUp, args: { kind: 'email' } }

/** The backend's message stays at the field and in the summary until the destination is changed. */
export const Refused: Story = {
  args: { refused: true },
  play: async (context) => {
    const { args, canvas } = context
    await verifyIt(context)
    await signUp(context)
    const message = en[keyFor(args.kind, 'problem.policy')]
    const errors = within(canvas.getByRole('list', { name: 'Errors' }))
    await expect(await errors.findByText(message)).toBeVisible()
    await waitFor(() => expect(document.querySelector('.otp-problem')).toHaveTextContent(message))
    await expect(args.onSignUp).not.toHaveBeenCalled()
  },
}

export const EmailRefused: Story = { ...Refused, args: { kind: 'email', refused: true } }

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText(en['phone.label'])).toBeDisabled()
    await expect(canvas.getByRole('button', { name: en['send.label'] })).toBeDisabled()
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
          <button type="button" onClick={() => remove(index)}>
            Remove
          </button>
        </fieldset>
      ))}
    </form>
  )
}

/** In a field array each row has a verification of its own. */
export const SeveralNumbers: Story = {
  render: (_, context) => <PhoneNumbers world={worldIn(context)} />,
  play: async (context) => {
    const { canvas, userEvent } = context
    const second = canvas.getByRole('group', { name: 'Phone 2' })
    await verify(userEvent, number, worldIn(context).code, second)
    await sees(context, /is verified/)
    const [first] = canvas.getAllByRole('button', { name: 'Remove' })
    await userEvent.click(first!)
    await waitFor(() => expect(canvas.getAllByRole('group')).toHaveLength(1))
    await sees(context, /is verified/)
  },
}

export const NotVerifiedInTheDark: Story = { ...NotVerified, globals: { scheme: 'dark' } }
