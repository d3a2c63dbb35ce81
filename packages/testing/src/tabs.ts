import type { TabMessage, Tabs } from '@otp-kit/core'

interface Member {
  readonly name: string
  readonly listener: (message: TabMessage) => void
}

/** Returns the channels between the tabs of one browser, in memory. A message is delivered before `post` returns. */
export function createTabs(): Tabs {
  const members = new Set<Member>()
  return {
    open(name, listener) {
      const own: Member = { name, listener }
      members.add(own)
      return {
        post(message) {
          for (const member of members) {
            if (member !== own && member.name === name) member.listener(message)
          }
        },
        close: () => void members.delete(own),
      }
    },
  }
}
