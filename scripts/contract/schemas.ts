import { readFile } from 'node:fs/promises'
import {
  checkReply,
  checkRequest,
  problemBody,
  resendRequest,
  type Schema,
  sendReply,
  startRequest,
  statusRequest,
  verificationConfig,
} from '@otp-kit/core/contract'
import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import { type FieldDocs, readFieldDocs } from './field-docs.ts'

export type NamedSchemas = Readonly<Record<string, JsonSchema>>

/** A schema as valibot stores it. */
interface Parts {
  readonly entries?: Readonly<Record<string, Parts>>
  readonly options?: readonly Parts[]
  readonly wrapped?: Parts
}

/** Returns the schemas within the exported ones that have names of their own in the documents. */
function innerSchemas(): Readonly<Record<string, Schema<unknown>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the exported types hide what the schemas consist of
  const [check, config] = [checkReply, verificationConfig] as unknown as readonly Parts[]
  const kindConfig = config?.entries?.['kinds']?.entries?.['phone']?.wrapped
  const [approved, incorrect, expired, declined] = check?.options ?? []
  const inner = {
    Approved: approved,
    Incorrect: incorrect,
    Expired: expired,
    Declined: declined,
    KindConfig: kindConfig,
    CodeShape: kindConfig?.entries?.['code'],
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return inner as unknown as Readonly<Record<string, Schema<unknown>>>
}

/** Returns every object of the contract as JSON Schema, by the name of its interface, with its docstrings. */
export async function contractSchemas(): Promise<NamedSchemas> {
  const schemas = toJsonSchemaDefs(
    {
      VerificationConfig: verificationConfig,
      StartRequest: startRequest,
      ResendRequest: resendRequest,
      CheckRequest: checkRequest,
      StatusRequest: statusRequest,
      Awaiting: sendReply,
      ...innerSchemas(),
      ProblemBody: problemBody,
    },
    {
      target: 'draft-2020-12',
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    },
  )
  const docs = await contractDocs()
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withDocs(schema, docs.get(name))]),
  )
}

async function contractDocs(): Promise<FieldDocs> {
  const files = ['messages.ts', 'problem-body.ts', 'terms.ts']
  const sources = await Promise.all(
    files.map((file) =>
      readFile(new URL(`../../packages/core/src/contract/${file}`, import.meta.url), 'utf8'),
    ),
  )
  return readFieldDocs(sources.join('\n'))
}

function withDocs(schema: JsonSchema, docs: ReadonlyMap<string, string> = new Map()): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const description = docs.get(name)
    return [
      name,
      typeof property === 'boolean' || description === undefined
        ? property
        : { ...property, description },
    ] as const
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}
