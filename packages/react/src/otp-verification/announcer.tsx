'use client'

import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import type { Announce } from '../announcer/announce-context.ts'
import { LiveRegions, silence } from '../announcer/live-regions.tsx'
import { activeElementOf } from '../utils/active-element.ts'
import { isolate } from '../utils/isolate.ts'
import { announcementOf } from './announcement.ts'
import { useFlow } from './context.ts'
import { displayedDestination } from './texts.tsx'

/** Announces to assistive technology what changes on the screen, as whole sentences. Every layout needs one. */
export function OtpVerificationAnnouncer(): ReactElement {
  const { snapshot, flow, messages, kind, maskDestination, announceRef, verifiedRef, formError } =
    useFlow('Announcer')
  const [spoken, setSpoken] = useState(silence)

  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    setSpoken(({ turn }) => ({ ...silence, [politeness]: text, turn: turn + 1 }))
  }, [])
  useEffect(() => {
    announceRef.current = announce
    return () => {
      announceRef.current = null
    }
  }, [announceRef, announce])

  const previous = useRef(snapshot)
  useEffect(() => {
    const before = previous.current
    previous.current = snapshot
    if (before === snapshot) return
    const to = isolate(displayedDestination(snapshot.state, kind, maskDestination) ?? '')
    const now = flow.verification.now()
    const announcement = announcementOf(messages, before, snapshot, now, kind.kind, to)
    if (!announcement) return
    // An element that received focus is read by the screen reader itself.
    const { current } = verifiedRef
    const isRead = current !== null && activeElementOf(current) === current
    announce(isRead ? '' : announcement.text, announcement.politeness)
  }, [snapshot, flow.verification, messages, kind, maskDestination, verifiedRef, announce])

  const { status } = snapshot.state
  useEffect(() => {
    // In every other step the error is the description of an input.
    if (formError !== null && status === 'verified') announce(formError, 'assertive')
    // oxlint-disable-next-line react/exhaustive-deps -- only when the error changes.
  }, [formError])

  return <LiveRegions spoken={spoken} />
}
