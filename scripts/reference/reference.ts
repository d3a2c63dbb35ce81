/** A prop, an option, or a field of a result. */
export interface Member {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly default: string | undefined
  /** Markdown. */
  readonly description: string
}

/** A data attribute or a class, with its meaning. */
export interface Hook {
  readonly name: string
  readonly description: string
}

interface Documented {
  readonly name: string
  /** What it is imported from. */
  readonly entry: string
  /** Markdown. */
  readonly description: string
}

export interface ComponentReference extends Documented {
  readonly props: readonly Member[]
  /** The interface of the element that receives `ref` and all other props. */
  readonly element: string | undefined
  readonly attributes: readonly Hook[]
  readonly classes: readonly Hook[]
}

export interface FunctionReference extends Documented {
  readonly signature: string
  /** The fields of its last parameter, where that is an object of our own. */
  readonly options: readonly Member[]
  /** The fields of its result, where that is an object of our own. */
  readonly result: readonly Member[]
}

/** A constant, or the class of an error. */
export interface ValueReference extends Documented {
  /** `undefined` where it is a class, or too long to say anything. */
  readonly type: string | undefined
  /** The fields of a class. */
  readonly members: readonly Member[]
}

export interface TypeReference extends Documented {
  readonly source: string
  readonly members: readonly Member[]
}

export interface CommandReference {
  readonly name: string
  readonly help: string
}

/** What the documentation site shows of the sources. */
export interface Reference {
  readonly components: readonly ComponentReference[]
  readonly hooks: readonly FunctionReference[]
  readonly functions: readonly FunctionReference[]
  readonly values: readonly ValueReference[]
  readonly types: readonly TypeReference[]
  readonly commands: readonly CommandReference[]
  /** Diagrams of the documents as SVG, by their mermaid text. */
  readonly diagrams: Readonly<Record<string, string>>
}

/** What a search can find on a page, and the id of the element there. */
export interface SearchAnchor {
  readonly id: string
  readonly title: string
}

/** What `print-reference.ts` prints. */
export interface PrintedReference {
  readonly reference: Reference
  /** What the blocks of each page show, by the path of the page from the root of the repository. */
  readonly anchors: Readonly<Record<string, readonly SearchAnchor[]>>
}
