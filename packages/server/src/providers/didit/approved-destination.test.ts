import { createSimulator } from '@otp-kit/simulator'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { createBench } from '../../testing/fixtures/bench.ts'
import { checkInput, context, provider } from '../../testing/fixtures/didit-inputs.ts'
import { startPlayback } from '../../testing/fixtures/playback.ts'

const field = { phone: 'full_number', email: 'email' } as const

describe.each(['phone', 'email'] as const)('an approval of a %s', (kind) => {
  const { approved, decision, report } = bodies.diditBodies[kind]
  const others: readonly (readonly [string, unknown])[] = {
    phone: [
      ['another number', '+12025550100'],
      ['a longer number', `${bodies.number}0`],
      ['a shorter number', bodies.number.slice(0, -1)],
      ['no number', ''],
    ] as const,
    email: [
      ['another address', 'bob@example.com'],
      ['an alias', 'alice+shop@example.com'],
      ['no address', ''],
    ] as const,
  }[kind]
  const same: readonly (readonly [string, unknown])[] = {
    phone: [
      ['written in groups', '+1 (202) 555-0199'],
      ['without +', bodies.number.slice(1)],
      ['left out', undefined],
    ] as const,
    email: [
      ['in capitals', 'Alice@Example.COM'],
      ['left out', undefined],
    ] as const,
  }[kind]

  async function answerOf(to: unknown) {
    const playback = await startPlayback()
    onTestFinished(() => playback.close())
    const changed = { ...report({ status: 'Approved' }), [field[kind]]: to }
    playback.play({ body: approved({ [kind]: changed }) })
    return provider(playback).check(checkInput(kind), context)
  }

  test.each(others)('that names %s is none of ours', async (_, to) => {
    expect(await answerOf(to)).toMatchObject({ status: 'expired' })
  })

  test.each(same)('is ours where the destination is %s', async (_, to) => {
    expect(await answerOf(to)).toMatchObject({ status: 'approved' })
  })

  test('in a decision that names another destination settles nothing', async () => {
    const playback = await startPlayback()
    onTestFinished(() => playback.close())
    const right = report({ status: 'Approved', codes: [bodies.entered('123456', true)] })
    playback.play({ body: decision('Approved', { ...right, [field[kind]]: others[0]![1] }) })
    expect(await provider(playback).settleCheck!(checkInput(kind), context)).toMatchObject({
      status: 'unconfirmed',
    })
  })

  test('of another destination gives no proof', async () => {
    const simulator = createSimulator({ seed: 'bench' })
    const bench = createBench({
      didit: {
        async fetch(request) {
          const response = await simulator.fetch(request)
          const body: unknown = await response.json()
          const about = Reflect.get(Object(body), kind)
          if (about) Reflect.set(about, field[kind], others[0]![1])
          return Response.json(body, response)
        },
      },
    })
    const browser = bench.browser()
    const to = { phone: bodies.number, email: bodies.address }[kind]
    const { verification } = (await browser.send({ kind, to })).body
    const code = simulator.inbox.latest(to)?.code ?? ''
    const reply = await browser.check(verification, code)
    expect(reply.body).toEqual({ status: 'expired' })
    expect(bench.events).toContainEqual(
      expect.objectContaining({ type: 'expired', detail: expect.stringMatching(/another/) }),
    )
  })
})
