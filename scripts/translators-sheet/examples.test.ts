import { readdirSync } from 'node:fs'
import { loadMessages } from '@otp-kit/core/messages'
import { ar } from '@otp-kit/core/messages/ar'
import { en } from '@otp-kit/core/messages/en'
import { ru } from '@otp-kit/core/messages/ru'
import { describe, expect, test } from 'vitest'
import { examplesOf, patternOf } from './examples.ts'
import { messageKeys } from './places.ts'

const tags = readdirSync('packages/core/src/messages/catalogues').map((file) => file.slice(0, -3))

test.each(tags)('every example is whole, and one of its message: %s', async (tag) => {
  const messages = await loadMessages(tag)
  const faults = messageKeys.filter((key) =>
    examplesOf(messages, key).some(
      (text) =>
        /\{\w+\}|undefined/.test(text) ||
        !new RegExp(`^(?:${patternOf(messages, key)})$`, 'su').test(text),
    ),
  )
  expect(faults).toEqual([])
})

describe('an example', () => {
  test('has what the flow fills in', () => {
    expect(examplesOf(en, 'sent.to')).toEqual([
      'We sent a code to +1 ••• ••• ••23 by text message.',
    ])
    expect(examplesOf(en, 'send.hint')).toEqual(['We’ll send you a code by text message.'])
    expect(examplesOf(en, 'resend.in')).toEqual(['Send again in: 5:00'])
    expect(examplesOf(en, 'problem.cooldown.in')).toEqual([
      'It’s too early for another code. Try again in 5 minutes.',
    ])
  })

  test('has a sentence for each plural form', () => {
    expect(examplesOf(en, 'attempts.left')).toEqual(['1 attempt left', '2 attempts left'])
    expect(examplesOf(ru, 'attempts.left')).toHaveLength(3)
    expect(examplesOf(ar, 'attempts.left')).toHaveLength(6)
  })
})
