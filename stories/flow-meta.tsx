import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { StoryContext, StoryObj } from '@storybook/react-vite'
import type { ComponentProps, ReactElement } from 'react'
import { expect, fn } from 'storybook/test'
import type { FlowKind } from './flow-kinds.ts'
import { visit, visitIn } from './visit.ts'

type FlowProps = ComponentProps<typeof OtpVerification>
export type FlowStory = StoryObj<FlowProps>
export type FlowStoryContext = StoryContext<FlowProps>

/** The flow with the arguments of a story, on the page that its loader has opened. */
export function Flow({ args, loaded }: Pick<FlowStoryContext, 'args' | 'loaded'>): ReactElement {
  const { page, world } = visitIn({ loaded })
  return <OtpVerification {...args} verification={page} transport={world.transport} />
}

/** Returns the defaults of the stories of one kind. */
export const flowMeta = ({ kind }: FlowKind) => ({
  component: OtpVerification,
  args: { kind, defaultCountry: 'US', onVerified: fn() },
  loaders: [visit({ kind })],
  render: (args: FlowProps, { loaded }: FlowStoryContext) => <Flow args={args} loaded={loaded} />,
})

export const inTheDark = (story: FlowStory): FlowStory => ({
  ...story,
  globals: { scheme: 'dark' },
})

export const rightToLeft = (story: FlowStory): FlowStory => ({
  ...story,
  globals: { direction: 'rtl' },
})

/** Returns the story on a narrow phone, where the page must not scroll sideways. */
export const onANarrowPhone = (story: FlowStory): FlowStory => ({
  ...story,
  globals: { viewport: { value: 'narrow' } },
  async play(context) {
    await story.play?.(context)
    const { clientWidth, scrollWidth } = context.canvasElement.ownerDocument.documentElement
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  },
})
