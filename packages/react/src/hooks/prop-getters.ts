import type { ChangeEvent, KeyboardEvent } from 'react'
import type { Snapshot, Verification, Proof } from '@otp-kit/core'
import type { CodeShape, Kind } from '@otp-kit/core/contract'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { isTooEarly, type Actions, type FieldValues } from './actions.ts'
import { isAutoSubmitted } from './auto-submit.ts'
import { awaitingOf, canSendEntered } from './step.ts'
import type {
  ButtonProps,
  CodeFieldProps,
  CodeInputProps,
  DestinationFieldProps,
  DestinationInputProps,
  VerificationHook,
} from './verification-types.ts'

type Getters<K extends Kind> = Pick<
  VerificationHook<K>,
  | 'getDestinationFieldProps'
  | 'getDestinationInputProps'
  | 'getCodeFieldProps'
  | 'getCodeInputProps'
  | 'getSendButtonProps'
  | 'getResendButtonProps'
  | 'getCheckButtonProps'
  | 'getChangeButtonProps'
>

interface GetterOptions<K extends Kind> {
  readonly verification: Verification<K, Proof>
  readonly kind: DestinationKind<K>
  readonly snapshot: Snapshot<K, Proof>
  readonly actions: Actions<K>
  readonly fields: FieldValues<K>
  readonly shape: CodeShape
  readonly autoSubmit: boolean
  readonly destinationText: string
  readonly isDestinationInvalid: boolean
  readonly isIncorrect: boolean
  /** Called when the user is about to enter a destination. */
  readonly onTouch: () => void
  readonly onDestinationChange: (text: string) => void
}

const invalid = { 'aria-invalid': true } as const

/** Returns the getters of props for the elements of a flow. Each merges the given props; given handlers run first. */
export function createGetters<K extends Kind>(options: GetterOptions<K>): Getters<K> {
  const { verification, kind, snapshot, actions, fields, shape, autoSubmit } = options
  const { can, code, state } = snapshot

  function setDestination(value: ReturnType<DestinationKind<K>['read']>): void {
    fields.destination = value
    verification.setDestination(kind.addressOf(value))
    options.onDestinationChange(kind.textOf(value))
  }
  const sendEntered = () => {
    void actions.send(fields.destination ?? '')
  }
  const checkEntered = () => void actions.check()

  function complete(entered: string, reason: Parameters<typeof isAutoSubmitted>[4]): void {
    const rejected = awaitingOf(state)?.refusedCode ?? null
    const { previousCode } = fields
    if (!autoSubmit) return
    if (!isAutoSubmitted(previousCode, entered, rejected, shape.length, reason)) return
    if (isTooEarly(verification.getSnapshot().state.status)) fields.earlyCode = entered
    else checkEntered()
  }

  const destination = {
    onFocus: options.onTouch,
    // An empty field has nothing to send: Enter then does what it does in the surrounding form.
    onKeyDown: onEnter(
      () => fields.destination !== null && kind.textOf(fields.destination) !== '',
      sendEntered,
    ),
    enterKeyHint: 'send',
    ...(options.isDestinationInvalid && invalid),
  } as const
  const codeField = {
    value: code,
    enterKeyHint: 'done',
    ...(options.isIncorrect && invalid),
  } as const

  return {
    getDestinationFieldProps: <P extends object>(given?: P) =>
      mergeProps(
        { ...destination, onValueChange: setDestination } satisfies DestinationFieldProps<K>,
        given,
      ),
    getDestinationInputProps: <P extends object>(given?: P) =>
      mergeProps(
        {
          ...kind.input,
          ...destination,
          value: options.destinationText,
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
            setDestination(kind.read(currentTarget.value)),
        } satisfies DestinationInputProps,
        given,
      ),
    getCodeFieldProps: <P extends object>(given?: P) =>
      mergeProps(
        {
          ...codeField,
          ...shape,
          // The field itself says what is missing of half a code.
          onKeyDown: onEnter(() => code === '' || code.length === shape.length, checkEntered),
          onValueChange: actions.setCode,
          onComplete: (entered, { reason }) => complete(entered, reason),
        } satisfies CodeFieldProps,
        given,
      ),
    getCodeInputProps: <P extends object>(given?: P) =>
      mergeProps(
        {
          ...codeField,
          onKeyDown: onEnter(() => true, checkEntered),
          type: 'text',
          autoComplete: 'one-time-code',
          inputMode: shape.charset === 'numeric' ? 'numeric' : 'text',
          onChange({ currentTarget, nativeEvent: event }: ChangeEvent<HTMLInputElement>) {
            const { inputType } = event as Partial<InputEvent>
            const reason = reasonOf(inputType)
            actions.setCode(currentTarget.value, { reason, event })
            complete(verification.getSnapshot().code, reason)
          },
        } satisfies CodeInputProps,
        given,
      ),
    getSendButtonProps: (given) => button(canSendEntered(snapshot), sendEntered, given),
    getResendButtonProps: (given) => button(can.resend, () => void actions.resend(), given),
    getCheckButtonProps: (given) => button(can.check, checkEntered, given),
    getChangeButtonProps: (given) => button(can.change, actions.change, given),
  }
}

/** While its action is not possible a button stays focusable, and a press has no effect. */
function button<P extends object>(
  isPossible: boolean,
  onClick: () => void,
  given?: P,
): P & ButtonProps {
  const own: ButtonProps = {
    type: 'button',
    onClick: () => isPossible && onClick(),
    'aria-disabled': isPossible ? undefined : true,
  }
  return mergeProps(own, given)
}

/** Enter runs `action` instead of submitting the surrounding form. The Enter that ends a composition is left alone. */
function onEnter(applies: () => boolean, action: () => void) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !applies()) return
    event.preventDefault()
    action()
  }
}
