import { keyFor } from '@otp-kit/core/messages'
import { expect } from 'storybook/test'
import {
  askForCode,
  findCodeField,
  findDestinationField,
  otherThan,
  press,
  typeCode,
} from '../plays/actions.ts'
import { messagesIn } from '../plays/messages.ts'
import { sees, seesCodeStep } from '../plays/sees.ts'
import { visit } from '../plays/visit.ts'
import type { FlowKind } from './flow-kinds.ts'
import type { FlowStory } from './flow-meta.tsx'
import { flowSteps, worldOf } from './flow-steps.ts'

/** Returns the journeys without a failure, the same for phone numbers and for e-mail addresses. */
export function journeys({ kind, to }: FlowKind) {
  const steps = flowSteps({ kind, to })

  const afterReload = visit({
    kind,
    async before({ world, page }) {
      const close = page.subscribe(() => {})
      await page.send(to)
      close()
      world.network.set('paused', 'status')
      return world.openPage(kind)
    },
  })

  return {
    nothingEntered: {
      async play(context) {
        await expect(await findDestinationField(context, to)).toBeVisible()
      },
    },

    sendWithoutDestination: {
      async play(context) {
        await press(context, 'send.label')
        await sees(context, `${kind}.required`)
        const field = await findDestinationField(context, to)
        await expect(field).toBeInvalid()
        await expect(field).toHaveFocus()
      },
    },

    /** The code field is shown at once, so that a phone raises its keyboard within the press. */
    sending: {
      async play(context) {
        worldOf(context).network.set('paused', 'send')
        await askForCode(context, to)
        await expect(await findCodeField(context)).toBeVisible()
        await sees(context, 'send.busy')
      },
    },

    codeSent: {
      async play(context) {
        await steps.requestCode(context)
        await steps.cannotResend(context)
      },
    },

    checking: {
      async play(context) {
        await steps.requestCode(context)
        const { network, code } = worldOf(context)
        network.set('paused', 'check')
        await typeCode(context, code(to))
        await sees(context, 'check.busy')
        await expect(await findCodeField(context)).toBeEnabled()
      },
    },

    rightCode: {
      async play(context) {
        await steps.requestCode(context)
        await steps.enterRightCode(context)
        await expect(context.args.onVerified).toHaveBeenCalledOnce()
        await expect(context.args.onVerified).toHaveBeenCalledWith(expect.objectContaining({ to }))
        await expect(worldOf(context).network.requestCount('check')).toBe(1)
      },
    },

    wrongCode: { play: steps.enterWrongCode },

    wrongCodeThenRight: {
      async play(context) {
        await steps.enterWrongCode(context)
        await steps.enterRightCode(context)
      },
    },

    sameWrongCodeAgain: {
      async play(context) {
        await steps.enterWrongCode(context)
        await typeCode(context, otherThan(worldOf(context).code(to), 2))
        await expect(worldOf(context).network.requestCount('check')).toBe(1)
      },
    },

    lastAttempt: { play: steps.enterTwoWrongCodes },

    locked: {
      async play(context) {
        await steps.enterThreeWrongCodes(context)
        const name = messagesIn(context)[keyFor(kind, 'change.label')]
        await expect(context.canvas.getByRole('button', { name })).toBeVisible()
      },
    },

    newCodeAfterLock: {
      async play(context) {
        await steps.enterThreeWrongCodes(context)
        worldOf(context).advance(60_000)
        await sees(context, 'locked.now')
        await steps.pressResend(context)
        await steps.enterRightCode(context)
      },
    },

    resendPossible: { play: steps.waitForResend },

    sentAgain: {
      async play(context) {
        await steps.waitForResend(context)
        await steps.pressResend(context)
        await steps.cannotResend(context)
        await steps.enterRightCode(context)
      },
    },

    expired: { play: steps.waitForExpiry },

    newCodeAfterExpiry: {
      async play(context) {
        await steps.waitForExpiry(context)
        await steps.pressResend(context)
        await steps.enterRightCode(context)
      },
    },

    changedAfterVerification: {
      async play(context) {
        await steps.requestCode(context)
        await steps.enterRightCode(context)
        await press(context, keyFor(kind, 'change.label'))
        await expect(await findDestinationField(context, to)).toBeVisible()
      },
    },

    reload: {
      loaders: [afterReload],
      async play(context) {
        await sees(context, 'restore.busy')
      },
    },

    rightCodeAfterReload: {
      loaders: [afterReload],
      async play(context) {
        worldOf(context).network.set('online')
        await seesCodeStep(context)
        await steps.enterRightCode(context)
      },
    },

    reloadWithoutConnection: {
      loaders: [afterReload],
      async play(context) {
        const { network } = worldOf(context)
        network.set('offline')
        await sees(context, 'problem.network')
        network.set('online')
        await press(context, 'restore.retry')
        await seesCodeStep(context)
      },
    },
  } satisfies Record<string, FlowStory>
}
