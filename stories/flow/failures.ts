import { keyFor, say } from '@otp-kit/core/messages'
import { expect } from 'storybook/test'
import {
  askForCode,
  findCodeField,
  otherThan,
  press,
  typeCode,
  typeDestination,
} from '../plays/actions.ts'
import { messagesIn } from '../plays/messages.ts'
import { sees, seesCodeStep, seesText } from '../plays/sees.ts'
import type { FlowKind } from './flow-kinds.ts'
import type { FlowStory } from './flow-meta.tsx'
import { flowSteps, worldOf } from './flow-steps.ts'

/** Returns a journey for each refusal and each failure, the same for phone numbers and for e-mail addresses. */
export function failures(flowKind: FlowKind) {
  const { kind, to, of } = flowKind
  const { requestCode, enterRightCode } = flowSteps(flowKind)

  return {
    /** The blocklist, fraud and the provider's own refusal look the same. */
    refusedByPolicy: {
      async play(context) {
        const blocked = of('blocklisted')
        await askForCode(context, blocked)
        await seesCodeStep(context)
        await typeCode(context, worldOf(context).code(blocked))
        await sees(context, keyFor(kind, 'problem.policy'))
      },
    },

    undeliverable: {
      async play(context) {
        await askForCode(context, of('undeliverable'))
        await sees(context, keyFor(kind, 'problem.destination_undeliverable'))
      },
    },

    anotherDestinationAfterRefusal: {
      async play(context) {
        await askForCode(context, of('undeliverable'))
        await sees(context, keyFor(kind, 'problem.destination_undeliverable'))
        await typeDestination(context, to)
        await press(context, 'send.label')
        await seesCodeStep(context)
        await enterRightCode(context)
      },
    },

    /** The provider's answer was lost. A code may arrive, so it can be entered. */
    sendUnconfirmed: {
      async play(context) {
        await askForCode(context, of('send-answer-lost'))
        await sees(context, 'problem.send_unconfirmed')
        await expect(await findCodeField(context)).toBeEnabled()
      },
    },

    unconfirmedCodeArrives: {
      async play(context) {
        const unconfirmed = of('send-answer-lost')
        await askForCode(context, unconfirmed)
        await sees(context, 'problem.send_unconfirmed')
        await typeCode(context, worldOf(context).code(unconfirmed))
        await sees(context, 'verified.to')
      },
    },

    /** The proxy's reply was lost. The repeated request sends no second message. */
    sendReplyLost: {
      async play(context) {
        const { network, messages } = worldOf(context)
        network.set('replies-lost', 'send')
        await askForCode(context, to)
        await sees(context, 'problem.network')
        network.set('online')
        await press(context, 'send.label')
        await seesCodeStep(context)
        await expect(messages(to)).toHaveLength(1)
      },
    },

    /** The proxy's reply was lost. The repeated request uses no second attempt. */
    checkReplyLost: {
      async play(context) {
        await requestCode(context)
        const { network, code } = worldOf(context)
        network.set('replies-lost', 'check')
        await typeCode(context, otherThan(code(to)))
        await sees(context, 'problem.network')
        network.set('online')
        await press(context, 'check.label')
        await seesText(context, say(messagesIn(context), 'check.incorrect-left', { n: 2 }))
      },
    },

    proxyDownThenUp: {
      async play(context) {
        const { network } = worldOf(context)
        network.set('offline')
        await askForCode(context, to)
        await sees(context, 'problem.network')
        network.set('online')
        await press(context, 'send.label')
        await seesCodeStep(context)
      },
    },

    offline: {
      beforeEach: () => {
        Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
        return () => Reflect.deleteProperty(navigator, 'onLine')
      },
      async play(context) {
        worldOf(context).network.set('offline')
        await askForCode(context, to)
        await sees(context, 'problem.offline')
      },
    },

    providerDown: {
      async play(context) {
        await askForCode(context, of('provider-unavailable'))
        await sees(context, 'problem.provider_unavailable.in')
      },
    },
  } satisfies Record<string, FlowStory>
}
