'use client'

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Channel } from '@otp-kit/core/contract'
import { problemMessage, say, type Messages } from '@otp-kit/core/messages'
import type { PhoneReason, PhoneValue } from '@otp-kit/core/phone'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import { network } from '../hooks/deferred-verification.ts'
import { usePhoneVerification } from '../hooks/use-phone-verification.ts'
import { useSnapshot } from '../hooks/use-snapshot.ts'
import { useSurroundings } from '../hooks/verification-provider.tsx'
import type { Announce } from '../status/announce-context.ts'
import { splitProps } from '../utils/root-props.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import type { FlowContext } from './context.ts'
import type { OtpVerificationRootProps } from './root.tsx'
import { destinationOf, stepOf } from './step.ts'
import { isSaidAtFirst, wordless } from './wordless.ts'

interface Objection {
  readonly text: string
  readonly status: string
}

/** Everything that the parts of a flow share, and what of the root's props is its element's. */
export function useFlowContext(props: OtpVerificationRootProps): {
  readonly context: FlowContext
  readonly host: object
  readonly announce: Announce
  readonly reset: () => void
} {
  const { name, id = name, initialDestination = '', autoSubmit = true } = props
  const { allowChange = true, maskDestination = true } = props
  const { defaults } = useSurroundings()
  const { first, all, isLost, load } = useFlowMessages(props)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is shown until all are here, `first` has words for.
  const messages = first as Messages
  const flow = usePhoneVerification({ ...props, id })
  const actual = useSnapshot(flow.verification)
  const snapshot = all || isSaidAtFirst(actual) ? actual : wordless(isLost)
  const { state } = snapshot

  const phone = useRef<PhoneValue | null>(null)
  const known = useRef<string | null>(null)
  const full = destinationOf(actual.state)
  useIsomorphicLayoutEffect(() => {
    if (full) known.current = full
  }, [full])

  useEffect(() => {
    // What is wrong with it may have to be said before anything is touched.
    if (initialDestination) load()
  }, [initialDestination, load])

  const [round, setRound] = useState(0)
  const [channel, chooseChannel] = useState<Channel>()
  const [fault, setFault] = useState<PhoneReason>()
  const [objection, setObjection] = useState<Objection | null>(null)
  const destinationRef = useRef<HTMLInputElement>(null)
  const codeRef = useRef<HTMLInputElement>(null)
  const verifiedRef = useRef<HTMLElement>(null)
  const voiceRef = useRef<Announce | null>(null)
  const announce = useCallback<Announce>((...said) => voiceRef.current?.(...said), [])

  const object = (text: string | null) => {
    if (text === null && objection === null) return
    setObjection(text === null ? null : { text, status: state.status })
    announce(text ?? '', 'assertive')
  }
  // What the next step is about is not held against it, nor against the one that follows.
  if (objection && objection.status !== state.status) setObjection(null)
  const standing = objection?.text ?? null
  const knownDestination = () => known.current ?? initialDestination
  const prefix = useId()
  const { reset: forget } = flow
  const reset = useCallback(() => {
    phone.current = null
    known.current = null
    setObjection(null)
    setFault(undefined)
    setRound((round) => round + 1)
    forget()
  }, [forget])

  const context: FlowContext = {
    flow,
    snapshot,
    view: {
      step: stepOf(state),
      status: state.status,
      busy: state.status === 'sending' || state.status === 'checking',
      expired: snapshot.expired,
    },
    messages,
    words: all,
    name,
    autoSubmit,
    allowChange,
    maskDestination,
    countries: props.countries ?? flow.config?.kinds.phone?.countries,
    locale: props.locale ?? defaults.locale,
    ids: useMemo(
      () => ({
        destination: `${prefix}destination`,
        code: `${prefix}code`,
        hint: `${prefix}hint`,
        problem: `${prefix}problem`,
      }),
      [prefix],
    ),
    objection: standing,
    error:
      props.error === undefined ? null : fault && all ? say(all, `phone.${fault}`) : props.error,
    object,
    channel,
    chooseChannel,
    beginning() {
      const { defaultCountry } = props
      const { national, country = defaultCountry } = phone.current ?? {}
      return national
        ? { defaultValue: national, defaultCountry: country }
        : { defaultValue: knownDestination(), defaultCountry }
    },
    round,
    setPhone(value) {
      phone.current = value
      load()
      setFault(undefined)
      object(null)
    },
    leavePhone: () => setFault(phone.current?.reason),
    sendTyped() {
      if (!snapshot.can.send) return
      const to = phone.current ?? knownDestination()
      const key = objectionTo(to)
      if (!key) {
        object(null)
        void flow.send(to, { channel })
        return
      }
      // The plans, by which it is wrong, have come where its words have not: those could not be fetched.
      object(key in messages ? say(messages, key) : problemMessage(messages, network))
      load()
      destinationRef.current?.focus()
    },
    tryAgain: () => (all ? flow.verification.refresh() : load()),
    destinationRef,
    codeRef,
    verifiedRef,
    voiceRef,
  }
  return {
    context,
    host: splitProps(props, ofFlow)[1],
    announce(text, politeness) {
      if (politeness !== 'assertive') announce(text)
      // A key that is held down is refused many times, and told once.
      else if (text !== standing) object(text)
    },
    reset,
  }
}

/** What can be said against a number without asking anyone. */
function objectionTo(
  to: PhoneValue | string,
): `phone.${PhoneReason | 'required'}` | 'country.none' | null {
  if (typeof to === 'string') return to ? null : 'phone.required'
  if (to.national.trim() === '') return 'phone.required'
  if (!/\p{Nd}/u.test(to.national)) return 'phone.not-a-number'
  if (to.reason) return `phone.${to.reason}`
  return to.e164 === null && !to.country ? 'country.none' : null
}

/** What of the root's props the flow takes; everything else is its element's. */
const ofFlow =
  /^(?:kind|name|proofName|required|initialDestination|defaultCountry|countries|allowChange|maskDestination|error|theme|handleRef|render|children|endpoint|transport|verification|id|locale|messages|autoSubmit|challenge|onVerified|onEvent)$/
