import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the files of a component, in `folder`, that shows each component of the examples, whose folder is `from` there. */
export async function everyExample(
  paths: readonly string[],
  folder: string,
  from: string,
): Promise<Readonly<Record<string, string>>> {
  const components = paths.filter((path) => path.endsWith('.tsx'))
  const imports = components.map((path, index) => {
    const module = `${from}/${path.replace(/\.tsx$/, '')}`
    return `import * as module${index} from '${module}'`
  })
  const entries = components.map((path, index) => `  '${path}': module${index},`)
  const modules = `${imports.join('\n')}

export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${entries.join('\n')}
}
`
  return {
    [`${folder}/modules.ts`]: modules,
    [`${folder}/every-example.tsx`]: await readFile(
      join(import.meta.dirname, 'apps/every-example.tsx'),
      'utf8',
    ),
  }
}
