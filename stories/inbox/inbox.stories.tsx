import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { World } from '@otp-kit/testing'
import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Card } from '../card.tsx'
import { Inbox } from '../inbox.tsx'
import { address, askForCode, number, typeCode } from '../plays/actions.ts'
import { sees, seesCodeStep } from '../plays/sees.ts'
import { visit, visitIn } from '../plays/visit.ts'
import { InboxInWorld } from './inbox-in-world.tsx'

const meta: Meta = {
  title: 'Inbox/Inbox page',
  render: (_, context) => <InboxInWorld world={visitIn(context).world} />,
}

export default meta

const anotherNumber = '+447400123456'

/** Returns a story's loader: a world in which codes were sent to these numbers and addresses. */
function sentTo(...destinations: readonly string[]) {
  return visit({
    before: async ({ world }) => {
      for (const to of destinations) await send(world, to)
    },
  })
}

async function send(world: World, to: string): Promise<void> {
  // Each from a browser of its own: one address may not send so many.
  await world
    .browser()
    .openPage(to.includes('@') ? 'email' : 'phone')
    .send(to)
}

async function seesPhone({ canvas }: StoryContext, name: string): Promise<void> {
  await expect(await canvas.findByRole('article', { name })).toBeVisible()
}

export const Empty: StoryObj = {
  name: 'Nothing has arrived yet',
  loaders: [sentTo()],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No message yet')).toBeVisible()
  },
}

export const OnePhone: StoryObj = {
  name: 'A message on a phone',
  loaders: [sentTo(number)],
  play: (context) => seesPhone(context, 'Phone +1 202 555 0199'),
}

export const TwoPhones: StoryObj = {
  name: 'Messages on two phones',
  loaders: [sentTo(number, anotherNumber)],
  play: async (context) => {
    await seesPhone(context, 'Phone +1 202 555 0199')
    await seesPhone(context, 'Phone +44 7400 123456')
  },
}

export const Mailbox: StoryObj = {
  name: 'A message in a mailbox',
  loaders: [sentTo(address)],
  play: (context) => seesPhone(context, 'Mailbox ada@example.com'),
}

export const ManyPhones: StoryObj = {
  name: 'Messages on twelve phones',
  loaders: [sentTo(...Array.from({ length: 12 }, (_, index) => `+13125550${101 + index}`))],
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findAllByRole('article')).toHaveLength(12)
    const find = canvas.getByRole('searchbox', { name: 'Find a phone or a message' })
    await userEvent.type(find, '0105')
    await expect(canvas.getAllByRole('article')).toHaveLength(1)
  },
}

export const CodeArrives: StoryObj = {
  name: 'A code arrives beside the form, and is entered',
  loaders: [visit()],
  render: (_, context) => {
    const { world, page } = visitIn(context)
    return (
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))' }}>
        <Card>
          <OtpVerification
            kind="phone"
            defaultCountry="US"
            verification={page}
            transport={world.transport}
          />
        </Card>
        <Inbox simulator={world.simulator} />
      </div>
    )
  },
  play: async (context) => {
    const { world } = visitIn(context)
    await askForCode(context, number)
    await seesCodeStep(context)
    const code = world.code(number)
    await expect(await context.canvas.findByText((text) => text.includes(code))).toBeVisible()
    await typeCode(context, code)
    await sees(context, 'verified.to')
  },
}
