export interface Point {
  readonly x: number
  readonly y: number
}

/** One page of a browser. All input is trusted: it takes the way of a user's keys and pointer. */
export interface Driver {
  open(url: string): Promise<void>
  /** Sets the size of the viewport. Coordinates are CSS pixels of the viewport, everywhere. */
  resize(width: number, height: number): Promise<void>
  /** Evaluates a JavaScript expression; a promise is awaited. Returns its value, as JSON. */
  evaluate(expression: string): Promise<unknown>
  /** Moves the pointer to a point and presses its primary button `count` times, quickly. */
  press(point: Point, count: number): Promise<void>
  /** Holds the primary button from one point to another. */
  drag(from: Point, to: Point): Promise<void>
  /** Types characters, each a key of its own. */
  type(text: string): Promise<void>
  /** Presses keys together, by their `KeyboardEvent.key`: `['Control', 'a']`. */
  chord(keys: readonly string[]): Promise<void>
  undo(): Promise<void>
  /** Returns whether the focused element has this role and name in the engine's accessibility tree. */
  isFocused(role: string, name: string): Promise<boolean>
  /** Returns a PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}
