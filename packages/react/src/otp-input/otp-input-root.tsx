'use client'
import { cleanCode } from '@otp-kit/core/code'
import { enCode } from '@otp-kit/core/messages'
import { forwardRef, useEffect, useRef, useState } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { Charset } from '@otp-kit/core/contract'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { usePageLocale } from '../messages/use-page-locale.ts'
import { themeProps } from '../theme/theme.ts'
import type { Theme } from '../theme/theme.ts'
import { useThemeWarnings } from '../theme/use-theme-warnings.ts'
import type { Details } from '../utils/details.ts'
import { useAnnounce } from '../announcer/announce-context.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { OtpInputContext } from './otp-input-context.ts'
import type { LastAction, OtpInputContextValue, OtpInputState } from './otp-input-context.ts'
import type { InvalidReason } from './edit.ts'
import { useMisuseWarnings } from './use-misuse-warnings.ts'
import { useRootLanguage } from '../utils/use-root-language.ts'
import { useValueWarnings } from '../utils/use-value-warnings.ts'
import type { Render } from '../utils/render-part.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** The props of the code field, whether used whole or in parts. */
export interface OtpInputOptions {
  /** The number of characters, 4 to 10. @default 6 */
  readonly length?: number | undefined
  /** `alphanumeric` codes may be typed in any case; the value has capitals. @default 'numeric' */
  readonly charset?: Charset | undefined
  /** The code, where your app controls it; `''` when empty. One that becomes `undefined` or `null` empties the field. */
  readonly value?: string | null | undefined
  /** The initial code, also after a reset of the form. @default '' */
  readonly defaultValue?: string | undefined
  /** Called at every change with the characters so far, clean, and the reason. */
  readonly onValueChange?: ((code: string, details: Details) => void) | undefined
  /**
   * Called after commit, once each time the user completes the code: the last character typed, a whole code pasted, dropped
   * or filled in (the same one again, too). Not called for corrections in a code that was complete, nor for values set by
   * your app.
   */
  readonly onComplete?: ((code: string, details: Details) => void) | undefined
  /**
   * Called with the reason why a text was refused, never with the text: it may be a secret. `none`, `several`: no, or more
   * than one, part of a pasted, dropped or filled text could be the code; the field shows that itself. `character`: a key
   * that isn't part of this charset. `full`: a key after the last character.
   */
  readonly onValueInvalid?: ((reason: InvalidReason, details: Details) => void) | undefined
  /** Whether the slots show bullets. Value, keyboard, autofill and clipboard stay the same. @default false */
  readonly mask?: boolean | undefined
  /** BCP 47: the language of the messages. It is loaded on mount, English until then. @default that of the page */
  readonly locale?: string | undefined
  /** The messages; used from the first render, instead of those of `locale`. */
  readonly messages?: CodeMessages | undefined
}

/** Props of `OtpInput.Root`: the field's options, and those of its `<div>`. */
export interface OtpInputRootProps
  extends OtpInputOptions, Omit<ComponentPropsWithoutRef<'div'>, keyof OtpInputOptions> {
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render<OtpInputState> | undefined
  /** The theme of this field alone. */
  readonly theme?: Theme | undefined
}

/**
 * Holds the code and provides it to the parts.
 *
 * @attr data-length - The number of characters.
 * @attr data-complete - Present while the code is complete.
 * @cssclass otp-input - The root.
 */
export const OtpInputRoot: ForwardRefExoticComponent<
  OtpInputRootProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputRootProps>(function OtpInputRoot(props, ref) {
  const {
    length = 6,
    charset = 'numeric',
    value: givenValue,
    defaultValue: initial,
    onValueChange,
    onComplete,
    onValueInvalid,
    mask = false,
    locale,
    messages: given,
    render,
    theme,
    children,
    ...rest
  } = props
  const clean = (text: string | null | undefined): string =>
    cleanCode(text ?? '', charset).slice(0, length)
  const defaultValue = clean(initial)
  // A new object each time, so that a value that your app refuses, or that completes the code again, renders too.
  const [lastAction, setLastAction] = useState<LastAction>({ code: defaultValue })
  const isControlled = (givenValue ?? null) !== null
  const [wasControlled, setWasControlled] = useState(isControlled)
  if (wasControlled !== isControlled) {
    setWasControlled(isControlled)
    if (wasControlled) setLastAction({ code: '' })
  }
  const value = isControlled ? clean(givenValue) : wasControlled ? '' : lastAction.code
  const messages = useMessages(given, enCode, usePageLocale(locale))
  const root = useRef<HTMLDivElement>(null)
  useRootLanguage(root, useAnnounce() || (rest.lang ?? rest.dir) ? undefined : messages.locale)
  const reported = useRef<LastAction['completed']>(undefined)

  const { code, previous, completed } = lastAction
  // Another value of your app's: should it set the reported code later, the user didn't complete it.
  if (completed && value !== code && value !== previous) {
    setLastAction(({ code }) => ({ code }))
  }

  function change(next: string, details: Details, isCompleted: boolean): void {
    setLastAction({
      code: next,
      previous: value,
      completed: isCompleted ? details : undefined,
    })
    if (next !== value) onValueChange?.(next, details)
  }
  // Your app may set the code later than it is reported, or never.
  const accepted = code === value ? completed : undefined
  useEffect(() => {
    if (!accepted || accepted === reported.current) return
    reported.current = accepted
    onComplete?.(value, accepted)
    // An effect at every key is a task at every key.
    // oxlint-disable-next-line react/exhaustive-deps -- once for each completion.
  }, [accepted])
  useMisuseWarnings(length)
  useThemeWarnings(theme)
  useValueWarnings('OtpInput', givenValue)

  const complete = value.length === length
  // A new object each time: after a value that your app refused, the input has to be corrected though nothing changed.
  const context: OtpInputContextValue = {
    value,
    length,
    complete,
    mask,
    defaultValue,
    shape: { length, charset },
    messages,
    lastAction,
    change,
    ...(process.env.NODE_ENV !== 'production' && {
      isFixed: isControlled && !onValueChange,
    }),
    refuse(refused, details) {
      setLastAction(({ code }) => ({ code, refused }))
      onValueInvalid?.(refused, details)
    },
  }

  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- see above.
    <OtpInputContext.Provider value={context}>
      {renderPart(
        'div',
        {
          ...mergeProps(
            {
              className: 'otp-input',
              'data-length': length,
              'data-complete': complete ? '' : undefined,
              ...themeProps(theme),
            },
            rest,
          ),
          ref: useComposedRefs(root, ref),
          children,
        },
        render,
        context,
      )}
    </OtpInputContext.Provider>
  )
})
