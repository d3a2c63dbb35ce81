import { createVerification, httpTransport, type Verification } from '@otp-kit/core'
import { randomUUID } from 'expo-crypto'
import { AppState } from 'react-native'
import { createMMKV } from 'react-native-mmkv'

const mmkv = createMMKV()
const storage = {
  getItem: (key: string) => mmkv.getString(key) ?? null,
  setItem: (key: string, value: string) => mmkv.set(key, value),
  removeItem: (key: string) => void mmkv.remove(key),
}

export const verification: Verification<'phone'> = createVerification({
  kind: 'phone',
  transport: httpTransport({
    endpoint: 'https://example.com/api/verification',
    binding: 'header', // no cookies: the server needs `binding: 'header'` too
    randomHex: () => randomUUID().replaceAll('-', ''),
    storage,
  }),
  storage, // has to be synchronous
  ids: randomUUID,
  tabs: null,
  page: {
    onReturn(listener) {
      const subscription = AppState.addEventListener('change', (state) => {
        if (state === 'active') listener()
      })
      return () => subscription.remove()
    },
  },
})
