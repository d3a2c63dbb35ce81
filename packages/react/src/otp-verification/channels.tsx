'use client'

import type { ReactElement } from 'react'
import type { Channel } from '@otp-kit/core/contract'
import { say } from '@otp-kit/core/messages'
import { awaitingOf } from '../hooks/step.ts'
import { resend } from './buttons.tsx'
import { useFlow } from './context.ts'
import { part, type Part } from './part.ts'

/**
 * The channels, where there are several: radio buttons before the first message, then buttons that send the code again by
 * another channel.
 *
 * @cssclass otp-channels - The choice.
 * @cssclass otp-channel - A channel, with its radio button.
 */
export const OtpVerificationChannels: Part<'div'> = part(
  'div',
  'Channels',
  ({ view, flow, snapshot, messages, kind }) => {
    if (view.step === 'destination') {
      const channels = flow.config?.kinds[kind.kind]?.channels ?? []
      if (channels.length < 2) return null
      return {
        className: 'otp-channels',
        role: 'radiogroup',
        'aria-label': say(messages, 'channels.label'),
        children: <Choice channels={channels} />,
      }
    }
    const awaiting = awaitingOf(snapshot.state)
    const others = awaiting?.channels.filter((channel) => channel !== awaiting.channel) ?? []
    if (others.length === 0) return null
    return { className: 'otp-channels', children: <Others channels={others} /> }
  },
)

function Choice({ channels }: { channels: readonly Channel[] }): ReactElement {
  const context = useFlow('Channels')
  const { channel: chosen = channels[0], chooseChannel, messages, ids, disabled } = context
  return (
    <>
      {channels.map((channel) => (
        <label key={channel} className="otp-channel">
          {/* `form=""` keeps the choice out of the surrounding form's data. */}
          <input
            type="radio"
            form=""
            disabled={disabled}
            name={`${ids.destination}channel`}
            value={channel}
            checked={channel === chosen}
            onChange={() => chooseChannel(channel)}
          />
          {say(messages, `channel.${channel}`)}
        </label>
      ))}
    </>
  )
}

function Others({ channels }: { channels: readonly Channel[] }): ReactElement {
  const context = useFlow('Channels')
  const { messages, snapshot, disabled } = context
  return (
    <>
      {channels.map((channel) => (
        <button
          key={channel}
          type="button"
          className="otp-button"
          data-variant="link"
          disabled={disabled}
          aria-disabled={snapshot.can.resend ? undefined : true}
          onClick={() => snapshot.can.resend && resend(context, channel)}
        >
          {say(messages, 'channels.use', { by: messages[`channel.${channel}.by`] })}
        </button>
      ))}
    </>
  )
}
