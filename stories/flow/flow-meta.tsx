import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { StoryContext, StoryObj } from '@storybook/react-vite'
import type { ComponentProps } from 'react'
import { fn } from 'storybook/test'
import { inCard } from '../card.tsx'
import { visit, visitIn } from '../plays/visit.ts'
import type { FlowKind } from './flow-kinds.ts'

export type FlowProps = ComponentProps<typeof OtpVerification>
export type FlowStory = StoryObj<FlowProps>
export type FlowStoryContext = StoryContext<FlowProps>

/** Returns the defaults of the stories of one kind. */
export const flowMeta = ({ kind }: FlowKind) => ({
  component: OtpVerification,
  args: { kind, defaultCountry: 'US', onVerified: fn() },
  decorators: [inCard],
  loaders: [visit({ kind })],
  render(args: FlowProps, context: FlowStoryContext) {
    const { page, world } = visitIn(context)
    return <OtpVerification {...args} verification={page} transport={world.transport} />
  },
})
