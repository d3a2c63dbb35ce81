import type { CDPSession } from 'playwright'

/**
 * Returns the processor time that the page's main thread has spent on script, style and layout so far, in milliseconds. The browser
 * counts a nested layout or style recalculation once. It counts tasks, events and `queueMicrotask` (which React renders
 * in), but neither promise reactions nor scripts that are evaluated through the DevTools protocol.
 */
export async function mainThreadTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const durations = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'])
  return metrics.reduce((sum, { name, value }) => sum + (durations.has(name) ? value * 1000 : 0), 0)
}
