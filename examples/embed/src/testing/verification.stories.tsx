import { OtpVerification } from '@otp-kit/react/otp-verification'
import { createWorld } from '@otp-kit/testing'
import { askForCode, typeCode, verify } from '@otp-kit/testing/user-event'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

const number = '+12025550199'

const meta: Meta = {
  title: 'Flow/A story with a world of its own',
  loaders: [
    () => {
      const world = createWorld()
      return { world, page: world.openPage() }
    },
  ],
  render: (_, { loaded: { world, page } }) => (
    <OtpVerification kind="phone" verification={page} transport={world.transport} />
  ),
}

export default meta

export const Verified: StoryObj = {
  play: async ({ canvasElement, loaded, userEvent }) => {
    await verify(userEvent, number, loaded['world'].waitForCode, canvasElement)
    await expect(canvasElement.querySelector('[data-status=verified]')).toBeVisible()
  },
}

export const WrongCode: StoryObj = {
  play: async ({ canvasElement, loaded, userEvent }) => {
    await askForCode(userEvent, number, canvasElement)
    const code: string = loaded['world'].code(number)
    await typeCode(userEvent, code.replace(/.$/, code.endsWith('0') ? '1' : '0'), canvasElement)
  },
}

export const Offline: StoryObj = {
  play: async ({ canvasElement, loaded, userEvent }) => {
    loaded['world'].network.set('offline')
    await askForCode(userEvent, number, canvasElement)
  },
}
