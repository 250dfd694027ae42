import { createTheme } from '@mui/material/styles';
import { dark, light } from './palette.ts';

declare module '@mui/material/styles' {
  interface PaletteColor {
    /** The quiet ground a word in `main` stands on. */
    soft: string;
  }
  interface SimplePaletteColorOptions {
    soft?: string;
  }
  interface TypeBackground {
    /** One step below the page: rails, table heads, wells. */
    sunk: string;
  }
  interface Palette {
    /** Border of things one types into; ≥ 3 : 1 on every ground. */
    edge: string;
  }
  interface PaletteOptions {
    edge?: string;
  }
}

/** Categories in charts: at most six, apart for colour-blind eyes, ≥ 3 : 1 on paper. */
export const chartColours = {
  light: ['#2f4a92', '#c2790c', '#1f8478', '#964a80', '#6d7788', '#a8472a'],
  dark: ['#8fa6ee', '#e0a348', '#57b9ac', '#d08dbd', '#9aa4b5', '#dd8668'],
} as const;

const fontFamily = '"Inter Variable", system-ui, sans-serif';
/** What the theme calls the rules of its light scheme. */
const LIGHT = ':root, [data-scheme="light"]';
const COARSE = '@media (pointer: coarse)';
const size = (px: number, lineHeight: number, fontWeight: number, letterSpacing = 0) => ({
  fontSize: `${px / 16}rem`,
  lineHeight: `${lineHeight}px`,
  fontWeight,
  letterSpacing: `${letterSpacing}em`,
  textTransform: 'none' as const,
});

