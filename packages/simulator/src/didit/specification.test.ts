import { existsSync, readFileSync } from 'node:fs'
import {
  diditDecision,
  diditEmailCheckReply,
  diditEmailSendReply,
  diditPhoneCheckReply,
  diditPhoneSendReply,
} from '@otp-kit/core/didit'
import { Ajv, type ValidateFunction } from 'ajv'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { outcomeAddresses } from '../outcomes/email-outcomes.ts'
import { outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinary,
  ordinaryAddress,
  type Reply,
  wrong,
} from '../testing/fixtures/didit-client.ts'

type Body = Reply['body']

interface Answers {
  readonly sends: Body[]
  readonly checks: Body[]
  readonly emailSends: Body[]
  readonly emailChecks: Body[]
  readonly decisions: Body[]
  readonly decisionsWithEvents: Body[]
}

/** Adds successful answers only. */
async function add(list: Body[], call: Promise<Reply>): Promise<void> {
  const reply = await call.catch(() => undefined)
  if (reply?.status === 200) list.push(reply.body)
}

/** Returns every sort of answer of status 200 that test destinations give. */
async function everyAnswer(): Promise<Answers> {
  const simulator = createStillSimulator()
  const answers: Answers = {
    sends: [],
    checks: [],
    emailSends: [],
    emailChecks: [],
    decisions: [],
    decisionsWithEvents: [],
  }
  const live = createClient(simulator)
  const strict = {
    duplicated_phone_number_action: 'DECLINE',
    disposable_number_action: 'DECLINE',
    voip_number_action: 'DECLINE',
  }
  const quick = outcomeNumbers.filter(({ outcome }) => outcome !== 'slow')
  for (const [index, to] of [ordinary, ...quick.map(({ number }) => number)].entries()) {
    await add(answers.checks, live.check(to, '123456'))
    await add(answers.sends, live.send(to, { vendor_data: `user-${index}`, metadata: { index } }))
    await add(answers.sends, live.send(to))
    const code = simulator.inbox.latest(to)?.code ?? '123456'
    await add(answers.checks, live.check(to, wrong(code)))
    await add(answers.checks, live.check(to, code, index % 2 ? strict : {}))
    await add(answers.sends, live.send(to, { vendor_data: 'another' }))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await add(answers.checks, live.check(to, '000000'))
    }
  }
  // Another key, because one allows 300 writes a minute.
  const mail = createClient(simulator, 'mail-key')
  const strictEmail = {
    duplicated_email_action: 'DECLINE',
    breached_email_action: 'DECLINE',
    disposable_email_action: 'DECLINE',
  }
  const quickAddresses = outcomeAddresses.filter(({ outcome }) => outcome !== 'slow')
  const addresses = [ordinaryAddress, ...quickAddresses.map(({ address }) => address)]
  for (const [index, to] of addresses.entries()) {
    const { emailSends, emailChecks } = answers
    await add(emailChecks, mail.checkEmail(to, '123456'))
    await add(emailSends, mail.sendEmail(to, { vendor_data: `user-${index}`, metadata: { index } }))
    await add(emailSends, mail.sendEmail(to))
    const code = simulator.inbox.latest(to)?.code ?? '123456'
    await add(emailChecks, mail.checkEmail(to, wrong(code)))
    await add(emailChecks, mail.checkEmail(to, code, index % 2 ? strictEmail : {}))
    await add(emailSends, mail.sendEmail(to, { vendor_data: 'another' }))
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await add(emailChecks, mail.checkEmail(to, '000000'))
    }
  }
  const sandbox = createClient(simulator, 'sandbox_key')
  await add(answers.sends, sandbox.send(ordinary))
  await add(answers.checks, sandbox.check(ordinary, '654321'))
  await add(answers.checks, sandbox.check(ordinary, '123456'))
  await add(answers.emailSends, sandbox.sendEmail(ordinaryAddress))
  await add(answers.emailChecks, sandbox.checkEmail(ordinaryAddress, '654321'))
  await add(answers.emailChecks, sandbox.checkEmail(ordinaryAddress, '123456'))
  for (const [client, sends] of [
    [live, answers.sends],
    [mail, answers.emailSends],
  ] as const) {
    for (const { request_id: id } of sends) {
      await add(answers.decisions, client.decision(id))
      await add(answers.decisionsWithEvents, client.decision(id, '?include=events'))
    }
  }
  return answers
}

let answers: Answers

beforeAll(async () => {
  answers = await everyAnswer()
})

const statuses = (list: Body[]) => [...new Set(list.map(({ status }) => String(status)))].sort()

