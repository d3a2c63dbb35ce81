import { expect, it } from 'vitest'
import { placeOfFamily } from './message-places.ts'

it.each([
  ['channel.sms', "The channel's label."],
  ['channel.email', "The channel's label."],
  ['channel.email.by', 'The channel as a whole phrase, for `{by}`.'],
  ['phone.too-short', "The field's error, by its reason `too-short`."],
  ['problem.cooldown', 'The problem `cooldown`: The next code cannot be sent yet.'],
  ['problem.cooldown.in', 'As `problem.cooldown`, where it is known when to try again.'],
  ['locked.until.email', 'As `locked.until`, for an e-mail address.'],
  ['retry.new-code', 'Problems without a message of their own, whose `retry` is `new-code`.'],
  ['send.label', ''],
])('the place of %s', (key, place) => {
  expect(placeOfFamily(key)).toBe(place)
})
