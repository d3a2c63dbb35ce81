import type { VerificationServer } from '@otp-kit/server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import {
  signUpRefusal,
  signUpSchema,
  verifiedContacts,
  type SignUpRefusal,
} from '../sign-up-schema.ts'
import { TakenError, type Accounts } from './accounts.ts'
import { UnverifiedError, verifyProofs } from './verify-proofs.ts'

export interface SignUpBackend {
  readonly verification: VerificationServer
  readonly accounts: Accounts
  /** URL of the page that shows the simulated messages; `undefined` where Didit sends real ones. */
  readonly inbox: string | undefined
}

export interface Peer {
  /** The address of the socket's other end, for the proxy's limits. */
  readonly address?: string | undefined
}

/** Returns the form's backend: the verification proxy, mounted, and the route that creates the account. */
export function createSignUpApp({
  verification,
  accounts,
  inbox,
}: SignUpBackend): Hono<{ Bindings: Peer }> {
  const app = new Hono<{ Bindings: Peer }>()

  app.all('/api/verification/*', (context) =>
    verification.fetch(context.req.raw, { address: context.env.address }),
  )

  app.get('/api/inbox', (context) => context.json({ url: inbox ?? null }))

  app.post('/api/sign-up', bodyLimit({ maxSize: 16 * 1024 }), async (context) => {
    const refuse = (status: 400 | 409 | 422, refusal: SignUpRefusal) =>
      context.json(refusal, status)

    // Set by the demo's switch. Your own backend decides what has to be verified, never the browser.
    const contacts = v.parse(verifiedContacts, context.req.query('verify'))
    const body: unknown = await context.req.json().catch(() => undefined)
    const parsed = await v.safeParseAsync(signUpSchema(contacts), body)
    if (!parsed.success) {
      const [issue] = parsed.issues
      return refuse(400, {
        field: fields.find((field) => field === issue.path?.[0]?.key) ?? null,
        code: 'invalid',
        message: issue.message,
      })
    }
    const { name, password, phone, email } = parsed.output

    try {
      // Without using the proofs up at first: only somebody who has both may learn that a contact is taken.
      await verifyProofs(verification, parsed.output, { consume: false })
      const account = await accounts.create(
        { name, password, phone: phone?.e164 ?? null, email: email?.email ?? null },
        () => verifyProofs(verification, parsed.output, { consume: true }),
      )
      return context.json({ id: account.id }, 201)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return refuse(refusal.code === 'taken' ? 409 : 422, refusal)
      throw error
    }
  })

  app.notFound((context) => context.json({ error: 'not found' }, 404))
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse()
    // Only the name: a database's message may quote what was written.
    process.stderr.write(`Sign-up failed: ${error.name}\n`)
    const refusal: SignUpRefusal = {
      field: null,
      code: 'internal',
      message: 'Something went wrong on our side. Nothing was lost: please try again.',
    }
    return context.json(refusal, 500)
  })
  return app
}

const fields = signUpRefusal.entries.field.wrapped.options

const taken = {
  phone: 'An account with this phone number exists. Sign in, or use another number.',
  email: 'An account with this e-mail address exists. Sign in, or use another address.',
}

const unverified = {
  phone: 'Verify your phone number again: its verification was used or is too old.',
  email: 'Verify your e-mail address again: its verification was used or is too old.',
}

function refusalOf(error: unknown): SignUpRefusal | undefined {
  if (error instanceof TakenError) {
    return { field: error.field, code: 'taken', message: taken[error.field] }
  }
  if (error instanceof UnverifiedError) {
    return { field: error.field, code: 'proof', message: unverified[error.field] }
  }
  return undefined
}
