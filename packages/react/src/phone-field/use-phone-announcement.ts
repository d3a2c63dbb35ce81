import { say } from '@otp-kit/core/messages'
import type { PhoneMessages } from '@otp-kit/core/messages'
import type { PhoneReason, PhoneValue } from '@otp-kit/core/phone'
import { useState } from 'react'
import { useAnnounce } from '../announcer/announce-context.ts'
import { useAnnouncement } from '../announcer/use-announcement.ts'
import { countryLabel } from '../country-picker/country-label.ts'
import type { LastAction } from './phone-model.ts'

interface AnnouncementOptions {
  readonly phone: PhoneValue
  readonly lastAction: LastAction
  /** The error to show whether or not the field was left. */
  readonly immediateError: PhoneReason | 'required' | undefined
  /** The error to show because the field was left, or its form was to be submitted. */
  readonly errorOnLeave: PhoneReason | 'required' | undefined
  readonly messages: PhoneMessages
  readonly locale: string | undefined
}

interface PhoneAnnouncement {
  /** The number has changed the country. */
  readonly countryChange: string | undefined
  readonly error: string | undefined
  /** The text contains what is no part of the number. */
  readonly note: string | undefined
}

/**
 * Returns what a field's own live region contains. Inside a flow it announces the same by the flow's regions, except
 * `errorOnLeave`, for which the flow has its own announcement.
 */
export function usePhoneAnnouncement(options: AnnouncementOptions): PhoneAnnouncement {
  const { phone, lastAction, immediateError, errorOnLeave, messages, locale } = options
  const announceInFlow = useAnnounce()
  const reason = lastAction.refused ?? immediateError ?? (announceInFlow ? undefined : errorOnLeave)

  // A changed country stays announced until there is something else to announce.
  const [announcedCountry, setAnnouncedCountry] = useState<string>()
  const isSilent = lastAction.reason === 'reset' || lastAction.reason === 'restored'
  const isChanged = lastAction.reason && !isSilent && phone.country !== lastAction.country
  const isOver = errorOnLeave ?? reason ?? (isSilent || lastAction.reason === 'country')
  const country = isChanged && !errorOnLeave ? phone.country : isOver ? undefined : announcedCountry
  if (country !== announcedCountry) setAnnouncedCountry(country)

  const countryChange =
    country && say(messages, 'country.changed', { country: countryLabel(country, locale) })
  const error = reason && messages[`phone.${reason}`]
  const note = phone.extension ? messages['phone.extension'] : undefined
  useAnnouncement(countryChange)
  useAnnouncement(error, lastAction.refused ? 'assertive' : 'polite')
  useAnnouncement(note)
  // The flow shows it, too.
  const isShownByFlow = announceInFlow !== null && lastAction.refused !== undefined
  return { countryChange, error: isShownByFlow ? undefined : error, note }
}
