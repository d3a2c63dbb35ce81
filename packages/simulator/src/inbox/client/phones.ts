import type { DisplayMessage } from '../../control/inbox-routes.ts'
import type { Dom } from './dom.ts'
import type { Messages } from './message.ts'

/** The phones and the mailboxes. */
export interface Phones {
  addMessage(this: void, message: DisplayMessage, isFresh: boolean): void
  /** Draws all phones again; `only` is the destination in the page's URL. */
  drawPhones(this: void, messages: readonly DisplayMessage[], only: string | undefined): void
  filterPhones(this: void, search: string): void
}

export function phonesPart({ byId, make, drawMessage }: Dom & Messages): Phones {
  /** Older phones and messages are not drawn: a page with thousands of them would be slow. */
  const maxPhones = 40
  const maxMessages = 20

  function phoneOf(to: string): HTMLElement | null {
    return byId('phones').querySelector<HTMLElement>(`[data-to="${CSS.escape(to)}"]`)
  }

  /** Returns an empty phone or mailbox. */
  function drawPhone(to: string, display: string): HTMLElement {
    const phone = make('article', to.includes('@') ? 'phone mailbox' : 'phone')
    phone.dataset.to = to
    const heading = make('h3', '')
    const link = make('a', '', display)
    link.setAttribute('href', `/?to=${encodeURIComponent(to)}`)
    heading.append(link)
    const top = make('div', 'top')
    top.append(make('span', 'sender', 'Messages'), heading)
    const thread = make('ol', 'thread')
    thread.setAttribute('aria-label', `Messages to ${display}`)
    // A scrollable element must be reachable by keyboard.
    thread.tabIndex = 0
    thread.append(make('li', 'none', 'No message yet.'))
    phone.append(top, thread)
    return phone
  }

  /** Removes the oldest elements, except one that contains the focus. */
  function trim(oldestFirst: readonly Element[], max: number): void {
    const removable = oldestFirst.filter((each) => !each.contains(document.activeElement))
    for (const each of removable.slice(0, Math.max(0, oldestFirst.length - max))) each.remove()
  }

  /** Adds a message to its phone, and moves the phone to the top unless a phone contains the focus. */
  function addMessage(message: DisplayMessage, isFresh: boolean): void {
    const { to, display, from } = message
    const phones = byId('phones')
    let phone = phoneOf(to)
    const isNew = !phone
    phone ??= drawPhone(to, display)
    const thread = phone.querySelector('.thread')
    thread?.querySelector('.none')?.remove()
    const drawn = drawMessage(message)
    if (isFresh) drawn.dataset.fresh = 'true'
    thread?.append(drawn)
    trim([...(thread?.children ?? [])], maxMessages)
    const sender = phone.querySelector('.sender')
    if (sender) sender.textContent = to.includes('@') ? 'Mailbox' : from
    // Moving the focused element would lose the focus.
    if (isNew || !phones.contains(document.activeElement)) phones.prepend(phone)
    trim([...phones.children].reverse(), maxPhones)
    if (thread) thread.scrollTop = thread.scrollHeight
  }

  function drawPhones(messages: readonly DisplayMessage[], only: string | undefined): void {
    const phones = byId('phones')
    const focused = document.activeElement?.closest<HTMLElement>('.phone')?.dataset.to
    phones.replaceChildren()
    if (only !== undefined) phones.append(drawPhone(only, only))
    for (const message of messages) addMessage(message, false)
    if (focused !== undefined) phoneOf(focused)?.querySelector('a')?.focus()
  }

  /** Returns a text for comparison, without the spaces and punctuation of numbers. */
  function plainText(text: string): string {
    return text.toLowerCase().replaceAll(/[\s()-]/g, '')
  }

  /** Hides the phones that do not match. */
  function filterPhones(search: string): void {
    const all = [...byId('phones').querySelectorAll<HTMLElement>('.phone')]
    for (const phone of all) {
      phone.hidden = !plainText(`${phone.dataset.to ?? ''}${phone.textContent}`).includes(
        plainText(search),
      )
    }
    byId('none-found').hidden = all.length === 0 || all.some(({ hidden }) => !hidden)
  }

  return { addMessage, drawPhones, filterPhones }
}
