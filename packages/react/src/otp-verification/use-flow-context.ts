'use client'

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Proof } from '@otp-kit/core'
import type { Channel } from '@otp-kit/core/contract'
import { keyFor, say } from '@otp-kit/core/messages'
import type { Announce } from '../announcer/announce-context.ts'
import { createAnnouncementQueue } from '../announcer/announcement-queue.ts'
import type { DestinationErrorKey } from '../destination-kinds/destination-kind.ts'
import { destinationOf, stepOf } from '../hooks/step.ts'
import { useSnapshot } from '../hooks/use-snapshot.ts'
import { useVerification } from '../hooks/use-verification.ts'
import type { DestinationValue } from '../hooks/verification-types.ts'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import { useVerificationContext } from '../provider/verification-provider.tsx'
import type { FlowValidity } from '../utils/flow-validity-context.ts'
import { activeElementOf } from '../utils/active-element.ts'
import { splitProps } from '../utils/root-props.ts'
import { useLatest } from '../utils/use-latest.ts'
import { whenPointerReleased } from '../utils/when-pointer-released.ts'
import type { FlowContext } from './context.ts'
import { destinationKindOf } from './destination-kind-of.ts'
import { flowErrorText } from './flow-error.ts'
import { hasError } from './texts.tsx'
import type { OtpVerificationRootProps } from './options.ts'
import { useInputError } from './use-input-error.ts'

