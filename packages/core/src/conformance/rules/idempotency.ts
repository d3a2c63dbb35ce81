import { sendReply } from '../../contract/reply-schemas.ts'
import { describe, expectProblem, expectReply, problemOf } from '../answer.ts'
import { type CheckedRule, Violation } from '../rule.ts'

export const idempotencyRules: readonly CheckedRule[] = [
  {
    id: 'key-required',
    area: 'idempotency',
    requirement:
      '`send` and `check` without a valid `Idempotency-Key` are refused with `idempotency_key_required`.',
    meaning: 'A request that is repeated by the network sends twice, or spends two attempts.',
    fix: 'Require 16 to 128 characters of A–Z, a–z, 0–9, - and _.',
    needs: ['destination'],
    async check({ shared, wrongCode }) {
      const started = await shared()
      const { browser, awaiting, body } = started
      const check = { verification: awaiting.verification, code: await wrongCode(started) }
      for (const key of [null, 'short', 'with spaces and more']) {
        const what = key === null ? 'without a key' : 'with an invalid key'
        const sent = await browser.post('send', body, { key })
        expectProblem(sent, 'idempotency_key_required', `To a send ${what}`)
        const checked = await browser.post('check', check, { key })
        expectProblem(checked, 'idempotency_key_required', `To a check ${what}`)
      }
    },
  },
  {
    id: 'repeated-send',
    area: 'idempotency',
    requirement: 'A send that is repeated under its key gets the same verification.',
    meaning: 'After a lost answer the page holds a handle whose code never comes.',
    fix: 'Store the answer under browser, route and key, and answer it again.',
    needs: ['destination'],
    async check({ shared }) {
      const { browser, body, key, awaiting } = await shared()
      const answer = await browser.post('send', body, { key })
      const again = expectReply(answer, sendReply, 'To a send repeated under its key')
      if (again.verification !== awaiting.verification) {
        throw new Violation('The repeated send got another handle.')
      }
    },
  },
  {
    id: 'one-message',
    area: 'idempotency',
    requirement: 'A send that is repeated under its key, or sent twice at once, sends one message.',
    meaning: 'A slow network or a double click costs two messages.',
    fix: 'Take the key before the provider is called; answer `idempotency_in_flight` until the first request has ended.',
    needs: ['destination', 'message-count'],
    async check({ knownBrowser, destination, kind, randomHex, countMessages }) {
      const browser = await knownBrowser()
      const [to, key] = [destination(), randomHex()]
      const send = () => browser.post('send', { kind, to }, { key })
      // A simulator may have messages of another run.
      const before = await countMessages(to)
      const both = await Promise.all([send(), send()])
      if (!both.some(({ status }) => status === 200)) {
        expectReply(both[0], sendReply, 'To the first of two sends under one key')
      }
      for (const answer of both.filter(({ status }) => status !== 200)) {
        expectProblem(answer, 'idempotency_in_flight', 'To the second of two sends at once')
      }
      expectReply(await send(), sendReply, 'To a send repeated under its key')
      const messages = (await countMessages(to)) - before
      if (messages !== 1) throw new Violation(`${messages} messages were sent under one key.`)
    },
  },
  {
    id: 'reused-key',
    area: 'idempotency',
    requirement: 'A key that was used for another body is refused with `idempotency_key_reused`.',
    meaning: 'A mistake of the page goes unseen: it gets the answer to another request.',
    fix: 'Store a hash of the body with the key, without `challenge`, and compare.',
    needs: ['destination'],
    async check({ shared }) {
      const { browser, key, body } = await shared()
      const answer = await browser.post('send', { ...body, locale: 'de' }, { key })
      expectProblem(answer, 'idempotency_key_reused', 'To another body under a used key')
    },
  },
  {
    id: 'key-scope',
    area: 'idempotency',
    requirement:
      'A key belongs to one browser: another one’s request under it is a request of its own.',
    meaning: 'Who guesses a key gets the verification of another browser.',
    fix: 'Look keys up together with the cookie.',
    needs: ['destination'],
    async check({ shared, knownBrowser }) {
      const { body, key, awaiting } = await shared()
      const answer = await (await knownBrowser()).post('send', { ...body, to: '+1202' }, { key })
      const code = problemOf(answer)?.code
      if (code === 'idempotency_key_reused' || answer.text.includes(awaiting.verification)) {
        throw new Violation(
          `Another browser’s request under the key was answered with ${describe(answer)}.`,
        )
      }
    },
  },
]
