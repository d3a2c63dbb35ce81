import { en } from '@otp-kit/core/messages'
import { expect, test } from 'vitest'
import { messageStates } from '../contact-sheet/page/message-states.ts'
import { places } from './places.ts'

test('every message has a place', () => {
  const keys = Object.keys(en).filter((key) => key !== 'locale' && key !== 'numerals')
  expect(Object.keys(places).toSorted()).toEqual(keys.toSorted())
})

test('every place is a state that the page can show, of its kind', () => {
  const wrong = Object.entries(places).flatMap(([key, place]) => {
    if ('notDrawn' in place) return []
    const state = messageStates[place.state]
    return state && (state.kind ?? place.kind) === place.kind ? [] : [key]
  })
  expect(wrong).toEqual([])
})

test('a message for addresses is shown by a flow for addresses', () => {
  const wrong = Object.entries(places).filter(
    ([key, place]) => key.endsWith('.email') && 'kind' in place && place.kind !== 'email',
  )
  expect(wrong).toEqual([])
})
