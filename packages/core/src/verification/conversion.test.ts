import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { conversionOf } from './testing/fixtures/conversion.ts'
import { harness, to } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

async function visit(seconds: number | null, options: { resendBy?: 'whatsapp' } = {}) {
  const it = harness()
  it.watch()
  void it.verification.send(to)
  await it.last().reply(awaitingReply)
  if (options.resendBy) {
    it.clock.advance(30_000)
    void it.verification.resend({ channel: options.resendBy })
    await it.last().reply({ ...awaitingReply, channel: options.resendBy })
  }
  if (seconds === null) it.verification.change()
  else {
    it.clock.advance(seconds * 1000)
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
  }
  return it
}

test('conversion and median time to verify are computed from the events of all pages', async () => {
  const visits = [
    await visit(10),
    await visit(20),
    await visit(5, { resendBy: 'whatsapp' }),
    await visit(null),
  ]
  const conversion = conversionOf(visits.map((it) => it.events))
  expect(conversion).toEqual({
    started: 4,
    verified: 3,
    rate: 0.75,
    medianTimeToVerify: 20_000,
    byChannel: new Map([
      ['sms', { sent: 4, verified: 2 }],
      ['whatsapp', { sent: 1, verified: 1 }],
    ]),
  })
})

test('a page that was loaded again counts its approval without a time', async () => {
  const before = harness()
  before.watch()
  void before.verification.send(to)
  await before.last().reply(awaitingReply)
  const after = harness({ storage: before.storage })
  after.watch()
  await after.last().reply(awaitingReply)
  void after.verification.check('123456')
  await after.last().reply(approvedReply)
  expect(conversionOf([before.events, after.events])).toMatchObject({
    started: 1,
    verified: 1,
    rate: 1,
    medianTimeToVerify: null,
  })
})

test('no events are no conversion', () => {
  expect(conversionOf([])).toMatchObject({ started: 0, rate: null, medianTimeToVerify: null })
})

test('the guide shows this function', async () => {
  const root = new URL('../../../../', import.meta.url)
  const source = await readFile(
    new URL('./testing/fixtures/conversion.ts', import.meta.url),
    'utf8',
  )
  const guide = await readFile(new URL('docs/events.md', root), 'utf8')
  expect(guide).toContain(source.slice(source.indexOf('export interface')).trim())
})
