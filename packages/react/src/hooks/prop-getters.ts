import type { KeyboardEvent } from 'react'
import type { Verification } from '@otp-kit/core'
import type { CodeShape, VerificationConfig } from '@otp-kit/core/contract'
import { mergeProps } from '../utils/merge-props.ts'
import type { Acts, Typed } from './acts.ts'
import { completesItself } from './completes-itself.ts'
import type {
  ButtonProps,
  CodeProps,
  DestinationProps,
  PhoneVerification,
} from './phone-verification.ts'

export type Getters = Pick<
  PhoneVerification,
  'getDestinationProps' | 'getCodeProps' | 'getSendProps' | 'getResendProps' | 'getChangeProps'
>

interface GetterOptions {
  readonly verification: Verification<'phone'>
  readonly prepare: () => void
  readonly acts: Acts
  readonly typed: Typed
  readonly autoSubmit: boolean
  readonly config: VerificationConfig | undefined
}

const invalid = { 'aria-invalid': true } as const

const sixDigits: CodeShape = { length: 6, charset: 'numeric' }

/** Props for the elements of a flow, each merged with those of its host, whose handlers run first. */
export function createGetters(options: GetterOptions): Getters {
  const { verification, prepare, acts, typed, autoSubmit, config } = options
  const snapshot = () => verification.getSnapshot()
  const sendTyped = () => {
    const { destination } = typed
    if (destination) void acts.send(destination)
  }
  const checkTyped = () => void acts.check()

  return {
    getDestinationProps: <P extends object>(host?: P) =>
      mergeProps(
        {
          onValueChange(phone) {
            typed.destination = phone
            verification.setDestination(phone.e164)
          },
          onFocus: prepare,
          onKeyDown: onEnter(() => Boolean(typed.destination?.national), sendTyped),
          enterKeyHint: 'send',
          ...(snapshot().problem?.retry === 'other-number' && invalid),
        } satisfies DestinationProps,
        host,
      ),

    getCodeProps<P extends object>(host?: P) {
      const { state, code } = snapshot()
      const from = state.status === 'checking' ? state.from : state
      const awaited = from.status === 'awaiting' ? from : null
      const shape = awaited?.shape ?? config?.kinds.phone?.code ?? sixDigits
      return mergeProps(
        {
          length: shape.length,
          charset: shape.charset,
          value: code,
          onValueChange: acts.setCode,
          onComplete(whole, { reason }) {
            const before = typed.codeBefore
            const refused = awaited?.refusedCode ?? null
            const wanted = completesItself(before, whole, refused, shape.length, reason)
            if (!autoSubmit || !wanted) return
            if (state.status === 'sending') typed.early = whole
            else checkTyped()
          },
          onKeyDown: onEnter(() => true, checkTyped),
          enterKeyHint: 'done',
          ...(awaited?.refusedCode && awaited.refusedCode === code && invalid),
        } satisfies CodeProps,
        host,
      )
    },

    getSendProps: <P extends object>(host?: P) => button(snapshot().can.send, sendTyped, host),
    getResendProps: <P extends object>(host?: P) =>
      button(snapshot().can.resend, () => void acts.resend(), host),
    getChangeProps: <P extends object>(host?: P) =>
      button(snapshot().can.change, acts.change, host),
  }
}

/** What cannot be done stays in the tab order and says so: its press does nothing. */
function button<P extends object>(
  possible: boolean,
  onClick: () => void,
  host?: P,
): P & ButtonProps {
  const own: ButtonProps = {
    type: 'button',
    onClick: () => possible && onClick(),
    'aria-disabled': possible ? undefined : true,
  }
  return mergeProps(own, host)
}

/** Enter does `act` instead of submitting the form around; an IME's Enter, which ends a composition, is left alone. */
function onEnter(applies: () => boolean, act: () => void) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !applies()) return
    event.preventDefault()
    act()
  }
}