describe('the answers', () => {
  it('have every status', () => {
    expect(statuses(answers.sends)).toEqual(['Blocked', 'Retry', 'Success', 'Undeliverable'])
    expect(statuses(answers.checks)).toEqual([
      'Approved',
      'Declined',
      'Expired or Not Found',
      'Failed',
    ])
    expect(statuses(answers.emailSends)).toEqual(['Retry', 'Success', 'Undeliverable'])
    expect(statuses(answers.emailChecks)).toEqual([
      'Approved',
      'Declined',
      'Expired or Not Found',
      'Failed',
    ])
    expect(statuses(answers.decisions)).toEqual(['Approved', 'Declined', 'In Progress'])
  })

  it('match the schemas of @otp-kit/core', () => {
    for (const body of answers.sends) v.parse(diditPhoneSendReply, body)
    for (const body of answers.checks) v.parse(diditPhoneCheckReply, body)
    for (const body of answers.emailSends) v.parse(diditEmailSendReply, body)
    for (const body of answers.emailChecks) v.parse(diditEmailCheckReply, body)
    for (const body of [...answers.decisions, ...answers.decisionsWithEvents]) {
      v.parse(diditDecision, body)
    }
    expect(answers.sends.length + answers.checks.length).toBeGreaterThan(100)
  })
})

/** Fields that may be null by their description but not by the schema. */
const forgottenNulls =
  /^\/(?:phone_verifications\/0|phone|email_verifications\/0|email)\/(?:verified_at|matches\/0\/session_(?:id|number))$/

function faults(validate: ValidateFunction, bodies: Body[]): string[] {
  return bodies
    .flatMap((body) => (validate(body) ? [] : (validate.errors ?? [])))
    .filter(({ instancePath }) => !forgottenNulls.test(instancePath))
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
}

// Didit's specification may not be published here. Where a copy is beside the repository, answers are checked with it.
const specificationFile = new URL(
  '../../../../../shared/reference/didit-otp-openapi.json',
  import.meta.url,
)

const absent = existsSync(specificationFile) ? '' : ' (skipped: no copy lies beside the repository)'

describe.skipIf(absent)(`Didit's specification${absent}`, () => {
  let specification: Body
  let ajv: Ajv

  beforeAll(() => {
    specification = JSON.parse(readFileSync(specificationFile, 'utf8'))
    ajv = new Ajv({
      strict: false,
      allErrors: true,
      formats: {
        uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
        uri: true,
        date: true,
        email: true,
      },
    })
    ajv.addSchema(specification, 'didit')
  })

  const replyOf = (path: string, method: string): ValidateFunction => {
    const pointer = ['paths', path, method, 'responses', '200', 'content', 'application/json']
    const escaped = pointer.map((part) =>
      encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
    )
    return ajv.compile({ $ref: `didit#/${escaped.join('/')}/schema` })
  }

  it('allows every send, except for the status that it no longer has', () => {
    const validate = replyOf('/v3/phone/send/', 'post')
    const current = answers.sends.filter(({ status }) => status !== 'Undeliverable')
    expect(faults(validate, current)).toEqual([])
    expect(validate({ status: 'Sent' })).toBe(false)
  })

  it('allows every check', () => {
    const validate = replyOf('/v3/phone/check/', 'post')
    expect(faults(validate, answers.checks)).toEqual([])
    expect(validate({ phone: { lifecycle: {} } })).toBe(false)
  })

  it('allows every e-mail send', () => {
    const validate = replyOf('/v3/email/send/', 'post')
    expect(faults(validate, answers.emailSends)).toEqual([])
    expect(validate({ status: 'Sent' })).toBe(false)
  })

  it('allows every e-mail check', () => {
    const validate = replyOf('/v3/email/check/', 'post')
    expect(faults(validate, answers.emailChecks)).toEqual([])
    expect(validate({ email: { lifecycle: {} } })).toBe(false)
  })

  it('allows every decision', () => {
    const validate = replyOf('/v3/session/{sessionId}/decision/', 'get')
    expect(faults(validate, answers.decisions)).toEqual([])
    expect(faults(validate, answers.decisionsWithEvents)).toEqual([])
    expect(validate({ status: 'Done' })).toBe(false)
  })

  it('describes every field of an e-mail report', () => {
    const approved = answers.emailChecks.find(({ email }) => email?.lifecycle)
    const { properties } = specification.components.schemas.EmailVerificationCheckResponse
    expect(Object.keys(approved).sort()).toEqual(Object.keys(properties).sort())
    expect(Object.keys(approved.email).sort()).toEqual(
      Object.keys(properties.email.properties).sort(),
    )
  })

  it('describes every field of a phone report', () => {
    const approved = answers.checks.find(({ phone }) => phone?.lifecycle)
    const { properties } = specification.components.schemas.PhoneVerificationCheckResponse
    expect(Object.keys(approved).sort()).toEqual(Object.keys(properties).sort())
    expect(Object.keys(approved.phone).sort()).toEqual(
      Object.keys(properties.phone.properties).sort(),
    )
  })
})
