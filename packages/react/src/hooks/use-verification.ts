'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { problemMessage, say } from '@otp-kit/core/messages'
import type { DestinationErrorKey, DestinationKind } from '../destination-kinds/destination-kind.ts'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import { useRegisteredVerification } from '../provider/use-registered-verification.ts'
import { useLatest } from '../utils/use-latest.ts'
import {
  checkEarlyCode,
  createActions,
  isBackOnline,
  shapeOf,
  type FieldValues,
} from './actions.ts'
import { createGetters } from './prop-getters.ts'
import { awaitingOf, stepOf } from './step.ts'
import { useSnapshot } from './use-snapshot.ts'
import { useVerificationEvents } from './use-verification-events.ts'
import type { UseVerificationOptions, VerificationHook } from './verification-types.ts'

/** The hook of both kinds. Rerenders at every change but the seconds, which `useSecondsLeft` returns. */
export function useVerification<K extends Kind, P extends Proof>(
  kind: DestinationKind<K>,
  options: UseVerificationOptions<K, P>,
): VerificationHook<K, P> {
  const { verification, client, configQuery } = useRegisteredVerification(kind.kind, options)
  const messages = useFlowMessages(options)
  useVerificationEvents(verification, options)

  const snapshot = useSnapshot(verification)
  const { state, problem } = snapshot
  const [isTouched, setTouched] = useState(false)
  const { data: config } = useQuery(
    {
      ...configQuery,
      // A form that is only looked at requests nothing.
      enabled: isTouched || state.status !== 'idle',
      // An app's default must not make the form fail with a request that it can do without.
      throwOnError: false,
    },
    client,
  )

  const [fields] = useState<FieldValues<K>>({
    destination: null,
    previousCode: '',
    earlyCode: null,
  })
  const [destinationText, setDestinationText] = useState('')
  const [destinationError, setDestinationError] = useState<DestinationErrorKey | null>(null)
  const shape = shapeOf(state, config?.kinds[kind.kind]?.code)
  const latestShape = useLatest(shape)
  const actions = useMemo(
    () =>
      createActions({
        verification,
        kind,
        fields,
        shape: () => latestShape.current,
        setDestinationError,
        setDestinationText,
      }),
    [verification, kind, fields, latestShape],
  )

  const { autoSubmit = true } = options
  useEffect(
    () => checkEarlyCode(verification, fields, state.status),
    [verification, fields, state.status],
  )
  const previous = useRef(snapshot)
  useEffect(() => {
    const before = previous.current
    previous.current = snapshot
    if (autoSubmit && isBackOnline(before, snapshot)) void verification.check()
  }, [verification, snapshot, autoSubmit])

  const awaiting = awaitingOf(state)
  const isIncorrect = Boolean(awaiting?.refusedCode) && awaiting?.refusedCode === snapshot.code
  const getters = createGetters({
    verification,
    kind,
    snapshot,
    actions,
    fields,
    shape,
    autoSubmit,
    destinationText,
    isDestinationInvalid: destinationError !== null || problem?.retry === 'other-number',
    isIncorrect,
    onTouch() {
      setTouched(true)
      kind.prepare()
    },
    onDestinationChange(text) {
      setDestinationText(text)
      setDestinationError(null)
    },
  })

  return {
    verification,
    state,
    step: stepOf(state),
    awaiting,
    expired: snapshot.expired,
    incorrect: isIncorrect,
    config,
    problem: useMemo(() => {
      if (destinationError) {
        const message = say(messages, destinationError)
        return { code: 'destination_invalid', retry: 'other-number', message } as const
      }
      if (!problem) return null
      const { code, retry } = problem
      return { code, retry, message: problemMessage(messages, problem, kind.kind) }
    }, [destinationError, messages, problem, kind]),
    can: snapshot.can,
    code: snapshot.code,
    ...actions,
    ...getters,
  }
}
