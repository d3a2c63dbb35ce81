/** DOM helpers for every part of the page. */
export interface Dom {
  byId(this: void, id: string): HTMLElement
  make(this: void, tag: string, className: string, text?: string): HTMLElement
  makeButton(this: void, className: string, text: string): HTMLElement
  /** Writes to the status region, which a screen reader announces politely. */
  announce(this: void, text: string): void
  /** Returns whether the simulator accepted the request, and announces its error. */
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

  function announce(text: string): void {
    byId('status').textContent = text
  }

  async function post(path: string, body: unknown): Promise<boolean> {
    const response = await fetch(`/_simulator/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return true
    const refusal: { error?: string } = await response.json().catch(() => ({}))
    announce(refusal.error ?? 'The simulator refused that.')
    return false
  }

  async function copy(button: HTMLElement, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // There is no clipboard without https or loopback: the text is selected for the user to copy.
      getSelection()?.selectAllChildren(button)
      announce('Selected. Copy it with your keyboard.')
      return
    }
    announce(`Copied ${text}`)
    button.dataset.copied = 'true'
    setTimeout(() => delete button.dataset.copied, 1500)
  }

  return { byId, make, makeButton, announce, post, copy }
}
