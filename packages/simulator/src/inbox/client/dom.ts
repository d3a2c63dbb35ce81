/** Finding, making and saying, which every part does. */
export interface Dom {
  byId(this: void, id: string): HTMLElement
  make(this: void, tag: string, className: string, text?: string): HTMLElement
  makeButton(this: void, className: string, text: string): HTMLElement
  /** Announced, politely. */
  say(this: void, text: string): void
  /** Whether the simulator took it; what it refuses is said. */
  post(this: void, path: string, body: unknown): Promise<boolean>
  copy(this: void, button: HTMLElement, text: string): Promise<void>
}

export function domPart(): Dom {
  function byId(id: string): HTMLElement {
    const found = document.getElementById(id)
    if (!found) throw new Error(`The page has no #${id}.`)
    return found
  }

  function make(tag: string, className: string, text = ''): HTMLElement {
    const made = document.createElement(tag)
    made.className = className
    made.textContent = text
    return made
  }

  function makeButton(className: string, text: string): HTMLElement {
    const button = make('button', className, text)
    button.setAttribute('type', 'button')
    return button
  }

  /** Announced, politely. */
  function say(text: string): void {
    byId('status').textContent = text
  }

  async function post(path: string, body: unknown): Promise<boolean> {
    const response = await fetch(`/_simulator/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return true
    const told: { error?: string } = await response.json().catch(() => ({}))
    say(told.error ?? 'The simulator refused that.')
    return false
  }

  async function copy(button: HTMLElement, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // No clipboard without https or loopback: the text is selected, and the person copies it.
      getSelection()?.selectAllChildren(button)
      say('Selected. Copy it with your keyboard.')
      return
    }
    say(`Copied ${text}`)
    button.dataset.copied = 'true'
    setTimeout(() => delete button.dataset.copied, 1500)
  }

  return { byId, make, makeButton, say, post, copy }
}
