'use client'

import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Channel } from '@otp-kit/core/contract'
import { say, type Messages } from '@otp-kit/core/messages'
import { en } from '@otp-kit/core/messages/en'
import type { PhoneValue } from '@otp-kit/core/phone'
import { usePhoneVerification } from '../hooks/use-phone-verification.ts'
import { useSnapshot } from '../hooks/use-snapshot.ts'
import { useSurroundings } from '../hooks/verification-provider.tsx'
import type { Announce } from '../status/announce-context.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import type { FlowContext } from './context.ts'
import type { OtpVerificationRootProps } from './root.tsx'
import { destinationOf, stepOf } from './step.ts'

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
  const { options, settings, host } = split(props)
  const { initialDestination = '', allowChange = true, maskDestination = true } = settings
  const { defaults } = useSurroundings()
  const messages = options.messages ?? defaults.messages ?? en
  const flow = usePhoneVerification(options)
  const snapshot = useSnapshot(flow.verification)
  const { state } = snapshot

  const phone = useRef<PhoneValue | null>(null)
  const known = useRef<string | null>(null)
  const full = destinationOf(state)
  useIsomorphicLayoutEffect(() => {
    if (full) known.current = full
  }, [full])

  const [round, setRound] = useState(0)
  const [channel, chooseChannel] = useState<Channel>()
  const [objection, setObjection] = useState<Objection | null>(null)
  const destinationRef = useRef<HTMLInputElement>(null)
  const codeRef = useRef<HTMLInputElement>(null)
  const verifiedRef = useRef<HTMLElement>(null)
  const voiceRef = useRef<Announce | null>(null)
  const announce = useCallback<Announce>((...said) => voiceRef.current?.(...said), [])

  const object = (text: string | null) => {
    setObjection(text === null ? null : { text, status: state.status })
    if (text) announce(text, 'assertive')
  }
  const beginning = () => phone.current?.e164 ?? known.current ?? initialDestination
  const prefix = useId()
  const { reset: forget } = flow
  const reset = useCallback(() => {
    phone.current = null
    known.current = null
    setObjection(null)
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
    name: settings.name,
    autoSubmit: options.autoSubmit ?? true,
    allowChange,
    maskDestination,
    countries: settings.countries ?? flow.config?.kinds.phone?.countries,
    defaultCountry: settings.defaultCountry,
    locale: options.locale ?? defaults.locale,
    ids: useMemo(
      () => ({
        destination: `${prefix}destination`,
        code: `${prefix}code`,
        hint: `${prefix}hint`,
        problem: `${prefix}problem`,
      }),
      [prefix],
    ),
    objection: objection?.status === state.status ? objection.text : null,
    error: settings.error ?? null,
    object,
    channel,
    chooseChannel,
    beginning,
    round,
    setPhone(value) {
      phone.current = value
      setObjection(null)
    },
    sendTyped() {
      if (!snapshot.can.send) return
      const to = phone.current ?? beginning()
      const text = objectionTo(messages, to)
      object(text)
      if (text) destinationRef.current?.focus()
      else void flow.send(to, { channel })
    },
    destinationRef,
    codeRef,
    verifiedRef,
    voiceRef,
  }
  return { context, host, announce, reset }
}

/** What can be said against a number without asking anyone. */
function objectionTo(messages: Messages, to: PhoneValue | string): string | null {
  if (typeof to === 'string') return to ? null : say(messages, 'phone.required')
  if (to.national === '') return say(messages, 'phone.required')
  if (to.reason) return say(messages, `phone.${to.reason}`)
  return to.e164 === null && !to.country ? say(messages, 'country.none') : null
}

function split(props: OtpVerificationRootProps) {
  const {
    kind: _kind,
    name,
    proofName: _proofName,
    required: _required,
    initialDestination,
    defaultCountry,
    countries,
    allowChange,
    maskDestination,
    error,
    handleRef: _handleRef,
    render: _render,
    children: _children,
    endpoint,
    transport,
    verification,
    id = name,
    locale,
    messages,
    autoSubmit,
    challenge,
    onVerified,
    onEvent,
    ...host
  } = props
  return {
    options: {
      endpoint,
      transport,
      verification,
      id,
      locale,
      messages,
      autoSubmit,
      challenge,
      onVerified,
      onEvent,
    },
    settings: {
      name,
      initialDestination,
      defaultCountry,
      countries,
      allowChange,
      maskDestination,
      error,
    },
    host,
  }
}