/** Returns what the parts of a flow share, and the root's remaining props, which go to its element. */
export function useFlowContext(props: OtpVerificationRootProps<Proof>): {
  readonly context: FlowContext
  readonly elementProps: object
  readonly announce: Announce
  readonly validity: FlowValidity
  readonly reset: () => void
} {
  const { name, id = name, initialDestination = '', defaultCountry, autoSubmit = true } = props
  const { allowChange = true, maskDestination = true, disabled = false } = props
  const { defaults } = useVerificationContext()
  const messages = useFlowMessages(props)
  const kind = destinationKindOf(props)
  const flow = useVerification(kind, { ...props, id, autoSubmit: autoSubmit && !disabled })
  const snapshot = useSnapshot(flow.verification)
  const { state } = snapshot

  /** The value of the destination field, which is not mounted in every step. */
  const entered = useRef<DestinationValue | null>(null)
  /** The destination field was left, and its text has not been edited since. */
  const wasLeft = useRef(false)
  const lastDestination = useRef<string | null>(null)
  const fullDestination = destinationOf(state)
  useEffect(() => {
    if (fullDestination) lastDestination.current = fullDestination
  }, [fullDestination])

  const [resetCount, setResetCount] = useState(0)
  const [channel, chooseChannel] = useState<Channel>()
  const destinationRef = useRef<HTMLInputElement>(null)
  const codeRef = useRef<HTMLInputElement>(null)
  const verifiedRef = useRef<HTMLElement>(null)
  const { verification } = flow
  const announcements = useMemo(() => createAnnouncementQueue(verification), [verification])
  const inputError = useInputError(announcements, state.status)

  const { reset: resetVerification } = flow
  const { clear: clearInputError, set: setInputError } = inputError
  const reset = useCallback(() => {
    entered.current = null
    lastDestination.current = null
    clearInputError()
    chooseChannel(undefined)
    setResetCount((count) => count + 1)
    resetVerification()
  }, [resetVerification, clearInputError])

  const prefix = useId()
  const valueOrLast = (): DestinationValue =>
    entered.current ?? kind.read(lastDestination.current ?? initialDestination)
  const isInputFocused = () => {
    const input = codeRef.current ?? destinationRef.current
    return input !== null && activeElementOf(input) === input
  }
  const textOfError = (key: DestinationErrorKey) => say(messages, key)

  /** Runs after the press that moved the focus: it may have sent the code, and must not miss a button that moves. */
  const validate = () => {
    const { current: input } = destinationRef
    if (!input) return
    whenPointerReleased(input, () => {
      const { current: value } = entered
      if (!input.isConnected || !value || kind.textOf(value).trim() === '') return
      const error = kind.errorOf(value)
      if (error && !inputError.isNext(textOfError(error))) setInputError(textOfError(error))
    })
  }

  const context: FlowContext = {
    kind,
    flow,
    snapshot,
    view: {
      kind: kind.kind,
      step: stepOf(state),
      status: state.status,
      busy: state.status === 'sending' || state.status === 'checking',
      expired: snapshot.expired,
    },
    messages,
    name,
    disabled,
    required: props.required ?? false,
    autoSubmit,
    allowChange,
    maskDestination,
    countries:
      props.countries === undefined ? flow.config?.kinds.phone?.countries : props.countries,
    locale: props.locale ?? defaults.locale,
    ids: useMemo(
      () => ({
        destination: `${prefix}destination`,
        code: `${prefix}code`,
        hint: `${prefix}hint`,
        problem: `${prefix}problem`,
        wait: `${prefix}wait`,
      }),
      [prefix],
    ),
    inputError: inputError.text,
    setInputError,
    formError: props.error ?? null,
    unannounced: inputError.unannounced ?? props.error ?? null,
    isInvalid: (inputError.text !== null && !inputError.isRefusal) || props.error !== undefined,
    channel,
    chooseChannel,
    initialField() {
      const { current: value } = entered
      const country = value && 'country' in value ? value.country : undefined
      const text = value ? kind.textOf(value) : ''
      return {
        defaultValue: text || (lastDestination.current ?? initialDestination),
        defaultCountry: (text && country) || defaultCountry,
      }
    },
    resetCount,
    setDestinationValue(value, reason) {
      entered.current = value
      setInputError(null)
      // The metadata, by which the number can be judged, may be loaded after the field was left.
      if (reason !== 'engine') wasLeft.current = false
      else if (wasLeft.current) validate()
      props.onDestinationChange?.(kind.addressOf(value))
    },
    validateDestination() {
      wasLeft.current = true
      validate()
    },
    sendEntered() {
      if (!snapshot.can.send) return
      const value = valueOrLast()
      const error = kind.errorOf(value)
      if (!error) {
        setInputError(null)
        void flow.send(value, { channel })
        return
      }
      setInputError(textOfError(error))
      destinationRef.current?.focus()
    },
    checkEntered() {
      codeRef.current?.focus()
      if (snapshot.can.check) return void flow.check()
      const { length } = flow.getCodeFieldProps()
      const isOver = state.status === 'locked' || snapshot.expired
      if (!isOver && snapshot.code.length < length) {
        return setInputError(say(messages, 'code.incomplete', { n: length }))
      }
      const error = flowErrorText(messages, snapshot, kind.kind, verification.now())
      // It is on the screen: only the announcement is repeated.
      if (error !== null) inputError.announce(error, 'assertive')
    },
    isInputFocused,
    destinationRef,
    codeRef,
    verifiedRef,
    announcements,
  }
  const unverified = props.required
    ? say(messages, keyFor(kind.kind, 'verified.required'))
    : undefined
  const showValidity = useLatest((text: string) => {
    if (!hasError(context)) inputError.show(text)
  })
  const validity = useMemo<FlowValidity>(
    () => ({
      unverified,
      status: state.status,
      show: (text) => showValidity.current(text),
    }),
    [unverified, state.status, showValidity],
  )

  return {
    context,
    elementProps: splitProps(props, flowProps)[1],
    announce: inputError.announceFromFields,
    validity,
    reset,
  }
}

/** The root's props that belong to the flow; every other one goes to its element. */
const flowProps =
  /^(?:kind|name|proofName|required|initialDestination|defaultCountry|countries|allowChange|maskDestination|disabled|onDestinationChange|error|theme|handleRef|render|children|endpoint|transport|verification|id|locale|messages|autoSubmit|challenge|onVerified|onEvent)$/
