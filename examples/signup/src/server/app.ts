import { isProofError, type VerificationServer } from '@otp-kit/server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { signUpRefusal, signUpSchema, type SignUpRefusal } from '../sign-up-schema.ts'
import { TakenError, type Accounts } from './accounts.ts'

export interface SignUpBackend {
  readonly verification: VerificationServer
  readonly accounts: Accounts
  /** Where the simulated phones' messages can be read; nothing where Didit itself is used. */
  readonly inbox: string | undefined
}

export interface Peer {
  /** The address of the socket's other end, for the proxy's limits. */
  readonly address?: string | undefined
}

/** The sign-up form's own backend: the verification proxy, mounted, and the call that creates the account. */
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

    const body: unknown = await context.req.json().catch(() => undefined)
    const parsed = v.safeParse(signUpSchema, body)
    if (!parsed.success) {
      const [issue] = parsed.issues
      return refuse(400, {
        field: fields.find((field) => field === issue.path?.[0]?.key) ?? null,
        code: 'invalid',
        message: issue.message,
      })
    }
    const { name, email, password, phone } = parsed.output

    const { e164, proof } = phone
    try {
      // Looked at first, so that nobody learns whose number or address has an account by asking; used up with the account.
      await verification.verifyProof(proof, { to: e164, consume: false })
      const account = await accounts.create(
        { name, email, password, phone: e164 },
        async () => (await verification.verifyProof(proof, { to: e164 })).jti,
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
    // The name alone: a database's message can quote what was written.
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
  email: 'An account with this e-mail address exists. Sign in, or use another address.',
  phone: 'An account with this phone number exists. Sign in, or use another number.',
}

function refusalOf(error: unknown): SignUpRefusal | undefined {
  if (error instanceof TakenError) {
    return { field: error.field, code: 'taken', message: taken[error.field] }
  }
  if (isProofError(error)) {
    return {
      field: 'phone',
      code: 'proof',
      message:
        'Your phone number has to be verified again: its verification was used or is too old.',
    }
  }
  return undefined
}
