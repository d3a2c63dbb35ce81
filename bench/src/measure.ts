import type { Opened } from './browser/open.ts'
import { sampleKeys, sampleMount, warmUpKeys } from './browser/sample.ts'
import { fields, keys, kinds, plain } from './fields.ts'
import type { Kind } from './fields.ts'

/** A field, or the plain input in its place. */
interface Subject {
  readonly id: string
  readonly kind: Kind
}

/** One figure of each round. */
interface Samples {
  readonly mount: number[]
  readonly key: number[]
  readonly commits: number[]
  /** Addresses of other origins that it asked for, warming up included. */
  readonly foreign: string[]
}

/** The samples of each subject, by `<kind>/<id>`. */
export type Measured = ReadonlyMap<string, Samples>

export const nameOf = ({ id, kind }: Subject): string => `${kind}/${id}`

const subjects: readonly Subject[] = [...kinds.map((kind) => ({ id: plain, kind })), ...fields]

/** As many that what mounts has been compiled; every chunk has come long before. */
const warmUps = 4

/**
 * All subjects in every round, each time beginning with another one: what comes and goes on the machine meets them all.
 * Throws where something was still fetched from the page's own origin once the warm-up was over, and where another
 * origin was asked for something before any field was on the page.
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
  if (stray.length > 0) throw new Error(`The page itself asked other origins: ${stray.join(', ')}`)

  const measured = new Map<string, Samples>()
  for (const subject of subjects) {
    progress(`warming up ${subject.id}`)
    const asked = requests.length
    await warmUpKeys(opened, subject.id, keys[subject.kind])
    const foreign = requests.slice(asked).filter((address) => !isOwn(address))
    measured.set(nameOf(subject), { mount: [], key: [], commits: [], foreign })
  }
  let warm = 0
  for (let round = -warmUps; round < rounds; round++) {
    progress(round < 0 ? `warming up, ${-round} to go` : `round ${round + 1} of ${rounds}`)
    if (round === 0) warm = requests.length
    const first = (round + warmUps) % subjects.length
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      const samples = measured.get(nameOf(subject))!
      const asked = requests.length
      const mount = await sampleMount(opened, subject.id)
      const key = await sampleKeys(opened, subject.id, keys[subject.kind])
      samples.foreign.push(...requests.slice(asked).filter((address) => !isOwn(address)))
      if (round < 0) continue
      samples.mount.push(mount)
      samples.key.push(key.cost)
      samples.commits.push(key.commits)
    }
  }
  const late = requests.slice(warm).filter(isOwn)
  if (late.length > 0) throw new Error(`Fetched while it was measured: ${late.join(', ')}`)
  return measured
}
