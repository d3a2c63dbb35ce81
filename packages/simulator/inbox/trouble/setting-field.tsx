import { type ChangeEvent, type ReactElement, useState } from 'react'
import type { TroubleSettings } from '../../src/trouble.ts'
import { usePageActions } from '../page-actions.ts'

type NumberSetting = {
  [Name in keyof TroubleSettings]: TroubleSettings[Name] extends number ? Name : never
}[keyof TroubleSettings]

/** A number among the settings of trouble. */
export interface Setting {
  readonly name: NumberSetting
  readonly label: string
  readonly unit: 'ms' | '%'
}

/** Changes a setting while it is typed. Changes that are made elsewhere are shown once it has no focus. */
export function SettingField({
  setting: { name, label, unit },
  trouble,
}: {
  readonly setting: Setting
  readonly trouble: TroubleSettings
}): ReactElement {
  const { api, notify, report } = usePageActions()
  const [typed, setTyped] = useState<string>()
  const factor = unit === '%' ? 100 : 1
  // 0.07 * 100 is 7.000000000000001.
  const current = Number((trouble[name] * factor).toFixed(3))

  function change({ target }: ChangeEvent<HTMLInputElement>): void {
    setTyped(target.value)
    if (target.value === '' || !target.validity.valid) return
    report(api.changeTrouble({ [name]: target.valueAsNumber / factor }))
  }

  return (
    <label className="setting">
      <span>{label}</span>
      <span className="setting-amount">
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={unit === '%' ? 100 : undefined}
          step={unit === '%' ? 1 : 'any'}
          value={typed ?? String(current)}
          onChange={change}
          onBlur={({ target }) => {
            if (typed !== undefined && !target.validity.valid) notify(target.validationMessage)
            setTyped(undefined)
          }}
        />
        <span>{unit}</span>
      </span>
    </label>
  )
}
