export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

export function make(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

export function makeButton(className: string, text: string): HTMLElement {
  const button = make('button', className, text)
  button.setAttribute('type', 'button')
  return button
}

/** Announced, politely. */
export function say(text: string): void {
  byId('status').textContent = text
}

export async function post(path: string, body: unknown): Promise<boolean> {
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

export async function copy(button: HTMLElement, text: string): Promise<void> {
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
