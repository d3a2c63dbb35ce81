import type { Kind } from '@otp-kit/core/contract'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { createWorld } from '@otp-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { fn } from 'storybook/test'
import { Card } from '../card.tsx'
import { Inbox } from '../inbox.tsx'
import { flowControls } from '../controls.ts'
import type { FlowProps } from './flow-meta.tsx'

/** Time runs, and the messages are shown below. A change of a control keeps what was typed and sent. */
function FlowWithInbox(props: FlowProps): ReactElement {
  const [world] = useState(() =>
    createWorld({ frozen: false, phone: { channels: ['sms', 'whatsapp', 'voice'] } }),
  )
  const [pages] = useState(() => ({
    phone: world.openPage('phone'),
    email: world.openPage('email'),
  }))
  const { kind = 'phone' } = props
  return (
    <Card>
      <OtpVerification
        {...props}
        kind={kind}
        verification={pages[kind satisfies Kind]}
        transport={world.transport}
      />
      <Inbox simulator={world.simulator} />
    </Card>
  )
}

const meta = {
  title: 'Flow/Playground',
  component: OtpVerification,
  args: { kind: 'phone', defaultCountry: 'US', onVerified: fn(), onEvent: fn() },
  argTypes: flowControls,
  render: (args) => <FlowWithInbox {...args} />,
} satisfies Meta<typeof OtpVerification>

export default meta

export const Playground: StoryObj<typeof meta> = {}
