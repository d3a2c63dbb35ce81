import { expect, test, vi } from 'vitest'
import { loadPhoneMetadata } from './load-metadata.ts'

const network = vi.hoisted(() => ({ isDown: true }))
vi.mock(import('./min-metadata.ts'), (original) => {
  if (network.isDown) throw new Error('The chunk could not be loaded')
  return original()
})

test('a load that failed is tried again, and shared once it succeeds', async () => {
  await expect(loadPhoneMetadata()).rejects.toThrow('mocking a module')
  await expect(loadPhoneMetadata(true)).rejects.toThrow('mocking a module')
  network.isDown = false
  const metadata = await loadPhoneMetadata()
  expect(metadata.example('US')).toBe('(201) 555-0123')
  expect(await loadPhoneMetadata()).toBe(metadata)
  const withTypes = await loadPhoneMetadata(true)
  expect(withTypes.read('+447400123456', undefined).type).toBe('mobile')
  expect(await loadPhoneMetadata(true)).toBe(withTypes)
})
