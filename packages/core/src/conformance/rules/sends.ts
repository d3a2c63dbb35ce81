import { statusReply } from '../../contract/reply-schemas.ts'
import { describe, expectProblem, expectReply } from '../answer.ts'
import { revealsDestination } from '../secrets.ts'
import { type CheckedRule, NotChecked, Violation } from '../rule.ts'
import { NotStarted } from '../trial.ts'

const day = 86_400

export const sendRules: readonly CheckedRule[] = [
  {
    id: 'send',
    area: 'sends',
    requirement: 'A send to an allowed destination answers 200 with `Awaiting`.',
    meaning: 'Nobody can be verified.',
    fix: 'Answer every field of `Awaiting`; `null` for what the provider does not state.',
    needs: ['destination'],
    async check({ shared }) {
      await shared().catch((error: unknown) => {
        if (error instanceof NotStarted) throw new Violation(error.message)
        throw error
      })
    },
  },
  {
    id: 'awaiting-kind',
    area: 'sends',
    requirement:
      '`Awaiting` states the kind of the request, a code shape, and channels that include its own.',
    meaning: 'The code field has the wrong length, or offers channels that fail.',
    fix: 'Answer the kind, code shape and channels that `config` announces.',
    needs: ['destination'],
    async check({ shared, config, kind }) {
      const { awaiting } = await shared()
      const known = config.kinds[kind]
      if (awaiting.kind !== kind) throw new Violation(`\`kind\` is ${awaiting.kind}.`)
      const unknown = [awaiting.channel, ...awaiting.channels].find(
        (channel) => !known?.channels.includes(channel),
      )
      if (unknown) throw new Violation(`\`config\` does not announce the channel ${unknown}.`)
    },
  },
  {
    id: 'seconds',
    area: 'sends',
    requirement: '`expiresIn` and `resendIn` are seconds from now, not moments.',
    meaning: 'A page whose clock is wrong shows the wrong time, and never lets the user resend.',
    fix: 'Subtract the time of the answer, in whole seconds.',
    needs: ['destination'],
    async check({ shared }) {
      const { expiresIn, resendIn } = (await shared()).awaiting
      if ((expiresIn ?? 0) > day || resendIn > day) {
        throw new Violation(`\`expiresIn\` or \`resendIn\` is more than a day.`)
      }
    },
  },
  {
    id: 'masked',
    area: 'sends',
    requirement: '`to` of `Awaiting` is masked.',
    meaning: 'Whoever sees the page, or a recording of it, learns the number or address.',
    fix: 'Answer the calling code and the last two digits, or the first character and the domain.',
    needs: ['destination'],
    async check({ shared }) {
      const { to, awaiting } = await shared()
      if (revealsDestination(awaiting.to, to)) throw new Violation('`to` is not masked.')
    },
  },
  {
    id: 'opaque-handle',
    area: 'sends',
    requirement: 'The handle reveals nothing, not even when it is decoded.',
    meaning:
      'It is stored by pages and seen by their scripts: the destination leaks, or can be changed.',
    fix: 'Encrypt it (JWE), or answer a random id of your own and store the rest.',
    needs: ['destination'],
    async check({ shared }) {
      const { to, awaiting } = await shared()
      if (revealsDestination(awaiting.verification, to)) {
        throw new Violation('`verification` contains the destination.')
      }
      if (awaiting.verification.length < 16) {
        throw new Violation('`verification` has fewer than 16 characters, which can be guessed.')
      }
    },
  },
  {
    id: 'status-awaiting',
    area: 'sends',
    requirement:
      '`status` of a sent code answers the same `Awaiting`, with the seconds that are left.',
    meaning: 'A page that is loaded again loses the code that was just sent.',
    fix: 'Answer what is true now, under the same handle.',
    needs: ['destination'],
    async check({ shared }) {
      const { browser, awaiting } = await shared()
      const answer = await browser.post('status', { verification: awaiting.verification })
      const reply = expectReply(answer, statusReply, 'To `status` of a sent code')
      const same = reply.status === 'awaiting' && reply.verification === awaiting.verification
      if (!same) throw new Violation(`The answer was ${describe(answer)}.`)
    },
  },
  {
    id: 'bound-handle',
    area: 'sends',
    requirement:
      'Another browser’s handle is refused like an unknown one, by `status`, `check` and `send`.',
    meaning: 'A stolen handle is enough to guess codes and to take the proof.',
    fix: 'Store a hash of the cookie with the verification, and answer `verification_lost` for any other.',
    needs: ['destination'],
    async check({ shared, knownBrowser, wrongCode }) {
      const started = await shared()
      const { verification } = started.awaiting
      const stranger = await knownBrowser()
      const code = await wrongCode(started)
      for (const [call, rest] of [
        ['status', {}],
        ['check', { code }],
        ['send', {}],
      ] as const) {
        const foreign = await stranger.post(call, { verification, ...rest })
        expectProblem(foreign, 'verification_lost', `To ${call} of another browser’s handle`)
        const unknown = await stranger.post(call, { verification: 'unknown', ...rest })
        if (foreign.text !== unknown.text) {
          throw new Violation(
            `The answer tells that the handle exists: ${describe(foreign)}, where an unknown one is answered with ${describe(unknown)}.`,
          )
        }
      }
    },
  },
  {
    id: 'cooldown',
    area: 'sends',
    requirement:
      'A resend before `resendIn` is refused with `cooldown` and `retryIn`, and so is a new start by the same browser.',
    meaning: 'One browser can send message after message.',
    fix: 'Store when the last message was sent, per browser and destination, and wait 30 seconds or more.',
    needs: ['destination'],
    async check({ shared }) {
      const { browser, awaiting, body } = await shared()
      if (awaiting.resendIn === 0) throw new Violation('`resendIn` is 0 right after a message.')
      for (const again of [{ verification: awaiting.verification }, body]) {
        const answer = await browser.post('send', again)
        const { retryIn } = expectProblem(answer, 'cooldown', 'To a send right after the first')
        if (retryIn === undefined) throw new Violation('`cooldown` has no `retryIn`.')
      }
    },
  },
  {
    id: 'invalid-number',
    area: 'sends',
    requirement: 'Texts that are no phone number are refused with `destination_invalid`.',
    meaning: 'Messages to invalid numbers are paid for, and the user waits for nothing.',
    fix: 'Parse with full metadata, such as `@otp-kit/core/phone/max`, before anything is counted.',
    needs: ['phone'],
    async check({ knownBrowser, kind }) {
      const browser = await knownBrowser()
      for (const to of ['+1202555', '+999123456789', '+1202555010099999', 'call me']) {
        const answer = await browser.post('send', { kind, to })
        expectProblem(
          answer,
          'destination_invalid',
          'To a number that is too short, too long, or none',
        )
      }
    },
  },
  {
    id: 'country',
    area: 'sends',
    requirement: 'Numbers of a country that is not allowed are refused with `country_not_allowed`.',
    meaning:
      'Messages to some countries cost many times those to others, which is what pumping lives on.',
    fix: 'Compare the country of the parsed number with the list that `config` announces.',
    needs: ['phone', 'countries'],
    async check({ knownBrowser, config, kind }) {
      const countries = config.kinds.phone?.countries ?? []
      // Reserved for fiction (ATIS; ACMA).
      const [, to] =
        [
          ['US', '+12015550123'],
          ['AU', '+61491570006'],
        ].find(([country]) => country !== undefined && !countries.includes(country)) ?? []
      if (to === undefined) throw new NotChecked('The US and Australia are both allowed.')
      const answer = await (await knownBrowser()).post('send', { kind, to })
      expectProblem(answer, 'country_not_allowed', 'To a number of another country')
    },
  },
]
