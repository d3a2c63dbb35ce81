/** The presets. `default` is in `styles.css`; every other has a stylesheet of its own, `presets/<name>.css`. */
export const presets = ['default', 'minimal', 'shadcn', 'material', 'bootstrap'] as const
