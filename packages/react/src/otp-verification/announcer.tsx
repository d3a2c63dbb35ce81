'use client'

import { useEffect, useRef, type ReactElement } from 'react'
import { LiveRegions } from '../announcer/live-regions.tsx'
import { isolate } from '../utils/isolate.ts'
import { announcementOf, verificationTopic } from './announcement.ts'
import { useFlow } from './context.ts'
import { flowErrorOf } from './flow-error.ts'
import { displayedDestination } from './texts.tsx'

/** Announces to assistive technology what changes on the screen, as whole sentences. Every layout needs one. */
export function OtpVerificationAnnouncer(): ReactElement {
  const { snapshot, flow, messages, kind, maskDestination, announcements, formError } =
    useFlow('Announcer')

  const previous = useRef(snapshot)
  useEffect(() => {
    const before = previous.current
    previous.current = snapshot
    if (before === snapshot) return
    const to = isolate(displayedDestination(snapshot.state, kind, maskDestination) ?? '')
    const now = flow.verification.now()
    const announcement = announcementOf(messages, before, snapshot, now, kind.kind, to)
    const isNewStatus = before.state.status !== snapshot.state.status
    const isErrorOver = flowErrorOf(before) !== null && flowErrorOf(snapshot) === null
    if (isNewStatus || isErrorOver) announcements.withdraw(verificationTopic)
    if (announcement) announcements.announce(announcement)
  }, [snapshot, flow.verification, messages, kind, maskDestination, announcements])

  const { status } = snapshot.state
  useEffect(() => {
    // In every other step the error is the description of an input.
    if (formError !== null && status === 'verified') {
      announcements.announce({ topic: 'form', politeness: 'assertive', text: formError })
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when the error changes.
  }, [formError])

  return <LiveRegions queue={announcements} />
}