/** The one theme. Components use its tokens; no colour, size or radius is written anywhere else. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  spacing: 4,
  shape: { borderRadius: 4 },
  motion: { reducedMotion: 'system' },
  transitions: {
    duration: { shortest: 100, shorter: 120, short: 150, standard: 150, enteringScreen: 150, leavingScreen: 100 },
  },
  breakpoints: { values: { xs: 0, sm: 600, md: 768, lg: 1120, xl: 1536 } },
  typography: {
    fontFamily,
    h1: size(28, 36, 600, -0.02),
    h2: size(20, 28, 600, -0.012),
    h3: size(16, 24, 600, -0.006),
    h4: size(14, 20, 600),
    h5: size(14, 20, 600),
    h6: size(14, 20, 600),
    subtitle1: size(16, 24, 400),
    subtitle2: size(14, 20, 500),
    body1: size(14, 20, 400),
    body2: size(14, 20, 400),
    button: size(14, 20, 500),
    caption: size(12, 16, 400),
    overline: size(12, 16, 500),
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: (own) => ({
        html: { WebkitTextSizeAdjust: '100%', scrollPaddingTop: 72 },
        body: { fontFeatureSettings: '"cv05", "cv11", "ss03"', minHeight: '100dvh' },
        'table, .figures': { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: `2px solid ${own.vars.palette.primary.main}`, outlineOffset: 2 },
        '::selection': { background: own.vars.palette.primary.soft },
        a: { color: 'inherit' },
        '@media print': {
          // Paper is light, whatever the screen is.
          ':root:root': own.generateStyleSheets().find((sheet) => LIGHT in sheet)?.[LIGHT],
          'nav, header, .no-print': { display: 'none !important' },
          body: { background: 'white' },
        },
      }),
    },
    MuiTypography: {
      defaultProps: { variantMapping: { subtitle1: 'p', subtitle2: 'p', h4: 'p', h5: 'p', h6: 'p' } },
      styleOverrides: { root: { textWrapStyle: 'pretty' } },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: ({ theme: own }) => ({
          minHeight: 36,
          padding: '7px 14px',
          whiteSpace: 'nowrap',
          borderRadius: 8,
          [COARSE]: { minHeight: 44 },
          '&.Mui-focusVisible': { outline: `2px solid ${own.vars.palette.primary.main}`, outlineOffset: 2 },
        }),
        outlined: ({ theme: own }) => ({
          borderColor: own.vars.palette.divider,
          backgroundColor: own.vars.palette.background.paper,
          color: own.vars.palette.text.primary,
          '&:hover': { borderColor: own.vars.palette.edge, backgroundColor: own.vars.palette.background.sunk },
        }),
        sizeSmall: { minHeight: 32, padding: '5px 10px', [COARSE]: { minHeight: 44 } },
        sizeLarge: { minHeight: 44, padding: '11px 20px', fontSize: '0.875rem' },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: ({ theme: own }) => ({
          borderRadius: 8,
          color: own.vars.palette.text.secondary,
          [COARSE]: { minWidth: 44, minHeight: 44 },
          '&:hover': { backgroundColor: own.vars.palette.background.sunk, color: own.vars.palette.text.primary },
          '&.Mui-focusVisible': { outline: `2px solid ${own.vars.palette.primary.main}`, outlineOffset: 0 },
        }),
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderRadius: 12, overflow: 'visible' } },
    },
    MuiPopover: { styleOverrides: { paper: ({ theme: own }) => floating(own.vars.palette.divider) } },
    MuiMenu: { styleOverrides: { paper: ({ theme: own }) => floating(own.vars.palette.divider) } },
    MuiMenuItem: {
      styleOverrides: {
        root: { minHeight: 36, borderRadius: 6, margin: '0 6px', padding: '6px 10px', [COARSE]: { minHeight: 44 } },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: ({ theme: own }) => ({ ...floating(own.vars.palette.divider), borderRadius: 16 }),
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { ...size(20, 28, 600, -0.012), padding: '24px 24px 8px' } } },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 24px', gap: 8 } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, disableInteractive: true },
      styleOverrides: {
        tooltip: ({ theme: own }) => ({
          ...size(12, 16, 400),
          maxWidth: 320,
          padding: '6px 10px',
          borderRadius: 6,
          backgroundColor: own.vars.palette.text.primary,
          color: own.vars.palette.background.paper,
        }),
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: ({ theme: own }) => ({
          ...size(14, 20, 500),
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          whiteSpace: 'normal',
          marginBottom: 6,
          pointerEvents: 'auto',
          color: own.vars.palette.text.primary,
          '&.Mui-focused': { color: own.vars.palette.text.primary },
          '&.Mui-error': { color: own.vars.palette.error.main },
        }),
        asterisk: { display: 'none' },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: ({ theme: own }) => ({
          borderRadius: 8,
          backgroundColor: own.vars.palette.background.paper,
          [COARSE]: { minHeight: 44 },
          '& .MuiOutlinedInput-notchedOutline': { borderColor: own.vars.palette.edge },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
          '&:focus-within': { outline: 'none' },
        }),
        input: ({ theme: own }) => ({
          padding: '9px 12px',
          height: 'auto',
          lineHeight: '20px',
          '&:focus-visible': { outline: 'none' },
          [COARSE]: { fontSize: '1rem' },
          '&::placeholder': { color: own.vars.palette.text.secondary, opacity: 1 },
        }),
        multiline: { padding: '9px 12px', '& > textarea': { padding: 0 } },
        notchedOutline: { top: 0, '& legend': { display: 'none' } },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { ...size(12, 16, 400), margin: '6px 0 0' } } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: own }) => ({ padding: '10px 16px', borderColor: own.vars.palette.divider }),
        head: ({ theme: own }) => ({
          ...size(12, 16, 500),
          color: own.vars.palette.text.secondary,
          whiteSpace: 'nowrap',
        }),
      },
    },
    MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: 'inherit' } }, icon: { fontSize: 14 } } },
    MuiSkeleton: { defaultProps: { animation: 'wave' } },
    MuiAlert: { styleOverrides: { root: { borderRadius: 12, alignItems: 'flex-start' } } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
    MuiSnackbarContent: { styleOverrides: { root: { borderRadius: 10, fontWeight: 500 } } },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          ...size(14, 20, 500),
          whiteSpace: 'nowrap',
          minHeight: 36,
          padding: '7px 10px',
          [COARSE]: { minHeight: 44 },
        },
      },
    },
  },
});

function floating(line: string) {
  return { border: `1px solid ${line}`, borderRadius: 12, boxShadow: '0 12px 32px rgb(20 16 8 / 0.16)' };
}
