import type { Opened } from './browser/open.ts'
import { sampleKeys, sampleMount, warmUpKeys } from './browser/sample.ts'
import { fields, keys, kinds, plain } from './fields.ts'
import type { Kind } from './fields.ts'

/** A field, or the plain input. */
interface Subject {
  readonly id: string
  readonly kind: Kind
}

/** One value for each round. */
interface Samples {
  readonly mount: number[]
  readonly key: number[]
  readonly commits: number[]
  /** URLs of requests to other origins, those of the warm-up included. */
  readonly foreign: string[]
}

/** The samples of each subject, by `<kind>/<id>`. */
export type Measured = ReadonlyMap<string, Samples>

export const nameOf = ({ id, kind }: Subject): string => `${kind}/${id}`

const subjects: readonly Subject[] = [...kinds.map((kind) => ({ id: plain, kind })), ...fields]

/** Enough rounds for V8 to compile the code that mounts. Every chunk is loaded before. */
const warmUps = 4

/**
 * Measures all subjects in every round, in rotating order, so that disturbances of the machine affect them alike.
 *
 * @throws Error where the page requests something from its own origin after the warm-up, or from another origin before
 * any field is mounted
 */
export async function measure(
  opened: Opened,
  origin: string,
  rounds: number,
  progress: (text: string) => void,
): Promise<Measured> {
  const { requests } = opened
  const isOwn = (address: string): boolean => address.startsWith(origin)
  const stray = requests.filter((address) => !isOwn(address))
  if (stray.length > 0)
    throw new Error(`The page itself made requests to other origins: ${stray.join(', ')}`)

  const measured = new Map<string, Samples>()
  for (const subject of subjects) {
    progress(`warming up ${subject.id}`)
    const before = requests.length
    await warmUpKeys(opened, subject.id, keys[subject.kind])
    const foreign = requests.slice(before).filter((address) => !isOwn(address))
    measured.set(nameOf(subject), { mount: [], key: [], commits: [], foreign })
  }
  let warm = 0
  for (let round = -warmUps; round < rounds; round++) {
    progress(round < 0 ? `warming up, ${-round} to go` : `round ${round + 1} of ${rounds}`)
    if (round === 0) warm = requests.length
    const first = (round + warmUps) % subjects.length
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      const samples = measured.get(nameOf(subject))!
      const before = requests.length
      const mount = await sampleMount(opened, subject.id)
      const key = await sampleKeys(opened, subject.id, keys[subject.kind])
      samples.foreign.push(...requests.slice(before).filter((address) => !isOwn(address)))
      if (round < 0) continue
      samples.mount.push(mount)
      samples.key.push(key.cost)
      samples.commits.push(key.commits)
    }
  }
  const late = requests.slice(warm).filter(isOwn)
  if (late.length > 0) throw new Error(`Requests during the measurement: ${late.join(', ')}`)
  return measured
}
