import type { PhoneMessages } from '@otp-kit/core/messages'
import type { ReactElement, RefObject } from 'react'

/** The props that the picker's list and its native select share with the picker. */
export interface CountryChoiceProps {
  readonly country: string | undefined
  /** @default all */
  readonly countries?: readonly string[] | undefined
  /** The first countries in the list. */
  readonly preferred?: readonly string[] | undefined
  /** `undefined` on the server and during hydration. */
  readonly locale: string | undefined
  readonly messages: PhoneMessages
  readonly onChoose: (country: string, event: Event | undefined) => void
}

export interface CountryListProps extends CountryChoiceProps {
  readonly id: string
  /** The button that opens the list. */
  readonly anchor: RefObject<HTMLElement | null>
  /** What was typed before the list was loaded. */
  readonly search: string
  /** Renders a country's flag or code as the button does. */
  readonly mark: (country: string, hydrated: boolean) => ReactElement
  /** Called when the list closes; `refocus`: the focus returns to the button. */
  readonly onClose: (refocus: boolean) => void
  /** Called after a choice. The focus was in the list. */
  readonly onDone: () => void
}
