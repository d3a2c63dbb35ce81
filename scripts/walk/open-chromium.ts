import { type Browser, chromium } from 'playwright'
import { chromiumArgs, provideChromium } from '../browsers/chromium.ts'

/** Starts a Chromium that resolves no host but this machine: requests to others are recorded, and never sent. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideChromium(),
    args: [
      ...chromiumArgs,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  })
}
