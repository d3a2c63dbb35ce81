'use client'

import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import { announcementOf } from '../status/announcement.ts'
import type { Announce } from '../status/announce-context.ts'
import { LiveRegions, silence } from '../status/live-regions.tsx'
import { activeElementOf } from '../utils/active-element.ts'
import { useFlow } from './context.ts'
import { isolated } from './shown-number.ts'
import { shownDestination } from './texts.tsx'

/**
 * The flow's voice for assistive technology: what is shown elsewhere is said here, as whole sentences, when it changes.
 * Every layout needs one; it is only heard.
 */
export function OtpVerificationAnnouncer(): ReactElement {
  const { snapshot, flow, messages, maskDestination, voiceRef, verifiedRef, error } =
    useFlow('Announcer')
  const [spoken, setSpoken] = useState(silence)

  const announce = useCallback<Announce>((text, politeness = 'polite') => {
    setSpoken(({ turn }) => ({ ...silence, [politeness]: text, turn: turn + 1 }))
  }, [])
  useEffect(() => {
    voiceRef.current = announce
    return () => {
      voiceRef.current = null
    }
  }, [voiceRef, announce])

  const before = useRef(snapshot)
  useEffect(() => {
    const was = before.current
    before.current = snapshot
    if (was === snapshot) return
    const to = isolated(shownDestination(snapshot.state, maskDestination) ?? '')
    const now = flow.verification.now()
    const said = announcementOf(messages, was, snapshot, now, to)
    if (!said) return
    // Where focus went to what says it, that is read.
    const { current } = verifiedRef
    const read = current !== null && activeElementOf(current) === current
    announce(read ? '' : said.text, said.politeness)
  }, [snapshot, flow.verification, messages, maskDestination, verifiedRef, announce])

  const { status } = snapshot.state
  useEffect(() => {
    // There is no field then whose description it would be.
    if (error !== null && status === 'verified') announce(error, 'assertive')
    // oxlint-disable-next-line react/exhaustive-deps -- as it comes.
  }, [error])

  return <LiveRegions spoken={spoken} />
}
