'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { problemMessage } from '@otp-kit/core/messages'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import { configQueryOptions } from './config-query-options.ts'
import type { PhoneVerification, UsePhoneVerificationOptions } from './phone-verification.ts'
import { checkEarly, createActs, isBack, type Typed } from './acts.ts'
import { createGetters } from './prop-getters.ts'
import { useEntry } from './use-entry.ts'
import { useQueryClientOrOwn } from './use-query-client.ts'
import { useSnapshot } from './use-snapshot.ts'
import { useTold } from './use-told.ts'

/**
 * A phone verification, from the number to the proof: what to show, what can be done, and props for the elements that do
 * it. Shows every change but the seconds, which `useSecondsLeft` gives.
 */
export function usePhoneVerification(options: UsePhoneVerificationOptions = {}): PhoneVerification {
  const client = useQueryClientOrOwn()
  const entry = useEntry(options)
  const { verification } = entry
  useTold(verification, options)

  const snapshot = useSnapshot(verification)
  const { data: config } = useQuery(
    {
      ...configQueryOptions(entry.current),
      // Nobody has touched the field yet: a page that is only looked at asks for nothing.
      enabled: entry.isHere(),
      // An app's defaults must not take the form down with a request that is a convenience.
      throwOnError: false,
    },
    client,
  )

  const { first, all, isLost, load } = useFlowMessages(options)
  const isHere = entry.isHere()
  useEffect(() => {
    // The machine brings its words along; an app's own, and one that another language is asked of, did not.
    if (isHere) load()
  }, [isHere, load])

  const [typed] = useState<Typed>({ destination: null, codeBefore: '', early: null })
  const acts = useMemo(() => createActs(verification, typed), [verification, typed])
  const { status } = snapshot.state
  useEffect(() => checkEarly(verification, typed, status), [verification, typed, status])
  const { autoSubmit = true } = options
  const before = useRef(snapshot)
  useEffect(() => {
    const was = before.current
    before.current = snapshot
    if (autoSubmit && isBack(was, snapshot)) void verification.check()
  }, [verification, snapshot, autoSubmit])
  const getters = createGetters({
    verification,
    prepare() {
      entry.prepare()
      load()
    },
    acts,
    typed,
    autoSubmit,
    config,
  })

  const { problem } = snapshot
  return {
    verification,
    state: snapshot.state,
    config,
    problem: useMemo(() => {
      if (!problem) return null
      const { code, retry } = problem
      if (all) return { code, retry, message: problemMessage(all, problem) }
      // Without its words it is not told, unless they could not be had for the same reason, or one as bad.
      const isSaid = code === 'network' || isLost
      return isSaid ? { code, retry, message: first['problem.network'] } : null
    }, [first, all, isLost, problem]),
    can: snapshot.can,
    code: snapshot.code,
    ...acts,
    ...getters,
  }
}
