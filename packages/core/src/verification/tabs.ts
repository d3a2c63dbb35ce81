/** The messages between tabs: only handles, which are useless in another browser. */
export type TabMessage =
  | { readonly type: 'ask' }
  | { readonly type: 'holds'; readonly verification: string }

/** Connects the tabs of one browser and origin. */
export interface Tabs {
  open(name: string, listener: (message: TabMessage) => void): TabChannel
}

/** The connection of one tab to the others, until it is closed. */
export interface TabChannel {
  post(message: TabMessage): void
  close(): void
}

const noChannel: TabChannel = { post: () => {}, close: () => {} }

/** Tabs connected by `BroadcastChannel`; not connected where there is none. */
export const broadcastTabs: Tabs = {
  open(name, listener) {
    try {
      const channel = new BroadcastChannel(name)
      channel.addEventListener('message', ({ data }) => {
        if (isTabMessage(data)) listener(data)
      })
      return {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
        post: (message) => channel.postMessage(message),
        close: () => channel.close(),
      }
    } catch {
      return noChannel
    }
  },
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  if (data.type === 'ask') return true
  return data.type === 'holds' && 'verification' in data && typeof data.verification === 'string'
}
