import type { Page } from 'playwright'

interface Channel {
  on: (event: string, listener: (payload: never) => void) => void
  emit: (event: string, payload: unknown) => void
}

// oxlint-disable-next-line no-underscore-dangle -- Storybook's own name.
declare const __STORYBOOK_ADDONS_CHANNEL__: Channel

/**
 * Opens the frame that shows the stories, on a documentation page: a story that is left while it is rendered reloads the
 * frame. What axe finds is left to the suite `stories`.
 */
export async function openStories(page: Page, origin: string, document: string): Promise<void> {
  await page.goto(`${origin}/iframe.html?viewMode=docs&id=${document}&globals=a11y.manual:!true`)
  await page.locator('#storybook-docs h1').first().waitFor()
}

/** Shows a story as its link in the sidebar does, and runs its play function; returns what is wrong with it. */
export function visitStory(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate(
    (id) =>
      new Promise<readonly string[]>((resolve) => {
        const channel = __STORYBOOK_ADDONS_CHANNEL__
        channel.on('storyFinished', (story: { storyId: string; status: string }) => {
          if (story.storyId !== id) return
          resolve(story.status === 'error' ? ['its play function failed'] : [])
        })
        channel.on('playFunctionThrewException', ({ message }: Error) => resolve([message]))
        channel.on('storyThrewException', ({ message }: Error) => resolve([message]))
        channel.on('storyErrored', ({ title }: { title: string }) => resolve([title]))
        channel.on('storyMissing', () => resolve(['it is missing']))
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
      }),
    id,
  )
}
