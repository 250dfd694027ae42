import { dark, light } from '../../../palette.ts';

type Colours = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The palette as the custom properties the component library writes, for a page that has none. */
function declarations(colours: Colours): string {
  return Object.entries(colours)
    .flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`--mui-palette-${name}:${value}`]
        : Object.entries(value).map(([part, colour]) => `--mui-palette-${name}-${part}:${colour}`),
    )
    .join(';');
}

/** Style sheet with the colours of day and night. */
export const tokens = `:root{color-scheme:light dark;${declarations(light)}}
@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
