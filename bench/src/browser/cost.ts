import type { CDPSession } from 'playwright'

/**
 * What the page's main thread has spent on script, style and layout so far, in milliseconds. The browser counts a nested
 * layout or style recalculation once; it counts tasks, events and `queueMicrotask` (by which React renders), but not what
 * runs in reactions of promises, nor what is evaluated from outside.
 */
export async function spentOn(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const counted = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'])
  return metrics.reduce((sum, { name, value }) => sum + (counted.has(name) ? value * 1000 : 0), 0)
}
