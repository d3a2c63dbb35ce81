import type { Kind } from './server-source.ts'

interface SignUpOptions {
  readonly kinds: readonly Kind[]
  readonly typescript: boolean
  /** Returns the specifier by which the file imports another one of its folder. */
  readonly importOf: (name: string) => string
}

const names: Readonly<Record<Kind, string>> = { phone: 'phone number', email: 'e-mail address' }

/** Returns the source of the function that makes an account of the form's data. It is the same for every framework. */
export function signUpSource({ kinds, typescript, importOf }: SignUpOptions): string {
  const types = (text: string) => (typescript ? text : '')
  const fields = kinds.map((kind) => `${kind}: ${kind}.sub, ${kind}Verification: ${kind}.jti`)
  return `import { isProofError } from '@otp-kit/server'
import { verification } from '${importOf('verification')}'

/** Returns what /api/sign-up answers to the form's data, whatever was posted. */
export async function signUp(form${types(': unknown')})${types(': Promise<{ status: number; body: object }>')} {
  const text = (name${types(': string')}) => {
    const value${types(': unknown')} = Object(form)[name]
    return typeof value === 'string' ? value : ''
  }
  const name = text('name').trim()
  if (name === '') return { status: 422, body: { message: 'Enter your name.' } }
  try {
${proofs(kinds)}
    const account = { name, ${fields.join(', ')} }
    // Save the account here, with ${list(kinds.map((kind) => `\`${kind}Verification\``))} in a UNIQUE column: one account for each verification.
    return { status: 201, body: account }
  } catch (error) {
    if (!isProofError(error)) throw error
    return { status: 422, body: { message: 'Verify your ${list(kinds.map((kind) => names[kind]))} again.' } }
  }
}
`
}

function proofs(kinds: readonly Kind[]): string {
  const [first, ...others] = kinds
  const used = kinds.map((kind) => `    const ${kind} = ${call(kind)}`).reverse()
  if (!first || others.length === 0) {
    return ['    // Last, because it uses the proof up.', ...used].join('\n')
  }
  return [
    '    // Last, because it uses the proofs up: first one without that, so that the other is not lost with it.',
    `    ${call(first, ', consume: false')}`,
    ...used,
  ].join('\n')
}

function call(kind: Kind, more = ''): string {
  return `await verification.verifyProof(text('${kind}Proof'), { to: text('${kind}'), kind: '${kind}'${more} })`
}

function list(texts: readonly string[]): string {
  return texts.join(' and ')
}
