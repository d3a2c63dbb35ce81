// What tells whether there is anything to take up, for who loads the machine only then.
export { isSaved } from './verification/storage.ts'
export { broadcastTabs } from './verification/tabs.ts'
export type { TabChannel, TabMessage, Tabs } from './verification/tabs.ts'
