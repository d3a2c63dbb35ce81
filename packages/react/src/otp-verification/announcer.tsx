'use client'

import { useEffect, useRef, type ReactElement } from 'react'
import { LiveRegions } from '../announcer/live-regions.tsx'
import { isolate } from '../utils/isolate.ts'
import { announcementOf, verificationTopic } from './announcement.ts'
import { useFlow } from './context.ts'
import { flowErrorOf } from './flow-error.ts'
import { displayedDestination } from './texts.tsx'
import { inputTopic } from './use-input-error.ts'

/** Announces to assistive technology what changes on the screen, as whole sentences. Every layout needs one. */
export function OtpVerificationAnnouncer(): ReactElement {
  const context = useFlow('Announcer')
  const { snapshot, flow, messages, kind, maskDestination, announcements } = context
  const { unannounced, isInputFocused } = context

  const previous = useRef(snapshot)
  useEffect(() => {
    const { state } = snapshot
    // While the backend is asked for the status, a code is not known to have expired, and no resend is possible: what was
    // announced before would be announced again.
    if ((state.status === 'awaiting' || state.status === 'locked') && state.call !== null) return
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
    // Else the focus comes to the input later, and the error is read as its description.
    if (unannounced !== null && (status === 'verified' || isInputFocused())) {
      announcements.announce({ topic: inputTopic, politeness: 'assertive', text: unannounced })
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when the error changes.
  }, [unannounced])

  return <LiveRegions queue={announcements} />
}
