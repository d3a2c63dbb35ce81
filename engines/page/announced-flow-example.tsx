import { OtpVerification } from '@otp-kit/react/otp-verification'
import { createWorld, type World } from '@otp-kit/testing'
import { useEffect, useState } from 'react'
import {
  recordAnnouncements,
  type Recording,
} from '../../packages/react/src/testing/fixtures/record-announcements.ts'

declare global {
  interface Window {
    /** The world of the flow, and what the flow has announced. */
    announced: World & Recording
  }
}

/** The flow with proxy, simulator and a clock that stands still, all in the page, and what is announced in it. */
export function AnnouncedFlowExample({ parameters }: { readonly parameters: URLSearchParams }) {
  const kind = parameters.get('kind') === 'email' ? 'email' : 'phone'
  const [world] = useState(() => createWorld())
  const [verification] = useState(() => world.openPage<'phone' | 'email'>(kind))
  useEffect(() => {
    window.announced = { ...world, ...recordAnnouncements(world) }
  }, [world])
  return (
    <>
      <OtpVerification
        kind={kind}
        verification={verification}
        transport={world.transport}
        defaultCountry="US"
      />
      <label htmlFor="city">City</label>
      <input id="city" />
    </>
  )
}
