import { OtpVerification } from '@otp-kit/react/otp-verification'
import { createWorld } from '@otp-kit/testing'
import { useState, type ReactElement } from 'react'
import { Inbox } from '../inbox.tsx'
import { Live } from './live.tsx'

function openWorld() {
  const world = createWorld({ frozen: false })
  return { world, page: world.openPage('phone') }
}

/** The flow, with the proxy and the simulator in this page, and the messages that it sends. */
export function LiveFlow(): ReactElement {
  const [{ world, page }] = useState(openWorld)
  return (
    <Live>
      <OtpVerification verification={page} transport={world.transport} defaultCountry="US" />
      <Inbox simulator={world.simulator} />
    </Live>
  )
}
