import type { Outgoing } from '../../provider.ts'
import { readEmailAddress } from '../email/address.ts'
import { json } from '../failures.ts'
import { readFields } from '../fields.ts'
import type { OpenRoute } from '../route.ts'

type Handle = OpenRoute['handle']

// Didit documents the successful answers only. Inferred: every error below, in the style of Didit's other calls.

const codeLifetimeMs = 10 * 60_000
const tokenLifetimeSeconds = 86_400

/** Returns whether a password has 8 characters, with an uppercase and a lowercase letter, a digit and a special one. */
function isStrong(password: string): boolean {
  const kinds = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/]
  return password.length >= 8 && kinds.every((kind) => kind.test(password))
}

function refuse(errors: object, status = 400): Outgoing {
  return { response: json(errors, status) }
}

/** `POST /auth/v2/programmatic/register/` */
const register: Handle = ({ world, body, now }) => {
  const fields = readFields(body)
  const email = readEmailAddress(fields)
  const password = fields.text('password', {
    required: true,
    test: isStrong,
    message:
      'The password must have at least 8 characters, with an uppercase letter, a lowercase letter, a digit and a special character.',
  })
  if (email === undefined || password === undefined) return refuse(fields.errors)
  const existing = world.accounts.find(email)
  if (existing?.verified) return refuse({ email: ['A user with this email already exists.'] })
  const freeAt = world.accounts.count(now)
  if (freeAt !== undefined) {
    const seconds = Math.max(1, Math.ceil((freeAt - now) / 1000))
    return {
      response: json(
        { detail: `Request was throttled. Expected available in ${seconds} seconds.` },
        429,
        { 'Retry-After': String(seconds) },
      ),
    }
  }
  const code = world.random.characters(6)
  world.accounts.add({ email, password, code, codeSentAt: now, verified: false })
  return {
    response: json({ message: 'Registration successful. Check your email.', email }, 201),
    messages: [
      {
        to: email,
        from: 'Didit <account@didit.me>',
        channel: 'email',
        subject: 'Verify your email address',
        text: `Welcome. Your code is:\n\n${code}\n\nIt can be used for ten minutes.`,
        code,
      },
    ],
  }
}

/** `POST /auth/v2/programmatic/verify-email/`: creates an organization and an application with its key. */
const verifyEmail: Handle = ({ world, body, now }) => {
  const fields = readFields(body)
  const email = readEmailAddress(fields)
  const code = fields.text('code', { required: true, max: 6 })
  if (email === undefined || code === undefined) return refuse(fields.errors)
  const account = world.accounts.find(email)
  const isCorrect =
    account !== undefined &&
    !account.verified &&
    account.code === code.toUpperCase() &&
    now < account.codeSentAt + codeLifetimeMs
  if (!isCorrect) return refuse({ code: ['Invalid or expired verification code.'] })
  account.verified = true

  const { random } = world
  const key = random.characters(43)
  const application = world.issue(key)
  // A new organization has no balance, and no code is sent to a phone before its first top-up.
  application.balance.empty()
  application.toppedUp = false
  return {
    response: json({
      access_token: `access-${random.uuid()}`,
      refresh_token: `refresh-${random.uuid()}`,
      expires_in: tokenLifetimeSeconds,
      organization: { uuid: random.uuid(), name: `${email.split('@')[0]}'s organization` },
      application: { uuid: random.uuid(), client_id: random.characters(22), api_key: key },
    }),
  }
}

/** `POST /auth/v2/programmatic/login/` */
const login: Handle = ({ world, body }) => {
  const fields = readFields(body)
  const email = readEmailAddress(fields)
  const password = fields.text('password', { required: true })
  if (email === undefined || password === undefined) return refuse(fields.errors)
  const account = world.accounts.find(email)
  if (!account?.verified || account.password !== password) {
    return refuse({ detail: 'Invalid credentials.' }, 401)
  }
  return {
    response: json({
      access_token: `access-${world.random.uuid()}`,
      refresh_token: `refresh-${world.random.uuid()}`,
      expires_in: tokenLifetimeSeconds,
    }),
  }
}

const base = '/auth/v2/programmatic'

export const accountRoutes: readonly OpenRoute[] = [
  { open: true, method: 'POST', path: `${base}/register/`, call: 'manage', handle: register },
  {
    open: true,
    method: 'POST',
    path: `${base}/verify-email/`,
    call: 'manage',
    handle: verifyEmail,
  },
  { open: true, method: 'POST', path: `${base}/login/`, call: 'manage', handle: login },
]
