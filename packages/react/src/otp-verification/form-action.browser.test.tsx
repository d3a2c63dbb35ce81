import * as React from 'react'
import { createWorld, type World } from '@otp-kit/testing'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { button, sees } from '../testing/fixtures/visit.tsx'
import { fieldOf, kindCases, verify, type KindCase } from '../testing/fixtures/verified-form.tsx'
import { OtpVerification } from './index.ts'

interface Result {
  readonly message: string
}

/** A server action: creates an account of a verified destination. */
function actionOf(world: World) {
  return async (_: Result, data: FormData): Promise<Result> => {
    const text = (name: string) => {
      const value = data.get(name)
      return typeof value === 'string' ? value : ''
    }
    const name = text('name')
    if (!name) return { message: 'Enter your name.' }
    try {
      const { sub } = await world.verifyProof(text('proof'), { to: text('contact') })
      return { message: `Welcome, ${name} (${sub}).` }
    } catch (error) {
      if (error instanceof Error && error.name === 'ProofError')
        return { message: 'Verify it again.' }
      throw error
    }
  }
}

interface FormProps {
  readonly world: World
  readonly kindCase: KindCase
  /** Keeps what was entered where the action returns an error. */
  readonly keeps: boolean
}

function Form({ world, kindCase: { kind }, keeps }: FormProps) {
  const [{ message }, action] = React.useActionState(actionOf(world), { message: '' })
  return (
    <form action={action} {...(keeps && { onReset: (event) => event.preventDefault() })}>
      <input aria-label="Name" name="name" />
      <OtpVerification
        kind={kind}
        verification={React.useState(() => world.openPage(kind))[0]}
        transport={world.transport}
        name="contact"
        proofName="proof"
        required
      />
      <button>Sign up</button>
      <p>{message}</p>
    </form>
  )
}

describe.skipIf(React.version.startsWith('18.')).each(kindCases)(
  'a form action (React 18 has none), $kind',
  (kindCase) => {
    const { to } = kindCase

    test('gets destination and proof, also after it returned an error, where resets are prevented', async () => {
      const world = createWorld()
      await render(<Form world={world} kindCase={kindCase} keeps />)
      await verify(world, kindCase)
      await button('Sign up').click()
      await sees('Enter your name.')
      await sees(/is verified/)
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
      await button('Sign up').click()
      await sees(`Welcome, Ada (${to}).`)
      // The proof is used.
      await button('Sign up').click()
      await sees('Verify it again.')
    })

    test('resets the flow with the form’s other fields where it isn’t prevented', async () => {
      const world = createWorld()
      await render(<Form world={world} kindCase={kindCase} keeps={false} />)
      await verify(world, kindCase)
      await button('Sign up').click()
      await sees('Enter your name.')
      await expect.element(fieldOf(kindCase)).toHaveValue('')
    })
  },
)
