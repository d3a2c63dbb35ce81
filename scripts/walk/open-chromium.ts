import { type Browser, chromium } from 'playwright'
import { chromiumArgs, provideChromium } from '../chromium.ts'

/** Starts a Chromium that finds no host but this machine: what a page asks of others is seen, and never sent. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideChromium(),
    args: [
      ...chromiumArgs,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  })
}
