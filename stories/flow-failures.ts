import { expect } from 'storybook/test'
import { askForCode, otherThan, pressSend, sees, typeCode, typeDestination } from './actions.ts'
import type { FlowKind } from './flow-kinds.ts'
import type { FlowStory, FlowStoryContext } from './flow-meta.tsx'
import { findCodeField, flowSteps, incorrect, press, sentTo, worldOf } from './flow-steps.ts'

/** Returns a story for each refusal and each failure, the same for phone numbers and for e-mail addresses. */
export function flowFailures(flowKind: FlowKind) {
  const { to, of, texts } = flowKind
  const { requestCode } = flowSteps(flowKind)

  async function requestWhileProxyIsDown(context: FlowStoryContext): Promise<void> {
    worldOf(context).network.set('offline')
    await askForCode(context, to)
    await sees(context, /connection was interrupted/)
  }

  return {
    /** The blocklist, fraud and the provider's own refusal look the same. */
    RefusedByPolicy: {
      async play(context) {
        const blocked = of('blocklisted')
        await askForCode(context, blocked)
        await sees(context, sentTo)
        await typeCode(context, worldOf(context).code(blocked))
        await sees(context, texts.refused)
      },
    },

    AnotherDestinationAfterRefusal: {
      async play(context) {
        await askForCode(context, of('undeliverable'))
        await sees(context, texts.undeliverable)
        await typeDestination(context, to)
        await pressSend(context)
        await sees(context, sentTo)
      },
    },

    Undeliverable: {
      async play(context) {
        await askForCode(context, of('undeliverable'))
        await sees(context, texts.undeliverable)
      },
    },

    /** The provider's answer was lost. A code may arrive, so it can be entered. */
    SendUnconfirmed: {
      async play(context) {
        await askForCode(context, of('send-answer-lost'))
        await sees(context, /can’t tell whether the code was sent/)
        await expect(await findCodeField(context)).toBeEnabled()
      },
    },

    UnconfirmedCodeArrives: {
      async play(context) {
        const unconfirmed = of('send-answer-lost')
        await askForCode(context, unconfirmed)
        await sees(context, /can’t tell whether the code was sent/)
        await typeCode(context, worldOf(context).code(unconfirmed))
        await sees(context, /is verified/)
      },
    },

    /** The proxy's reply was lost. The repeated request sends no second message. */
    SendReplyLost: {
      async play(context) {
        const { network, messages } = worldOf(context)
        network.set('replies-lost', 'send')
        await askForCode(context, to)
        await sees(context, /connection was interrupted/)
        network.set('online')
        await pressSend(context)
        await sees(context, sentTo)
        await expect(messages(to)).toHaveLength(1)
      },
    },

    /** The proxy's reply was lost. The repeated request uses no second attempt. */
    CheckReplyLost: {
      async play(context) {
        await requestCode(context)
        const { network, code } = worldOf(context)
        network.set('replies-lost', 'check')
        await typeCode(context, otherThan(code(to)))
        await sees(context, /connection was interrupted/)
        network.set('online')
        await press(context, 'Verify')
        await sees(context, incorrect('2 attempts'))
      },
    },

    ProxyDown: { play: requestWhileProxyIsDown },

    ProxyUpAgain: {
      async play(context) {
        await requestWhileProxyIsDown(context)
        worldOf(context).network.set('online')
        await pressSend(context)
        await sees(context, sentTo)
      },
    },

    Offline: {
      beforeEach: () => {
        Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
        return () => Reflect.deleteProperty(navigator, 'onLine')
      },
      async play(context) {
        worldOf(context).network.set('offline')
        await askForCode(context, to)
        await sees(context, /seem to be offline/)
      },
    },

    ProviderDown: {
      async play(context) {
        await askForCode(context, of('provider-unavailable'))
        await sees(context, /can’t be sent or checked at the moment/)
      },
    },
  } satisfies Record<string, FlowStory>
}
