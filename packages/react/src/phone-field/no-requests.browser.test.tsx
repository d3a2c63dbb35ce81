import { expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { nextPaint } from '../testing/fixtures/code-field.tsx'
import { holdUp } from '../testing/fixtures/page-language.ts'
import { picker, show, textbox } from '../testing/fixtures/phone-field.tsx'

test('an untouched field requests nothing; a touch requests the metadata, the country button the list', async () => {
  // Away from where another test has left the pointer.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
  const requests = await holdUp('*')
  await show()
  await nextPaint()
  expect(requests.asked()).toEqual([])
  await userEvent.click(textbox)
  await expect.poll(() => requests.asked()).toEqual([expect.stringMatching(/min-metadata/)])
  await userEvent.click(picker)
  await expect
    .poll(() => requests.asked())
    .toEqual([expect.stringMatching(/min-metadata/), expect.stringMatching(/country-list/)])
})
