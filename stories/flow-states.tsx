import { expect } from 'storybook/test'
import { askForCode, otherThan, pressSend, sees, typeCode } from './actions.ts'
import type { FlowKind } from './flow-kinds.ts'
import { Flow, type FlowStory } from './flow-meta.tsx'
import { findCodeField, flowSteps, press, sentTo, worldOf } from './flow-steps.ts'
import { Inbox } from './inbox.tsx'
import { visit } from './visit.ts'

/** Returns a story for each state of the flow, the same for phone numbers and for e-mail addresses. */
export function flowStates(flowKind: FlowKind) {
  const { kind, to, texts } = flowKind
  const steps = flowSteps(flowKind)

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
    /** For trying by hand: time runs, and the messages are shown below. */
    Playground: {
      loaders: [visit({ kind, world: { frozen: false } })],
      render: (_, context) => (
        <>
          <Flow {...context} />
          <hr />
          <Inbox simulator={worldOf(context).simulator} />
        </>
      ),
      async play(context) {
        await askForCode(context, to)
        await sees(context, to)
      },
    },

    /** No code was requested. */
    Idle: {
      async play({ canvas }) {
        await expect(canvas.getByRole('textbox', { name: texts.label })).toBeVisible()
      },
    },

    /** The code was requested without a destination. */
    DestinationMissing: {
      async play(context) {
        await pressSend(context)
        await sees(context, texts.missing)
        const field = context.canvas.getByRole('textbox', { name: texts.label })
        await expect(field).toBeInvalid()
        await expect(field).toHaveFocus()
      },
    },

    /** The code field is shown at once, so that a phone raises its keyboard within the press. */
    Sending: {
      async play(context) {
        worldOf(context).network.set('paused', 'send')
        await askForCode(context, to)
        await expect(await findCodeField(context)).toBeVisible()
        await sees(context, 'Sending the code…')
      },
    },

    /** The code was sent, and cannot be sent again yet. */
    AwaitingCode: {
      async play(context) {
        await steps.requestCode(context)
        await sees(context, /Send again in: [0-8]/)
      },
    },

    ResendPossible: { play: steps.waitForResend },

    SentAgain: {
      async play(context) {
        await steps.waitForResend(context)
        await steps.pressResend(context)
        await sees(context, /Send again in: [0-8]/)
        await steps.enterRightCode(context)
      },
    },

    Checking: {
      async play(context) {
        await steps.requestCode(context)
        const { network, code } = worldOf(context)
        network.set('paused', 'check')
        await typeCode(context, code(to))
        await sees(context, 'Checking the code…')
        await expect(await findCodeField(context)).toBeEnabled()
      },
    },

    WrongCode: {
      async play(context) {
        await steps.enterWrongCode(context)
        await expect(await findCodeField(context)).toBeInvalid()
      },
    },

    /** The code that was refused is not checked again. */
    SameWrongCodeAgain: {
      async play(context) {
        await steps.enterWrongCode(context)
        await typeCode(context, otherThan(worldOf(context).code(to)))
        await expect(worldOf(context).network.requestCount('check')).toBe(1)
      },
    },

    RightCodeAfterWrongCode: {
      async play(context) {
        await steps.enterWrongCode(context)
        await steps.enterRightCode(context)
      },
    },

    LastAttempt: { play: steps.enterTwoWrongCodes },

    Locked: {
      async play(context) {
        await steps.enterThreeWrongCodes(context)
        await expect(context.canvas.getByRole('button', { name: texts.change })).toBeVisible()
      },
    },

    NewCodeAfterLock: {
      async play(context) {
        await steps.enterThreeWrongCodes(context)
        worldOf(context).advance(60_000)
        await sees(context, /You can ask for a new one now/)
        await steps.pressResend(context)
        await steps.enterRightCode(context)
      },
    },

    Expired: { play: steps.waitForExpiry },

    NewCodeAfterExpiry: {
      async play(context) {
        await steps.waitForExpiry(context)
        await steps.pressResend(context)
        await steps.enterRightCode(context)
      },
    },

    Verified: {
      async play(context) {
        await steps.requestCode(context)
        await steps.enterRightCode(context)
        await expect(context.args.onVerified).toHaveBeenCalledOnce()
        await expect(context.args.onVerified).toHaveBeenCalledWith(expect.objectContaining({ to }))
        await expect(worldOf(context).network.requestCount('check')).toBe(1)
      },
    },

    ChangedAfterVerification: {
      async play(context) {
        await steps.requestCode(context)
        await steps.enterRightCode(context)
        await press(context, texts.change)
        await expect(
          await context.canvas.findByRole('textbox', { name: texts.label }),
        ).toBeVisible()
      },
    },

    /** After a reload, while the server is asked for the state. */
    Restoring: {
      loaders: [afterReload],
      async play(context) {
        await sees(context, /Picking up where you left off/)
      },
    },

    Restored: {
      loaders: [afterReload],
      async play(context) {
        worldOf(context).network.set('online')
        await sees(context, sentTo)
        await steps.enterRightCode(context)
      },
    },

    RestoringFailed: {
      loaders: [afterReload],
      async play(context) {
        const { network } = worldOf(context)
        network.set('offline')
        await sees(context, /connection was interrupted/)
        network.set('online')
        await press(context, 'Try again')
        await sees(context, sentTo)
      },
    },
  } satisfies Record<string, FlowStory>
}
